import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';

export function LicencesScreen() {
  const t = useWords(licencesScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
