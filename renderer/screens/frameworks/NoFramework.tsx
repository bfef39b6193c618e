import { IconBooks } from '@tabler/icons-react';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';

/** Teaches where frameworks come from. */
export function NoFramework() {
  const t = useWords(frameworksScreenWords);
  return (
    <EmptyState
      title={t('none')}
      icon={<IconBooks size={28} aria-hidden />}
      action={
        <ScreenButton to="/import" search={{ kind: 'framework' }}>
          {t('import')}
        </ScreenButton>
      }
    >
      {t('noneHelp')}
    </EmptyState>
  );
}
