import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { settingsScreenWords } from './SettingsScreen.words.ts';

export function SettingsScreen() {
  const t = useWords(settingsScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
