import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddPersonButton } from './AddPersonButton.tsx';
import { presenceOf } from './employee-patch.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';

/** Everyone the workspace knows, edited in place; a person opens at the side (`?employee=ID`). */
export function PeopleScreen() {
  const t = useWords(peopleScreenWords);
  const format = useFormat();
  const navigate = useNavigate();
  const { employee: wanted } = useSearch({ strict: false });
  const openId = wanted === undefined ? null : Number(wanted);
  const people = useQuery(orpc.people.list.queryOptions());
  const open = (id: number | null) =>
    void navigate({
      to: '.',
      search: ({ employee: _employee, ...rest }) =>
        id === null ? rest : { ...rest, employee: id },
      replace: true,
    });
  const day = today();
  const present = people.data?.filter((person) => presenceOf(person, day) !== 'gone').length ?? 0;
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={
        people.data && people.data.length > 0
          ? t('hint', { present: format.number(present), count: people.data.length })
          : null
      }
      actions={
        people.data ? (
          <>
            <ScreenButton to="/find" variant="default">
              {t('find')}
            </ScreenButton>
            <AddPersonButton onAdded={open} />
          </>
        ) : null
      }
      aside={
        openId !== null && people.data ? (
          <PersonPanel
            key={openId}
            person={people.data.find(({ id }) => id === openId) ?? null}
            onClose={() => open(null)}
          />
        ) : null
      }
    >
      <Answer of={people}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title={t('empty')}
              action={
                <ScreenButton to="/import" search={{ kind: 'employees' }}>
                  {t('import')}
                </ScreenButton>
              }
            >
              {t('emptyHelp')}
            </EmptyState>
          ) : (
            <PeopleTable rows={rows} onOpen={open} />
          )
        }
      </Answer>
    </Page>
  );
}
