import { Button, Checkbox, Modal, NumberInput, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { demandsOf, type Stage } from '#shared/experts/path.ts';
import { addMonths, today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { useCellWords } from '../../features/skills/use-cell-words.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionFields, useDecision } from './DecisionFields.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

/** An accreditation is given for three years unless one says otherwise. */
const usualMonths = 36;

interface MoveDialogProps {
  trainer: Trainer;
  stage: Stage;
  onClose: () => void;
}

/** Everything a stage demands before somebody goes to it, with who decides and why. */
export function MoveDialog({ trainer, stage, onClose }: MoveDialogProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  const ui = useWords(uiWords);
  const say = useCellWords();
  const { trainerRules } = useSettings();
  const demands = demandsOf(stage, trainer);
  const { decision, complete, change, keep } = useDecision();
  const [agreed, setAgreed] = useState(false);
  const [level, setLevel] = useState(String(trainer.level ?? say.top));
  const [validUntil, setValidUntil] = useState<string | null>(addMonths(today(), usualMonths));
  const [wholeDomain, setWholeDomain] = useState(trainer.coversDomain !== null);
  const [days, setDays] = useState<number | string>(
    trainer.daysPerYear ?? trainerRules.daysPerYear,
  );
  const move = useMutation(orpc.experts.move.mutationOptions({ onSuccess: onClose }));
  const ready =
    complete &&
    (!demands.agreement || agreed) &&
    (!demands.accreditation || validUntil !== null) &&
    (!demands.days || Number(days) > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    keep();
    move.mutate({
      ...{ trainerId: trainer.id, stage, ...decision },
      ...(demands.agreement && { managerAgreed: agreed }),
      ...(demands.accreditation && {
        level: Number(level),
        validUntil: validUntil ?? undefined,
        wholeDomain,
      }),
      ...(demands.days && { daysPerYear: Number(days) }),
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('move.title', { name: trainer.name, stage: shared(`stages.${stage}`) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        <DecisionFields decision={decision} onChange={change} />
        {demands.agreement ? (
          <Checkbox
            label={
              trainer.manager
                ? t('move.agreementOf', { manager: trainer.manager })
                : t('move.agreement')
            }
            checked={agreed}
            onChange={(event) => setAgreed(event.currentTarget.checked)}
          />
        ) : null}
        {demands.accreditation ? (
          <>
            <Select
              label={t('move.level')}
              allowDeselect={false}
              value={level}
              onChange={(value) => value && setLevel(value)}
              data={Array.from({ length: say.top }, (_, index) => ({
                value: String(index + 1),
                label: say.levelName(index + 1),
              }))}
            />
            <DayInput
              label={t('move.validUntil')}
              required
              size="sm"
              minDate={today()}
              value={validUntil}
              onChange={setValidUntil}
            />
            {trainer.domain ? (
              <Checkbox
                label={t('move.wholeDomain', { domain: trainer.domain })}
                checked={wholeDomain}
                onChange={(event) => setWholeDomain(event.currentTarget.checked)}
              />
            ) : null}
          </>
        ) : null}
        {demands.days ? (
          <NumberInput
            label={t('move.days')}
            required
            min={0.5}
            max={366}
            step={0.5}
            value={days}
            onChange={setDays}
          />
        ) : null}
        <Button type="submit" disabled={!ready} loading={move.isPending}>
          {t('move.confirm')}
        </Button>
      </form>
    </Modal>
  );
}
