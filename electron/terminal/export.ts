import type { Command } from 'commander';
import { languages } from '#shared/kernel/language.ts';
import { writeGiven } from './files.ts';
import { readInteger, readWord } from './numbers.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  workspace: string;
  plan: string;
  out: string;
  lang?: string;
}

/** `export plan --workspace FILE --plan ID --out FILE.xlsx [--lang fr|en]` → `{file, sizeBytes, rows}` */
export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description(terminal.say('export'))
    .command('plan')
    .description(terminal.say('exportPlan'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--plan <ID>', terminal.say('planId'))
    .requiredOption('--out <FILE.xlsx>', terminal.say('out'))
    .option('--lang <LANGUAGE>', terminal.say('lang'))
    .action(async (options: Options) => {
      const planId = readInteger('--plan', options.plan, 1, Number.MAX_SAFE_INTEGER);
      const language = readWord('--lang', options.lang ?? terminal.language, languages);
      const written = await terminal.withBackend(options.workspace, async ({ exports }) => {
        const ready = await terminal.finish(await exports.plan({ planId, language }));
        const file = await writeGiven(options.out, await exports.file({ token: ready.token }));
        return { file, sizeBytes: ready.sizeBytes, rows: ready.rows };
      });
      terminal.print(written);
    });
}
