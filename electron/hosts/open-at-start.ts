import { openWorkspace } from '../backend/workspace/open-workspace.ts';
import type { LaunchedBackend } from './launch-backend.ts';

const demoName = { fr: 'Société de démonstration', en: 'Demo company' };

/**
 * Opens the file given by the user; else the last workspace used; else, at the very first run, a demo company.
 * Throws the WORKSPACE_* refusals for a file that was asked for; an old one that no longer opens is only noted,
 * because the page then shows the list to choose from.
 */
export async function openAtStart(
  { backend, client }: LaunchedBackend,
  file: string | null,
): Promise<void> {
  if (file !== null) {
    await openWorkspace(backend, file);
    return;
  }
  const recents = await client.workspace.recents();
  if (recents.length === 0) {
    const job = await client.workspace.create({
      name: demoName[backend.host.language],
      demo: true,
    });
    for await (const event of job) void event;
    return;
  }
  const last = recents.find((workspace) => workspace.exists);
  if (last) {
    await client.workspace.open({ id: last.id }).catch((error: unknown) => backend.report(error));
  }
}
