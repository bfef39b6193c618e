import { Button, Checkbox, Pill } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { type Hypotheses, plainHypotheses } from './hypotheses.ts';
import { LicencesLog } from './LicencesLog.tsx';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { MovesEditor } from './MovesEditor.tsx';

interface MoreHypothesesProps {
  value: Hypotheses;
  onChange: (change: Partial<Hypotheses>) => void;
  firstYear: number;
}

/** Hypotheses one rarely changes, who joins and leaves month by month, and what can be read from the company. */
export function MoreHypotheses({ value, onChange, firstYear }: MoreHypothesesProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const own = useMutation({
    mutationFn: () => client.licences.headcount({ years: value.years }),
    meta: { reads: true },
    onSuccess: ({ headcount, moves }) => onChange({ headcount, moves, growth: 0, equipped: 100 }),
  });
  const number = (
    field: 'equipped' | 'enrolments' | 'hours' | 'indexRate',
    limits: { min: number; max: number; allowNegative?: boolean },
  ) => (
    <CommitNumber
      w={150}
      label={t(`more.${field}`)}
      value={value[field]}
      decimalScale={2}
      {...limits}
      onCommit={(next) => next !== null && onChange({ [field]: next })}
    />
  );
  return (
    <div className={classes.more}>
      <div className={classes.bar}>
        {number('equipped', { min: 0, max: 100 })}
        <CommitNumber
          w={150}
          label={t('more.reach')}
          placeholder={t('more.reachEmpty')}
          clearable
          value={value.reach}
          decimalScale={1}
          {...{ min: 0, max: 100 }}
          onCommit={(reach) => onChange({ reach })}
        />
        {number('enrolments', { min: 0, max: 1000 })}
        {number('hours', { min: 0, max: 300 })}
        {number('indexRate', { min: -50, max: 50, allowNegative: true })}
        <Checkbox
          className={classes.check ?? ''}
          label={t('more.leaves')}
          checked={value.leaves}
          onChange={(event) => onChange({ leaves: event.currentTarget.checked })}
        />
      </div>
      <MovesEditor
        moves={value.moves}
        months={value.years * 12}
        firstYear={firstYear}
        onChange={(moves) => onChange({ moves })}
      />
      <div className={classes.bar}>
        <Button variant="default" loading={own.isPending} onClick={() => own.mutate()}>
          {t('more.ownHeadcount')}
        </Button>
        <LicencesLog
          registered={Math.round((value.headcount * value.equipped) / 100)}
          firstYear={firstYear}
          onRead={onChange}
        />
        {value.activity ? (
          <Pill
            withRemoveButton
            size="lg"
            removeButtonProps={{ 'aria-label': t('more.forgetActivity') }}
            onRemove={() => onChange({ activity: undefined })}
          >
            {t('more.activity', { list: value.activity.map((n) => format.number(n)).join(' · ') })}
          </Pill>
        ) : null}
        <Button variant="subtle" onClick={() => onChange(plainHypotheses)}>
          {t('more.reset')}
        </Button>
      </div>
    </div>
  );
}
