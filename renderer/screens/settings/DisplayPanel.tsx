import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import i18next from 'i18next';
import { languages } from '#shared/kernel/language.ts';
import { type Settings, themeChoices } from '#shared/workspace/settings.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

/** Language, and light or dark. */
export function DisplayPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  const { setColorScheme } = useMantineColorScheme();
  return (
    <Panel title={t('display')}>
      <div className={classes.fields}>
        <div>
          <span className={classes.label} id="settings-language">
            {t('language')}
          </span>
          <SegmentedControl
            aria-labelledby="settings-language"
            value={settings.language}
            data={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
            onChange={(value) => {
              const language = value === 'en' ? 'en' : 'fr';
              void i18next.changeLanguage(language);
              save({ language });
            }}
          />
        </div>
        <div>
          <span className={classes.label} id="settings-theme">
            {t('theme')}
          </span>
          <SegmentedControl
            aria-labelledby="settings-theme"
            value={settings.theme}
            data={themeChoices.map((value) => ({ value, label: t(`themes.${value}`) }))}
            onChange={(value) => {
              const theme = themeChoices.find((choice) => choice === value) ?? 'auto';
              setColorScheme(theme);
              save({ theme });
            }}
          />
        </div>
      </div>
    </Panel>
  );
}
