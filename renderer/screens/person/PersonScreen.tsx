import { Button } from '@mantine/core';
import { IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { today } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/people/full-name.ts';
import { client, orpc } from '../../api/client.ts';
import { download } from '../../api/download.ts';
import { PersonLevels } from '../../features/skills/PersonLevels.tsx';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { DomainRadar } from './DomainRadar.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { IdentityPanel } from './IdentityPanel.tsx';
import { InterviewPanel } from './InterviewPanel.tsx';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';
import { QualificationsPanel } from './QualificationsPanel.tsx';
import { TrainerPanel } from './TrainerPanel.tsx';
import { TrainingsPanel } from './TrainingsPanel.tsx';
import { WishesPanel } from './WishesPanel.tsx';

/** Everything about one person (`/person?employee=ID`), to read, to correct, to print and to hand over. */
export function PersonScreen() {
  const t = useWords(personScreenWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const language = useLanguage();
  const { employee } = useSearch({ strict: false });
  const id = Number(employee ?? 0);
  const query = useQuery(orpc.people.get.queryOptions({ input: { id }, enabled: id > 0 }));
  const record = useMutation({
    mutationFn: () => client.people.record({ id, language }),
    onSuccess: (file) => download(file, file.name),
    meta: { reads: true },
  });
  const person = query.data;
  if (!person) {
    return (
      <Page title={t('title')}>
        {id <= 0 ? (
          <EmptyState
            title={t('none')}
            action={<ScreenButton to="/people">{t('people')}</ScreenButton>}
          >
            {t('noneHelp')}
          </EmptyState>
        ) : query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <LoadingState />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={fullName(person)}
      hint={[person.matricule, ...person.jobs, person.unit, person.site]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {ui('print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileExport size={16} aria-hidden />}
            loading={record.isPending}
            onClick={() => record.mutate()}
          >
            {t('exportAll')}
          </Button>
        </>
      }
    >
      <div className={classes.sheet} key={id}>
        <div className={classes.column}>
          <IdentityPanel person={person} />
          <InterviewPanel person={person} />
          <TrainerPanel employeeId={id} />
          <QualificationsPanel employeeId={id} />
          <TrainingsPanel employeeId={id} />
        </div>
        <div className={classes.column}>
          <DomainRadar employeeId={id} />
          <Panel title={t('levels')}>
            <div className={classes.stack}>
              <PersonLevels employeeId={id} />
            </div>
          </Panel>
          <WishesPanel employeeId={id} />
          <HistoryPanel employeeId={id} />
        </div>
      </div>
      <p className={classes.printed}>{t('printed', { date: format.date(today(), true) })}</p>
    </Page>
  );
}
