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
    return {
      integrity: 'damaged',
      schemaVersion: readVersion(workspace),
      counts: null,
      problems: ['quick_check'],
    };
  }
}

/** The schema version the header tells, or null when even the header is cut. */
function readVersion(workspace: string): number | null {
  try {
    return inspectHeader(workspace).version;
  } catch {
    return null;
  }
}
