import { ActionIcon, Button, Table } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import { CommitText } from '../../ui/fields/CommitText.tsx';
import { LevelChip } from '../../ui/LevelChip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './SettingsScreen.module.css';
import { settingsScreenWords } from './SettingsScreen.words.ts';
import { useSaveSettings } from './use-save-settings.ts';

const most = 11;

/** The scale's labels in both languages; its end can grow or shrink. */
export function LevelsPanel({ settings }: { settings: Settings }) {
  const t = useWords(settingsScreenWords);
  const save = useSaveSettings();
  const { levels } = settings;
  const top = topLevel(settings);
  const rename = (index: number, change: Partial<(typeof levels)[number]>) =>
    save({ levels: levels.map((level, at) => (at === index ? { ...level, ...change } : level)) });
  const columns = [
    ['fr', t('labelFr')],
    ['en', t('labelEn')],
  ] as const;
  return (
    <Panel title={t('levels')}>
      <p className={classes.help}>{t('levelsHelp')}</p>
      <Table withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('level')}</Table.Th>
            <Table.Th>{t('labelFr')}</Table.Th>
            <Table.Th>{t('labelEn')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {levels.map((label, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place in the scale
            <Table.Tr key={level}>
              <Table.Td>
                <LevelChip level={level} top={top} label={`${t('level')} ${level}`} />
              </Table.Td>
              {columns.map(([language, column]) => (
                <Table.Td key={language}>
                  <CommitText
                    aria-label={t('labelOf', { column, level })}
                    value={label[language]}
                    required
                    maxLength={60}
                    onCommit={(text) => rename(level, { [language]: text })}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                {level === top && levels.length > 2 ? (
                  <ActionIcon
                    aria-label={t('removeLevel', { level })}
                    onClick={() => save({ levels: levels.slice(0, -1) })}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div className={classes.buttons}>
        <Button
          variant="default"
          disabled={levels.length >= most}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => {
            const name = levels.length;
            save({ levels: [...levels, { fr: `Niveau ${name}`, en: `Level ${name}` }] });
          }}
        >
          {t('addLevel')}
        </Button>
      </div>
    </Panel>
  );
}
