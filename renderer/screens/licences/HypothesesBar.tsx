import { MultiSelect, NumberInput, SegmentedControl } from '@mantine/core';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';

interface HypothesesBarProps {
  value: Hypotheses;
  onChange: (value: Hypotheses) => void;
  offers: readonly LicenceOffer[];
}

/** What the comparison assumes; every change is computed at once. */
export function HypothesesBar({ value, onChange, offers }: HypothesesBarProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const vendors = [...new Set(offers.map((offer) => offer.vendor))].sort(format.compare);
  const number = (
    field: 'headcount' | 'growth' | 'active',
    limits: { min: number; max: number },
  ) => (
    <NumberInput
      className={classes.number}
      label={t(field)}
      value={value[field]}
      {...limits}
      allowDecimal={field !== 'headcount'}
      decimalSeparator={format.number(1.5, 1).includes(',') ? ',' : '.'}
      thousandSeparator={'\u00a0'}
      onChange={(next) => {
        if (typeof next === 'number') onChange({ ...value, [field]: next });
      }}
    />
  );
  return (
    <fieldset
      className={classes.bar}
      aria-label={t('hypotheses')}
      style={{ border: 0, margin: 0, padding: 0, width: '100%' }}
    >
      {number('headcount', { min: 0, max: 200_000 })}
      {number('growth', { min: -90, max: 500 })}
      {number('active', { min: 0, max: 100 })}
      <div className={classes.years}>
        <span className={classes.label} id="licence-years">
          {t('years')}
        </span>
        <SegmentedControl
          aria-labelledby="licence-years"
          value={String(value.years)}
          onChange={(years) => onChange({ ...value, years: Number(years) })}
          data={['1', '2', '3', '4', '5']}
        />
      </div>
      <MultiSelect
        className={classes.offers}
        label={t('offers')}
        placeholder={value.offers.length === 0 ? t('offersPlaceholder') : ''}
        searchable
        maxValues={8}
        hidePickedOptions
        value={value.offers}
        onChange={(next) => onChange({ ...value, offers: next })}
        data={vendors.map((vendor) => ({
          group: vendor,
          items: offers
            .filter((offer) => offer.vendor === vendor)
            .map((offer) => ({ value: offer.code, label: offerName(offer) })),
        }))}
      />
    </fieldset>
  );
}
