import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createWorkspace } from '../backend/workspace/create-workspace.ts';
import { workspaceInfo } from '../backend/workspace/workspace-info.ts';
import type { Terminal } from './terminal.ts';

/** `new FILE [--demo]` → `{workspace, counts}` */
export function addNew(program: Command, terminal: Terminal): void {
  program
    .command('new')
    .description(terminal.say('new'))
    .argument('<FILE>', terminal.say('file'))
    .option('--demo', terminal.say('demo'))
    .option('--name <NAME>', terminal.say('name'))
    .action(async (file: string, options: { demo?: boolean; name?: string }) => {
      const made = await terminal.withBackend(undefined, async (_client, backend) => {
        await createWorkspace(backend, file, { ...options, remember: false, automatic: false });
        return workspaceInfo(backend);
      });
      terminal.print({ workspace: resolve(file), counts: made.counts });
    });
}
