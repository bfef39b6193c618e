import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/use-words.ts';
import { peopleScreenWords } from './PeopleScreen.words.ts';

export function PeopleScreen() {
  const t = useWords(peopleScreenWords);
  return <Page title={t('title')}>{null}</Page>;
}
