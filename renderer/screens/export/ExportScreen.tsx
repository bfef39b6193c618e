import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { exportScreenWords } from './ExportScreen.words.ts';

export function ExportScreen() {
  const t = useWords(exportScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
