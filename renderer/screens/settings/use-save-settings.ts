import { useMutation } from '@tanstack/react-query';
import type { Settings } from '#shared/workspace/settings.ts';
import { orpc } from '../../api/client.ts';

/** Saves the settings given and keeps the others; one undoable step. */
export function useSaveSettings(): (patch: Partial<Settings>) => void {
  const save = useMutation(orpc.workspace.saveSettings.mutationOptions());
  return (patch) => save.mutate(patch);
}
