import type { Settings } from '#shared/workspace/settings.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

const limits = [0, 1, 2, 3] as const;
const bands = [0, 1, 2] as const;

/** Thresholds of coverage and of knowledge at risk. A value keeps between its neighbours: limits stay in order. */
export function RiskRulesPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  const { leavingYears, riskBands } = settings;
  return (
    <Panel title={t('risks')}>
      <div className={classes.fields}>
        <CommitNumber
          className={classes.wide}
          label={t('minimumHolders')}
          description={t('minimumHoldersHelp')}
          value={settings.minimumHolders}
          min={1}
          max={1000}
          allowDecimal={false}
          onCommit={(minimumHolders) => minimumHolders && save({ minimumHolders })}
        />
      </div>
      <h3 className={classes.group}>{t('leavingYears')}</h3>
      <div className={classes.fields}>
        {limits.map((at) => (
          <CommitNumber
            key={at}
            label={t('leavingFactor', { factor: 5 - at })}
            value={leavingYears[at]}
            min={(leavingYears[at - 1] ?? 0) + 0.5}
            max={(leavingYears[at + 1] ?? 50.5) - 0.5}
            decimalScale={1}
            onCommit={(value) => {
              if (!value) return;
              const next: Settings['leavingYears'] = [...leavingYears];
              next[at] = value;
              save({ leavingYears: next });
            }}
          />
        ))}
      </div>
      <h3 className={classes.group}>{t('riskBands')}</h3>
      <div className={classes.fields}>
        {bands.map((at) => (
          <CommitNumber
            key={at}
            label={t(`riskBandNames.${at}`)}
            value={riskBands[at]}
            min={(riskBands[at + 1] ?? 0) + 1}
            max={(riskBands[at - 1] ?? 26) - 1}
            allowDecimal={false}
            onCommit={(value) => {
              if (!value) return;
              const next: Settings['riskBands'] = [...riskBands];
              next[at] = value;
              save({ riskBands: next });
            }}
          />
        ))}
      </div>
    </Panel>
  );
}
