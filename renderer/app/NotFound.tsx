import { ScreenButton } from '../ui/ScreenLink.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';

/** An address no screen has. */
export function NotFound() {
  const t = useWords(appWords);
  return (
    <EmptyState
      title={t('notFound')}
      action={<ScreenButton to="/">{t('screens.home')}</ScreenButton>}
    />
  );
}
