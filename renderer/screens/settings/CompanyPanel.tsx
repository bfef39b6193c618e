import type { Settings } from '#shared/workspace/settings.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Whose workspace it is, its year, its money. */
export function CompanyPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  return (
    <Panel title={t('company')}>
      <div className={classes.fields}>
        <CommitText
          className={classes.wide}
          label={t('companyName')}
          value={settings.companyName}
          maxLength={200}
          onCommit={(companyName) => save({ companyName })}
        />
        <CommitNumber
          label={t('year')}
          value={settings.year}
          min={2000}
          max={2100}
          allowDecimal={false}
          thousandSeparator=""
          onCommit={(year) => year && save({ year })}
        />
        <CommitText
          label={t('currency')}
          value={settings.currency}
          required
          minLength={3}
          maxLength={3}
          onCommit={(currency) => save({ currency: currency.toUpperCase() })}
        />
        <CommitNumber
          className={classes.wide}
          label={t('payroll', { currency: settings.currency })}
          description={t('payrollHelp')}
          value={settings.payroll}
          cents
          onCommit={(payroll) => payroll !== null && save({ payroll })}
        />
      </div>
    </Panel>
  );
}
