import { SegmentedControl, Select } from '@mantine/core';
import { type Edition, editions } from '#shared/exports/exports.contract.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './exports.module.css';
import { exportsFormWords } from './exports-form.words.ts';

interface EditionChoiceProps {
  edition: Edition;
  onEdition: (edition: Edition) => void;
  /** null for the workspace's currency alone. */
  currency: string | null;
  onCurrency: (currency: string | null) => void;
}

/** Which edition of the workbook, what each is for, and the currency the director's totals are also shown in. */
export function EditionChoice({ edition, onEdition, currency, onCurrency }: EditionChoiceProps) {
  const t = useWords(exportsFormWords);
  const settings = useWorkspace()?.settings;
  const own = settings?.currency ?? 'EUR';
  const others = Object.keys(settings?.exchangeRates ?? {}).filter((code) => code !== own);
  return (
    <div className={classes.stack}>
      <div>
        <span className={classes.label} id="export-edition">
          {t('edition')}
        </span>
        <SegmentedControl
          aria-labelledby="export-edition"
          value={edition}
          onChange={(next) => onEdition(next as Edition)}
          data={editions.map((value) => ({ value, label: t(`editions.${value}`) }))}
        />
        <p className={classes.muted}>{t(`editionHelp.${edition}`)}</p>
      </div>
      {edition === 'director' ? (
        <Select
          size="xs"
          label={t('currency')}
          description={others.length === 0 ? t('currencyHelp') : null}
          disabled={others.length === 0}
          allowDeselect={false}
          value={currency ?? own}
          onChange={(next) => onCurrency(next === own ? null : next)}
          data={[
            { value: own, label: t('currencyNone', { currency: own }) },
            ...others.sort().map((code) => ({ value: code, label: code })),
          ]}
        />
      ) : null}
    </div>
  );
}
