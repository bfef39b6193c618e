import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { topLevel } from '#shared/workspace/settings.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { FindCriteria } from './FindCriteria.tsx';
import { findScreenWords } from './FindScreen.words.ts';
import { FoundPeople } from './FoundPeople.tsx';
import { readWanted, writeWanted } from './wanted-skills.ts';

const most = 200;

/** Who knows X (and Y), near Z, willing to teach; the whole question stands in the address. */
export function FindScreen() {
  const t = useWords(findScreenWords);
  const navigate = useNavigate();
  const settings = useSettings();
  const search = useSearch({ strict: false });
  const wanted = readWanted(search, Math.min(settings.holderLevel, topLevel(settings)));
  const site = search.site === undefined ? undefined : String(search.site);
  const unitId = search.unit === undefined ? undefined : Number(search.unit);
  const willingToTeach = search.teach === true;
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const found = useQuery({
    ...orpc.people.find.queryOptions({
      input: { skills: wanted, site, unitId, willingToTeach, limit: most },
      enabled: wanted.length > 0,
    }),
    placeholderData: (previous) => previous,
  });
  const ask = (change: ScreenSearch) =>
    void navigate({
      to: '.',
      search: ({ skill: _skill, ...before }) => ({
        ...before,
        skills: writeWanted(wanted),
        ...change,
      }),
      replace: true,
    });
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <ScreenButton to="/people" variant="default">
          {t('people')}
        </ScreenButton>
      }
    >
      <Answer of={skills}>
        {(known) => (
          <>
            <FindCriteria
              skills={known}
              wanted={wanted}
              place={{ site, unitId, willingToTeach }}
              onAsk={ask}
            />
            {wanted.length === 0 ? (
              <EmptyState title={t('start')}>{t('startHelp')}</EmptyState>
            ) : (
              <Answer of={found}>
                {(people) =>
                  people.total === 0 ? (
                    <EmptyState title={t('nobody')}>{t('nobodyHelp')}</EmptyState>
                  ) : (
                    <FoundPeople found={people} skills={known} wanted={wanted} />
                  )
                }
              </Answer>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}
