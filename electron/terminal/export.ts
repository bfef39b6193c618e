import type { Command } from 'commander';
import { defaultHypotheses } from '#shared/exports/default-hypotheses.ts';
import { editions } from '#shared/exports/exports.contract.ts';
import { languages } from '#shared/kernel/language.ts';
import { writeGiven } from './files.ts';
import { readInteger, readWord } from './numbers.ts';
import type { Client, Terminal } from './terminal.ts';

interface Options {
  workspace: string;
  plan: string;
  out: string;
  lang?: string;
  edition?: string;
  currency?: string;
}

/**
 * `export plan --workspace FILE --plan ID --out FILE.xlsx [--lang fr|en] [--edition plan|director] [--currency USD]`
 * → `{file, sizeBytes, rows}`
 */
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
    .option('--edition <EDITION>', terminal.say('edition'))
    .option('--currency <CODE>', terminal.say('currency'))
    .action(async (options: Options) => {
      const planId = readInteger('--plan', options.plan, 1, Number.MAX_SAFE_INTEGER);
      const language = readWord('--lang', options.lang ?? terminal.language, languages);
      const edition = readWord('--edition', options.edition ?? 'plan', editions);
      const currency = options.currency?.toUpperCase();
      const written = await terminal.withBackend(options.workspace, async (client) => {
        const licences = await hypotheses(client);
        const input = {
          ...{ planId, language, edition },
          ...(currency && { currency }),
          ...(licences && { licences }),
        };
        const ready = await terminal.finish('exports', await client.exports.plan(input));
        const workbook = await client.exports.file({ token: ready.token });
        const file = await writeGiven(terminal, options.out, workbook);
        return { file, sizeBytes: ready.sizeBytes, rows: ready.rows };
      });
      terminal.print(written);
    });
}

/** The licence sheets are part of the workbook, on the hypotheses the screen starts from; none without offers. */
async function hypotheses(client: Client) {
  const offers = await client.licences.offers();
  const workspace = await client.workspace.current();
  const assumed = defaultHypotheses(offers, workspace?.counts.employees ?? 0);
  return assumed.offers.length > 0 ? assumed : undefined;
}
