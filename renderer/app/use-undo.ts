import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import { useEffect } from 'react';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { orpc } from '../api/client.ts';
import { stepsInOrder } from '../api/steps-in-order.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';

/** What a step of the history is called in the language of the screen. */
export function stepName(label: string): string {
  return i18next.t(`history:${label}`, { defaultValue: i18next.t('history:edit') });
}

/** Undo and redo of the workspace's steps; each says what it reverted. */
export function useUndo(workspace: WorkspaceInfo | null) {
  const t = useWords(appWords);
  const undo = useMutation({ ...orpc.workspace.undo.mutationOptions(), scope: stepsInOrder });
  const redo = useMutation({ ...orpc.workspace.redo.mutationOptions(), scope: stepsInOrder });
  const busy = undo.isPending || redo.isPending;
  const label = { undo: workspace?.undo ?? null, redo: workspace?.redo ?? null };
  return {
    label,
    busy,
    undo: () => {
      if (busy || label.undo === null) return;
      const message = t('undone', { step: stepName(label.undo) });
      undo.mutate(undefined, { onSuccess: () => notifications.show({ message }) });
    },
    redo: () => {
      if (busy || label.redo === null) return;
      const message = t('redone', { step: stepName(label.redo) });
      redo.mutate(undefined, { onSuccess: () => notifications.show({ message }) });
    },
  };
}

/** Ctrl/⌘ Z undoes and Ctrl/⌘ Shift Z or Ctrl Y redoes, everywhere but inside a text being typed. */
export function useUndoKeys(workspace: WorkspaceInfo | null): void {
  const { undo, redo } = useUndo(workspace);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  const buttons = ['checkbox', 'radio', 'button', 'range'];
  return target instanceof HTMLInputElement && !buttons.includes(target.type);
}
