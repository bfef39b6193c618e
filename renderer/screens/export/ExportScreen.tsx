import { useChosenPlan } from '../../features/plans/use-chosen-plan.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { exportScreenWords } from './ExportScreen.words.ts';
import { OtherFiles } from './OtherFiles.tsx';
import { PlanWorkbook } from './PlanWorkbook.tsx';

/** What leaves the product: the plan's workbook, a copy of the workspace, templates to fill. */
export function ExportScreen() {
  const t = useWords(exportScreenWords);
  const chosen = useChosenPlan();
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <ScreenButton to="/import" search={{ kind: 'director' }} variant="default">
          {t('takeBack')}
        </ScreenButton>
      }
    >
      {chosen.plan ? (
        <PlanWorkbook chosen={chosen} plan={chosen.plan} />
      ) : chosen.error ? (
        <ErrorState error={chosen.error} />
      ) : chosen.plans ? (
        <EmptyState
          title={t('noPlan')}
          action={<ScreenButton to="/plan">{t('goPlan')}</ScreenButton>}
        >
          {t('noPlanHelp')}
        </EmptyState>
      ) : (
        <LoadingState />
      )}
      <OtherFiles />
    </Page>
  );
}
