import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { importScreenWords } from './ImportScreen.words.ts';

export function ImportScreen() {
  const t = useWords(importScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
