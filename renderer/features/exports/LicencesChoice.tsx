import { MultiSelect, SegmentedControl, Switch } from '@mantine/core';
import type { ExportHypotheses } from '#shared/exports/default-hypotheses.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './exports.module.css';
import { exportsFormWords } from './exports-form.words.ts';

interface LicencesChoiceProps {
  included: boolean;
  onInclude: (included: boolean) => void;
  value: ExportHypotheses;
  onChange: (change: Partial<ExportHypotheses>) => void;
  offers: readonly LicenceOffer[];
}

/** Whether the workbook shows what an LMS would cost, and under which hypotheses. */
export function LicencesChoice(props: LicencesChoiceProps) {
  const { included, onInclude, value, onChange, offers } = props;
  const t = useWords(exportsFormWords);
  const format = useFormat();
  const vendors = [...new Set(offers.map(({ vendor }) => vendor))].sort(format.compare);
  const number = (
    field: 'headcount' | 'growth' | 'active',
    limits: { min: number; max: number; allowNegative?: boolean; allowDecimal?: boolean },
  ) => (
    <CommitNumber
      label={t(`licences.${field}`)}
      value={value[field]}
      {...limits}
      onCommit={(next) => next !== null && onChange({ [field]: next })}
    />
  );
  return (
    <div className={classes.stack}>
      <Switch
        checked={included}
        onChange={(event) => onInclude(event.currentTarget.checked)}
        label={t('licences.include')}
        description={t('licences.help')}
      />
      {included ? (
        <div className={classes.fields}>
          <MultiSelect
            className={classes.wide}
            size="xs"
            label={t('licences.offers')}
            placeholder={value.offers.length === 0 ? t('licences.offersPlaceholder') : ''}
            error={value.offers.length === 0 ? t('licences.offersMissing') : null}
            searchable
            hidePickedOptions
            maxValues={20}
            value={value.offers}
            onChange={(next) => onChange({ offers: next })}
            data={vendors.map((vendor) => ({
              group: vendor,
              items: offers
                .filter((offer) => offer.vendor === vendor)
                .map((offer) => ({
                  value: offer.code,
                  label: offer.name === offer.vendor ? offer.name : `${offer.vendor} ${offer.name}`,
                })),
            }))}
          />
          {number('headcount', { min: 0, max: 200_000, allowDecimal: false })}
          {number('growth', { min: -90, max: 500, allowNegative: true })}
          {number('active', { min: 0, max: 100 })}
          <div>
            <span className={classes.label} id="export-years">
              {t('licences.years')}
            </span>
            <SegmentedControl
              aria-labelledby="export-years"
              value={String(value.years)}
              onChange={(years) => onChange({ years: Number(years) })}
              data={['1', '2', '3', '4', '5']}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
}
