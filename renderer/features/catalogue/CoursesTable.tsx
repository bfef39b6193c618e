import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { catalogueWords } from '#shared/catalogue/catalogue.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { catalogueTableWords } from './catalogue-table.words.ts';
import { courseColumns } from './course-columns.ts';
import { type CourseRow, coursePatch, courseRow } from './course-rows.ts';

interface CoursesTableProps {
  courses: readonly Course[];
  onOpen: (course: Course) => void;
  empty: ReactNode;
}

/** The catalogue as a table edited in place; a refused value comes back with its reason. */
export function CoursesTable({ courses, onOpen, empty }: CoursesTableProps) {
  const t = useWords(catalogueTableWords);
  const shared = useWords(catalogueWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const update = useMutation(orpc.catalogue.update.mutationOptions());
  const remove = useMutation(orpc.catalogue.remove.mutationOptions());
  const rows = useMemo(() => courses.map(courseRow), [courses]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the formats
  const columns = useMemo(() => courseColumns({ t, shared, ui }), [format]);
  return (
    <DataTable<CourseRow>
      label={t('table')}
      rows={rows}
      rowId={(row) => row.id}
      columns={columns}
      memory="catalogue"
      onOpen={(row) => onOpen(row.course)}
      onEdit={({ row, field, value }) => {
        const patch = coursePatch(field, value);
        return patch
          ? update.mutateAsync({ id: row.id, patch })
          : Promise.reject(new Error('nothing to save'));
      }}
      bulk={(chosen, unselect) => (
        <Button
          size="compact-sm"
          variant="default"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate({ ids: chosen.map(({ id }) => id) }, { onSuccess: unselect })
          }
        >
          {t('remove')}
        </Button>
      )}
      empty={empty}
    />
  );
}
