import type { Settings } from '#shared/workspace/settings.ts';
import { CommitNumber } from '../../ui/fields/CommitNumber.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import { evaluationPanelWords } from './EvaluationPanel.words.ts';
import classes from './SettingsScreen.module.css';
import { useSaveSettings } from './use-save-settings.ts';

/** When somebody has followed enough of a session, and when what they use of it is asked. */
export function EvaluationPanel({ settings }: { settings: Settings }) {
  const t = useWords(evaluationPanelWords);
  const save = useSaveSettings();
  return (
    <Panel title={t('title')}>
      <p className={classes.help}>{t('help')}</p>
      <div className={classes.fields}>
        <CommitNumber
          label={t('enough')}
          // 0.7 × 100 is 70.00000000000001 in binary fractions.
          value={Math.round(settings.enoughAttendance * 10_000) / 100}
          min={0}
          max={100}
          decimalScale={2}
          onCommit={(share) => share !== null && save({ enoughAttendance: share / 100 })}
        />
        <CommitNumber
          label={t('cold')}
          value={settings.coldEvaluationDays}
          min={1}
          max={3650}
          allowDecimal={false}
          onCommit={(coldEvaluationDays) => coldEvaluationDays && save({ coldEvaluationDays })}
        />
      </div>
    </Panel>
  );
}
