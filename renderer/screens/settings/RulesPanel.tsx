import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AlertDays } from './AlertDays.tsx';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Weights and thresholds of the computations. */
export function RulesPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  const weights = settings.criticalityWeights;
  return (
    <Panel title={t('rules')}>
      <h3 className={classes.group}>{t('weights')}</h3>
      <div className={classes.fields}>
        {([1, 2, 3] as const).map((criticality) => (
          <CommitNumber
            key={criticality}
            label={t(`weightNames.${criticality}`)}
            value={weights[criticality - 1] ?? null}
            min={0.01}
            max={100}
            decimalScale={2}
            onCommit={(value) => {
              if (!value) return;
              const next: Settings['criticalityWeights'] = [...weights];
              next[criticality - 1] = value;
              save({ criticalityWeights: next });
            }}
          />
        ))}
      </div>
      <h3 className={classes.group}>{t('thresholds')}</h3>
      <div className={classes.fields}>
        <CommitNumber
          className={classes.wide}
          label={t('holderLevel')}
          description={t('holderLevelHelp')}
          value={settings.holderLevel}
          min={1}
          max={topLevel(settings)}
          allowDecimal={false}
          onCommit={(holderLevel) => holderLevel && save({ holderLevel })}
        />
        <CommitNumber
          label={t('staleMonths')}
          value={settings.staleMonths}
          min={1}
          max={240}
          allowDecimal={false}
          onCommit={(staleMonths) => staleMonths && save({ staleMonths })}
        />
        <CommitNumber
          label={t('preparation')}
          value={settings.preparationRatio}
          min={0}
          max={20}
          decimalScale={2}
          onCommit={(preparationRatio) => preparationRatio !== null && save({ preparationRatio })}
        />
        <CommitNumber
          className={classes.wide}
          label={t('vatRate')}
          description={t('vatRateHelp')}
          value={settings.vatRate}
          min={0}
          max={100}
          decimalScale={2}
          onCommit={(vatRate) => vatRate !== null && save({ vatRate })}
        />
        <AlertDays
          days={settings.expiryAlertDays}
          onCommit={(expiryAlertDays) => save({ expiryAlertDays })}
        />
      </div>
      <h3 className={classes.group}>{t('interviews')}</h3>
      <p className={classes.help}>{t('interviewsHelp')}</p>
      <div className={classes.fields}>
        {(['firstInterviewMonths', 'interviewMonths'] as const).map((delay) => (
          <CommitNumber
            key={delay}
            label={t(delay)}
            value={settings[delay]}
            min={1}
            max={240}
            allowDecimal={false}
            onCommit={(months) => months && save({ [delay]: months })}
          />
        ))}
      </div>
    </Panel>
  );
}
