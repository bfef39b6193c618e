import { useWorkspace } from '../../api/use-workspace.ts';
import { Page } from '../../ui/Page.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BackupsPanel } from './BackupsPanel.tsx';
import { CompanyPanel } from './CompanyPanel.tsx';
import { CostsPanel } from './CostsPanel.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';
import { EvaluationPanel } from './EvaluationPanel.tsx';
import { LevelsPanel } from './LevelsPanel.tsx';
import { RatesPanel } from './RatesPanel.tsx';
import { RecentsPanel } from './RecentsPanel.tsx';
import { RiskRulesPanel } from './RiskRulesPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { WorkspacePanel } from './WorkspacePanel.tsx';

/** Everything about the workspace one may change, saved as it is typed; its file and its backups. */
export function SettingsScreen() {
  const t = useWords(settingsScreenWords);
  const workspace = useWorkspace();
  if (!workspace) return <LoadingState />;
  const { settings } = workspace;
  return (
    <Page title={t('title')} hint={t('hint')}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <CompanyPanel settings={settings} />
          <DisplayPanel settings={settings} />
          <LevelsPanel settings={settings} />
          <RulesPanel settings={settings} />
          <RiskRulesPanel settings={settings} />
        </div>
        <div className={classes.column}>
          <CostsPanel settings={settings} />
          <RatesPanel settings={settings} />
          <EvaluationPanel settings={settings} />
          <WorkspacePanel workspace={workspace} />
          <BackupsPanel />
          <RecentsPanel current={workspace.name} />
        </div>
      </div>
    </Page>
  );
}
