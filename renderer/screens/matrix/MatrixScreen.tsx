import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { matrixScreenWords } from './MatrixScreen.words.ts';

export function MatrixScreen() {
  const t = useWords(matrixScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
