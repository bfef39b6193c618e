import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';

export function PlanScreen() {
  const t = useWords(planScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
