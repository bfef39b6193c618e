import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { RelaisError } from '#shared/kernel/errors.ts';
import { writeGiven } from './files.ts';
import type { Terminal } from './terminal.ts';

/** `backup --workspace FILE --out FILE` → `{file, sizeBytes}`; never over an existing file. */
export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description(terminal.say('backup'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--out <FILE>', terminal.say('out'))
    .action(async (options: { workspace: string; out: string }) => {
      if (existsSync(options.out)) throw new RelaisError('WORKSPACE_EXISTS');
      const written = await terminal.withBackend(options.workspace, async ({ workspace }) => {
        const copy = await workspace.saveCopy();
        return { file: await writeGiven(terminal, options.out, copy), sizeBytes: copy.size };
      });
      terminal.print(written);
    });
}
