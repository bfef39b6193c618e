import { Checkbox, NativeSelect } from '@mantine/core';
import type { OfferOptions } from '#shared/licences/offer-options.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AddOnsTable } from './AddOnsTable.tsx';
import classes from './licences.module.css';
import { offerFormWords } from './offer-form.words.ts';
import { RateField } from './RateField.tsx';

interface OptionsFieldsProps {
  value: OfferOptions;
  onChange: (value: OfferOptions) => void;
}

const plain = [
  { field: 'yearlyDiscount', max: 100 },
  { field: 'commitmentYears', max: 10 },
  { field: 'implementationDays', max: 10_000 },
  { field: 'vat', max: 100 },
] as const;

/** What a contract adds to a price list: each left at its starting value changes nothing. */
export function OptionsFields({ value, onChange }: OptionsFieldsProps) {
  const t = useWords(offerFormWords);
  const { cap, indexation } = value;
  const set = (patch: Partial<OfferOptions>) => onChange({ ...value, ...patch });
  return (
    <>
      {plain.map(({ field, max }) => (
        <CommitNumber
          key={field}
          label={t(`option.${field}`)}
          value={value[field]}
          min={0}
          max={max}
          decimalScale={field === 'commitmentYears' ? 0 : 2}
          onCommit={(next) => next !== null && set({ [field]: next })}
        />
      ))}
      {(['implementationDayRate', 'exitPenalty'] as const).map((field) => (
        <CommitNumber
          key={field}
          label={t(`option.${field}`)}
          value={value[field]}
          cents
          min={0}
          onCommit={(next) => next !== null && set({ [field]: next })}
        />
      ))}
      <NativeSelect
        label={t('option.cap')}
        value={cap?.kind ?? ''}
        onChange={({ currentTarget: { value: kind } }) =>
          set({
            cap: kind === '' ? null : { units: 100, overage: 0, ...cap, kind: kind as 'hard' },
          })
        }
        data={[
          { value: '', label: t('none') },
          { value: 'hard', label: t('option.hard') },
          { value: 'soft', label: t('option.soft') },
        ]}
      />
      {cap ? (
        <CommitNumber
          label={t('option.capUnits')}
          value={cap.units}
          allowDecimal={false}
          min={1}
          onCommit={(units) => units !== null && set({ cap: { ...cap, units } })}
        />
      ) : (
        <span />
      )}
      {cap?.kind === 'soft' ? (
        <RateField
          label={t('option.overage')}
          value={cap.overage}
          onCommit={(overage) => set({ cap: { ...cap, overage } })}
        />
      ) : null}
      <Checkbox
        className={classes.wide ?? ''}
        label={t('option.indexed')}
        checked={indexation !== null}
        onChange={(event) =>
          set({ indexation: event.currentTarget.checked ? { floor: 0, ceiling: null } : null })
        }
      />
      {indexation ? (
        <>
          <CommitNumber
            label={t('option.floor')}
            value={indexation.floor}
            allowNegative
            min={-50}
            max={50}
            decimalScale={2}
            onCommit={(floor) => floor !== null && set({ indexation: { ...indexation, floor } })}
          />
          <CommitNumber
            label={t('option.ceiling')}
            placeholder={t('none')}
            clearable
            value={indexation.ceiling}
            allowNegative
            min={-50}
            max={50}
            decimalScale={2}
            onCommit={(ceiling) => set({ indexation: { ...indexation, ceiling } })}
          />
        </>
      ) : null}
      <Checkbox
        className={classes.wide ?? ''}
        label={t('option.prorated')}
        checked={value.prorated}
        onChange={(event) => set({ prorated: event.currentTarget.checked })}
      />
      <AddOnsTable addOns={value.addOns} onChange={(addOns) => set({ addOns })} />
    </>
  );
}
