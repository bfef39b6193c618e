import { spotlight } from '@mantine/spotlight';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { DoorCommand } from '#shared/kernel/door.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { orpc } from '../api/client.ts';
import { download } from '../api/download.ts';
import { useUndo } from './use-undo.ts';

/** Obeys the desktop's menu and tells it the language of the screen. Does nothing in a browser. */
export function useDoorCommands(workspace: WorkspaceInfo | null): void {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { undo, redo } = useUndo(workspace);
  const close = useMutation(orpc.workspace.close.mutationOptions());
  const copy = useMutation(orpc.workspace.saveCopy.mutationOptions({ meta: { reads: true } }));
  const language: Language | undefined = workspace?.settings.language;

  useEffect(() => {
    if (language) window.relais?.setLanguage(language);
  }, [language]);

  useEffect(() => {
    const obey: Record<DoorCommand, () => void> = {
      // The page shown while nothing is open is where one makes a workspace.
      new: () => workspace && close.mutate(undefined),
      saveCopy: () =>
        workspace && copy.mutate(undefined, { onSuccess: (file) => download(file, file.name) }),
      import: () => void navigate({ to: '/import' }),
      export: () => void navigate({ to: '/export' }),
      settings: () => void navigate({ to: '/settings' }),
      undo,
      redo,
      palette: () => spotlight.open(),
      workspaceChanged: () => void queryClient.resetQueries(),
    };
    return window.relais?.onCommand((command) => obey[command]());
  });
}
