import { useQuery } from '@tanstack/react-query';
import { type Settings, settingsSchema } from '#shared/workspace/settings.ts';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { orpc } from './client.ts';

/** The open workspace; null when none is open, undefined while it is being asked. */
export function useWorkspace(): WorkspaceInfo | null | undefined {
  return useQuery(orpc.workspace.current.queryOptions()).data;
}

const defaults = settingsSchema.parse({});

/** The workspace's settings (the defaults until they are known). */
export function useSettings(): Settings {
  return useWorkspace()?.settings ?? defaults;
}
