import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { catalogueScreenWords } from './CatalogueScreen.words.ts';

export function CatalogueScreen() {
  const t = useWords(catalogueScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
