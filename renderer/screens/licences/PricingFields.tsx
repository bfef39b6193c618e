import { Checkbox, NativeSelect } from '@mantine/core';
import { licencesWords } from '#shared/licences/licences.words.ts';
import type { LicencePricing } from '#shared/licences/offer.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './licences.module.css';
import { offerFormWords } from './offer-form.words.ts';
import { RateField } from './RateField.tsx';
import { TiersTable } from './TiersTable.tsx';

interface PricingFieldsProps {
  pricing: LicencePricing;
  onChange: (pricing: LicencePricing) => void;
}

const rates = ['rate', 'extra', 'overage', 'keyUserRate'] as const;
const amounts = ['base', 'price', 'fixed'] as const;
const counts = ['included', 'units', 'keyUsers', 'block'] as const;

/** The fields of a pricing model, whichever they are: a model shows only its own. */
export function PricingFields({ pricing, onChange }: PricingFieldsProps) {
  const t = useWords(offerFormWords);
  const shared = useWords(licencesWords);
  const has = (field: string) => field in pricing;
  const fields = pricing as unknown as Record<string, number>;
  const set = (field: string, value: unknown) =>
    onChange({ ...pricing, [field]: value } as LicencePricing);
  return (
    <>
      {'per' in pricing ? (
        <NativeSelect
          label={t('per')}
          value={pricing.per}
          onChange={(event) => set('per', event.currentTarget.value)}
          data={(['month', 'year'] as const).map((value) => ({
            value,
            label: shared(`periods.${value}`),
          }))}
        />
      ) : null}
      {'unit' in pricing ? (
        <NativeSelect
          label={t('unit')}
          value={pricing.unit}
          onChange={(event) => set('unit', event.currentTarget.value)}
          data={(['registered', 'active', 'enrolment'] as const).map((value) => ({
            value,
            label: shared(`units.${value}`),
          }))}
        />
      ) : null}
      {amounts.filter(has).map((field) => (
        <CommitNumber
          key={field}
          label={t(`pricing.${field}`)}
          value={fields[field]!}
          cents
          min={0}
          onCommit={(next) => next !== null && set(field, next)}
        />
      ))}
      {counts.filter(has).map((field) => (
        <CommitNumber
          key={field}
          label={t(`pricing.${field}`)}
          value={fields[field]!}
          allowDecimal={false}
          min={field === 'units' || field === 'block' ? 1 : 0}
          onCommit={(next) => next !== null && set(field, next)}
        />
      ))}
      {rates.filter(has).map((field) => (
        <RateField
          key={field}
          label={t(`pricing.${field}`)}
          value={fields[field]!}
          onCommit={(next) => set(field, next)}
        />
      ))}
      {pricing.model === 'registered' ? (
        <CommitNumber
          label={t('pricing.maximum')}
          placeholder={t('none')}
          clearable
          allowDecimal={false}
          min={1}
          value={pricing.maximum}
          onCommit={(maximum) => onChange({ ...pricing, maximum })}
        />
      ) : null}
      {pricing.model === 'prepaid' ? (
        <Checkbox
          className={classes.check ?? ''}
          label={t('pricing.rollover')}
          checked={pricing.rollover}
          onChange={(event) => onChange({ ...pricing, rollover: event.currentTarget.checked })}
        />
      ) : null}
      {'tiers' in pricing ? (
        <TiersTable
          kind="from"
          rows={pricing.tiers.map(({ from, rate }) => ({ bound: from, price: rate }))}
          onChange={(rows) =>
            onChange({
              ...pricing,
              tiers: rows.map(({ bound, price }) => ({ from: bound, rate: price })),
            })
          }
        />
      ) : null}
      {pricing.model === 'steps' ? (
        <TiersTable
          kind="upTo"
          rows={pricing.steps.map(({ upTo, price }) => ({ bound: upTo, price }))}
          onChange={(rows) =>
            onChange({
              ...pricing,
              steps: rows.map(({ bound, price }) => ({ upTo: bound, price })),
            })
          }
        />
      ) : null}
    </>
  );
}
