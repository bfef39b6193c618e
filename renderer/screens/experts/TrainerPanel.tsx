import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import type { Stage } from '#shared/experts/path.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { AddTraining } from './AddTraining.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';
import { MoveMenu } from './MoveMenu.tsx';
import { accreditationTones } from './PathCard.tsx';

interface TrainerPanelProps {
  trainer: Trainer;
  onClose: () => void;
  onMove: (stage: Stage) => void;
}

/** One path: where it stands, who decided each step, and what goes with it. */
export function TrainerPanel({ trainer, onClose, onMove }: TrainerPanelProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const ui = useWords(uiWords);
  const format = useFormat();
  const { year, trainerRules } = useSettings();
  const [adding, setAdding] = useState(false);
  const update = useMutation(orpc.experts.update.mutationOptions());
  const remove = useMutation(orpc.experts.remove.mutationOptions({ onSuccess: onClose }));
  const { level, validUntil, status, coversDomain, stage } = trainer;
  return (
    <SidePanel
      title={trainer.name}
      subtitle={[trainer.skill, trainer.unit].filter(Boolean).join(' · ')}
      onClose={onClose}
      takeFocus={false}
      width={400}
      footer={
        <>
          <ScreenButton
            to="/experts"
            search={{ show: 'letter', trainer: trainer.id }}
            variant="default"
          >
            {t('trainer.letter')}
          </ScreenButton>
          <MoveMenu trainer={trainer} onMove={onMove} />
        </>
      }
    >
      <KeyValue
        rows={[
          [t('trainer.stage'), shared(`stages.${stage}`)],
          [t('trainer.agreed'), trainer.managerAgreed ? ui('yes') : ui('no')],
          [
            t('trainer.accredited'),
            level !== null && validUntil !== null
              ? t('trainer.levelUntil', { level, date: format.date(validUntil) })
              : null,
          ],
          [
            t('trainer.covers'),
            level === null
              ? null
              : coversDomain
                ? t('trainer.coversDomain', { domain: coversDomain })
                : t('trainer.coversSkill'),
          ],
          [
            t('trainer.load', { year }),
            t('trainer.loadOf', {
              carried: format.number(trainer.carried),
              capacity: format.number(trainer.capacity),
            }),
          ],
        ]}
      />
      {status && status !== 'valid' ? (
        <div>
          <StatusBadge tone={accreditationTones[status]}>
            {`${t('trainer.accredited')} ${shared(`statuses.${status}`)}`}
          </StatusBadge>
        </div>
      ) : null}
      <CommitNumber
        label={t('trainer.days')}
        value={trainer.daysPerYear}
        placeholder={format.number(trainerRules.daysPerYear)}
        min={0.5}
        max={366}
        decimalScale={1}
        clearable
        onCommit={(daysPerYear) => update.mutate({ trainerId: trainer.id, daysPerYear })}
      />
      {stage === 'training' || stage === 'mission' ? (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('training.button')}
        </Button>
      ) : null}
      <h3 className={classes.heading}>{t('trainer.history')}</h3>
      <ol className={classes.history}>
        {trainer.events.map((event) => (
          <li key={event.id}>
            <strong>{shared(`stages.${event.stage}`)}</strong>
            <span className={classes.note}>
              {t('panel.by', { who: event.who, date: format.date(event.on), reason: event.reason })}
            </span>
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <ScreenButton
          to="/experts"
          search={{ tab: 'candidates', skill: trainer.skillId, employee: trainer.employeeId }}
          variant="subtle"
          size="compact-sm"
        >
          {t('trainer.seeScore')}
        </ScreenButton>
        <Button
          variant="subtle"
          size="compact-sm"
          c="var(--r-danger)"
          onClick={() => remove.mutate({ trainerId: trainer.id })}
        >
          {t('trainer.remove')}
        </Button>
      </div>
      {adding ? <AddTraining trainer={trainer} onClose={() => setAdding(false)} /> : null}
    </SidePanel>
  );
}
