import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { gapsScreenWords } from './GapsScreen.words.ts';

export function GapsScreen() {
  const t = useWords(gapsScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
