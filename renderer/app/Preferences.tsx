import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import { type Language, languages } from '#shared/kernel/language.ts';
import { type ThemeChoice, themeChoices } from '#shared/workspace/settings.ts';
import { orpc } from '../api/client.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';

const languageNames: Record<Language, string> = { fr: 'Français', en: 'English' };
const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** Chooses the language of the window and of the workspace. */
export function LanguageSwitch({ language }: { language: Language }) {
  const t = useWords(appWords);
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={`${t('language')} : ${languageNames[language]}`}>
          <IconLanguage size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((choice) => (
          <Menu.Item
            key={choice}
            lang={choice}
            leftSection={choice === language ? <IconCheck size={15} aria-hidden /> : <Blank />}
            aria-current={choice === language || undefined}
            onClick={() => {
              // At once on screen; the settings follow.
              void i18next.changeLanguage(choice);
              save.mutate({ language: choice });
            }}
          >
            {languageNames[choice]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Chooses light, dark, or what the machine says. */
export function ThemeSwitch({ theme }: { theme: ThemeChoice }) {
  const t = useWords(appWords);
  const { setColorScheme } = useMantineColorScheme();
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  const Icon = icons[theme];
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={`${t('theme')} : ${t(`themes.${theme}`)}`}>
          <Icon size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {themeChoices.map((choice) => (
          <Menu.Item
            key={choice}
            leftSection={choice === theme ? <IconCheck size={15} aria-hidden /> : <Blank />}
            aria-current={choice === theme || undefined}
            onClick={() => {
              setColorScheme(choice);
              save.mutate({ theme: choice });
            }}
          >
            {t(`themes.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Keeps the names aligned where there is no check mark. */
function Blank() {
  return <svg width={15} height={15} aria-hidden="true" />;
}
