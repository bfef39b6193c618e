import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { budgetScreenWords } from './BudgetScreen.words.ts';

export function BudgetScreen() {
  const t = useWords(budgetScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
