import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/fr';
import { useMemo } from 'react';
import { errorMessage } from '../api/error-message.ts';
import { queryClient } from '../api/query-client.ts';
import { EmptyState } from '../ui/states.tsx';
import { useLanguage, useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import { colorSchemes } from './color-scheme.ts';
import { nonce } from './nonce.ts';
import { router } from './router.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

/** The whole window. `refused` is why the door did not open, when it did not. */
export function App({ refused }: { refused: unknown }) {
  const language = useLanguage();
  const t = useWords(appWords);
  const close = t('closeNotification');
  const named = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: {
          Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } },
        },
      }),
    [close],
  );
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: language === 'fr' ? 1 : 0 }}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" limit={4} />
          {refused ? <Refused error={refused} /> : <RouterProvider router={router} />}
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

function Refused({ error }: { error: unknown }) {
  const t = useWords(appWords);
  return (
    <main>
      <EmptyState title={t('noAccess')}>{errorMessage(error)}</EmptyState>
    </main>
  );
}
