import { Button, MultiSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { useNumberSeparators } from '../../ui/fields/use-number-separators.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { changedHypotheses, type Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { MoreHypotheses } from './MoreHypotheses.tsx';

interface HypothesesBarProps {
  value: Hypotheses;
  onChange: (change: Partial<Hypotheses>) => void;
  offers: readonly LicenceOffer[];
  firstYear: number;
}

/** What the comparison assumes; every change is computed at once. What one rarely changes stays folded. */
export function HypothesesBar({ value, onChange, offers, firstYear }: HypothesesBarProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const separators = useNumberSeparators();
  const [more, setMore] = useState(false);
  const vendors = [...new Set(offers.map((offer) => offer.vendor))].sort(format.compare);
  const changed = changedHypotheses(value);
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
      {...separators}
      onChange={(next) => {
        if (typeof next === 'number') onChange({ [field]: next });
      }}
    />
  );
  return (
    <fieldset className={classes.hypotheses} aria-label={t('hypotheses')}>
      <div className={classes.bar}>
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
            onChange={(years) => onChange({ years: Number(years) })}
            data={['1', '2', '3', '4', '5']}
          />
        </div>
        <Button
          variant="default"
          aria-expanded={more}
          rightSection={more ? <IconChevronUp size={15} /> : <IconChevronDown size={15} />}
          onClick={() => setMore(!more)}
        >
          {changed > 0 ? t('more.changed', { count: changed }) : t('more.title')}
        </Button>
        <MultiSelect
          className={classes.offers}
          label={t('offers')}
          placeholder={value.offers.length === 0 ? t('offersPlaceholder') : ''}
          searchable
          maxValues={8}
          hidePickedOptions
          value={value.offers}
          onChange={(next) => onChange({ offers: next })}
          data={vendors.map((vendor) => ({
            group: vendor,
            items: offers
              .filter((offer) => offer.vendor === vendor)
              .map((offer) => ({ value: offer.code, label: offerName(offer) })),
          }))}
        />
      </div>
      {more ? <MoreHypotheses value={value} onChange={onChange} firstYear={firstYear} /> : null}
    </fieldset>
  );
}
