import type { Command } from 'commander';
import { inspectHeader } from '../database/inspect-header.ts';
import { InputRejected, refusalOf } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** `doctor --workspace FILE` → `{integrity, schemaVersion, counts, problems}`; exit code 1 for a damaged file. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description(terminal.say('doctor'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .action(async (options: { workspace: string }) => {
      const { integrity, schemaVersion, counts, problems } = await examine(
        terminal,
        options.workspace,
      );
      const found = { integrity, schemaVersion, counts, problems };
      if (integrity === 'damaged') throw new InputRejected(found);
      terminal.print(found);
    });
}

async function examine(terminal: Terminal, workspace: string) {
  try {
    return await terminal.withBackend(workspace, (client) => client.workspace.doctor());
  } catch (error) {
    // A file too damaged to be opened is an answer, not a failure.
    if (refusalOf(error)?.code !== 'WORKSPACE_DAMAGED') throw error;
    const schemaVersion = inspectHeader(workspace).version;
    return { integrity: 'damaged', schemaVersion, counts: null, problems: ['quick_check'] };
  }
}
