import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { AddCourseButton } from '../../features/catalogue/AddCourseButton.tsx';
import { CoursePanel } from '../../features/catalogue/CoursePanel.tsx';
import { CoursesTable } from '../../features/catalogue/CoursesTable.tsx';
import { catalogueTableWords } from '../../features/catalogue/catalogue-table.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { catalogueScreenWords } from './CatalogueScreen.words.ts';

/** The courses one can plan, edited in place, each with the skills it raises. */
export function CatalogueScreen() {
  const t = useWords(catalogueScreenWords);
  const table = useWords(catalogueTableWords);
  const format = useFormat();
  const { course: wanted } = useSearch({ strict: false });
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const [openId, setOpenId] = useState<number | null>(wanted ? Number(wanted) : null);
  const all = courses.data ?? [];
  const open = all.find(({ id }) => id === openId);
  const used = all.filter(({ lines }) => lines > 0).length;
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={
        all.length > 0
          ? t('hint', {
              count: all.length,
              n: format.number(all.length),
              used: format.number(used),
            })
          : null
      }
      actions={<AddCourseButton onAdded={setOpenId} />}
      aside={
        open ? <CoursePanel key={open.id} course={open} onClose={() => setOpenId(null)} /> : null
      }
    >
      <Answer of={courses}>
        {(data) => (
          <CoursesTable
            courses={data}
            onOpen={({ id }) => setOpenId(id)}
            empty={
              <EmptyState
                title={table('empty')}
                action={
                  <ScreenButton to="/import" search={{ kind: 'courses' }}>
                    {table('importCatalogue')}
                  </ScreenButton>
                }
              >
                {table('emptyHelp')}
              </EmptyState>
            }
          />
        )}
      </Answer>
    </Page>
  );
}
