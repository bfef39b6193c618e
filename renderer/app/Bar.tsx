import { ActionIcon, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import classes from './Bar.module.css';
import { JobsTray } from './JobsTray.tsx';
import { LanguageSwitch, ThemeSwitch } from './Preferences.tsx';
import { SavedStatus } from './SavedStatus.tsx';
import { stepName, useUndo } from './use-undo.ts';

const modifier = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** The bar above every screen: undo, redo, saved or not, search, jobs, language, appearance. */
export function Bar({ workspace }: { workspace: WorkspaceInfo }) {
  const t = useWords(appWords);
  const { undo, redo, label, busy } = useUndo(workspace);
  const undoText = label.undo ? t('undoStep', { step: stepName(label.undo) }) : t('undo');
  const redoText = label.redo ? t('redoStep', { step: stepName(label.redo) }) : t('redo');
  return (
    <header className={classes.bar} data-screen-only>
      <Tooltip label={`${undoText} (${modifier} Z)`}>
        <ActionIcon aria-label={undoText} disabled={!label.undo || busy} onClick={undo}>
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoText} (${modifier} ⇧ Z)`}>
        <ActionIcon aria-label={redoText} disabled={!label.redo || busy} onClick={redo}>
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <SavedStatus />
      <button type="button" className={classes.search} onClick={spotlight.open}>
        <IconSearch size={15} aria-hidden />
        <span className={classes.searchText}>{t('palette')}</span>
        <kbd className={classes.key}>{modifier} K</kbd>
      </button>
      <JobsTray />
      <LanguageSwitch language={workspace.settings.language} />
      <ThemeSwitch theme={workspace.settings.theme} />
    </header>
  );
}
