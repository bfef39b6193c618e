import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { homeScreenWords } from './HomeScreen.words.ts';

export function HomeScreen() {
  const t = useWords(homeScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
