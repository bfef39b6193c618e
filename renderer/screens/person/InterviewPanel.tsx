import { useMutation } from '@tanstack/react-query';
import { today } from '#shared/kernel/dates.ts';
import { type InterviewStatus, interviewDue } from '#shared/people/interview-due.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { interviewPanelWords } from './InterviewPanel.words.ts';
import { personScreenWords } from './PersonScreen.words.ts';
import classes from './person.module.css';

const tones: Record<InterviewStatus, Tone> = {
  late: 'danger',
  soon: 'warn',
  planned: 'ok',
  unknown: 'neutral',
};

/** The last career interview, when the next one must be held, and the way to a need that it brought up. */
export function InterviewPanel({ person }: { person: Employee }) {
  const t = useWords(personScreenWords);
  const own = useWords(interviewPanelWords);
  const format = useFormat();
  const settings = useSettings();
  const update = useMutation(orpc.people.update.mutationOptions());
  const { by, status } = interviewDue(person, today(), settings);
  return (
    <Panel
      title={t('interview')}
      side={<StatusBadge tone={tones[status]}>{t(`interviewStatus.${status}`)}</StatusBadge>}
    >
      <div className={classes.stack}>
        <div className={classes.line}>
          <DayInput
            label={t('interviewLast')}
            w={150}
            clearable
            maxDate={today()}
            value={person.interviewDate}
            onChange={(interviewDate) => {
              if (interviewDate !== person.interviewDate) {
                update.mutate({ ids: [person.id], patch: { interviewDate } });
              }
            }}
          />
          {by ? (
            <span className={classes.value}>
              <span className={classes.label}>{t('interviewBy')}</span>
              {t('interviewBefore', { date: format.date(by, true) })}
            </span>
          ) : null}
        </div>
        <div data-screen-only>
          <ScreenButton
            to="/needs"
            search={{
              ...{ show: 'add', kind: 'interview', employee: person.id },
              ...(person.unitId !== null && { unit: person.unitId }),
            }}
            variant="default"
          >
            {own('addNeed')}
          </ScreenButton>
        </div>
        <p className={classes.note} data-screen-only>
          {t('interviewHelp', {
            first: settings.firstInterviewMonths,
            every: settings.interviewMonths,
          })}
        </p>
      </div>
    </Panel>
  );
}
