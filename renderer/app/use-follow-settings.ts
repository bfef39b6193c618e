import { useMantineColorScheme } from '@mantine/core';
import i18next from 'i18next';
import { useEffect } from 'react';
import type { Settings } from '#shared/workspace/settings.ts';

/** Makes the window speak the workspace's language and wear its light or dark choice. */
export function useFollowSettings(settings: Settings | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  const language = settings?.language;
  const theme = settings?.theme;
  useEffect(() => {
    if (language && i18next.language !== language) void i18next.changeLanguage(language);
    document.documentElement.lang = language ?? i18next.language;
  }, [language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the setter is another function at every render
  useEffect(() => {
    if (theme) setColorScheme(theme);
  }, [theme]);
}
