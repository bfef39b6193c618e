import type { Command } from 'commander';
import { fromCents } from '#shared/kernel/money.ts';
import { readInteger, readNumber } from './numbers.ts';
import { InputRejected } from './outcome.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  workspace: string;
  offer: string;
  headcount: string;
  growth?: string;
  active?: string;
  years: string;
}

/** `licences project --workspace FILE --offer CODE --headcount N --years Y …` → `{currency, years: [{year, units, total, overLimit}]}` */
export function addLicences(program: Command, terminal: Terminal): void {
  program
    .command('licences')
    .description(terminal.say('licences'))
    .command('project')
    .description(terminal.say('project'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--offer <CODE>', terminal.say('offer'))
    .requiredOption('--headcount <N>', terminal.say('headcount'))
    .option('--growth <PERCENT>', terminal.say('growth'))
    .option('--active <PERCENT>', terminal.say('active'))
    .requiredOption('--years <Y>', terminal.say('years'))
    .action(async (options: Options) => {
      const input = {
        offers: [options.offer],
        headcount: readInteger('--headcount', options.headcount, 0, 1_000_000),
        growth: readNumber('--growth', options.growth ?? '0', -90, 500),
        active: readNumber('--active', options.active ?? '100', 0, 100),
        years: readInteger('--years', options.years, 1, 5),
      };
      const [projection] = await terminal.withBackend(options.workspace, async ({ licences }) => {
        refuseUnknown(terminal, options.offer, await licences.offers());
        return licences.project(input);
      });
      terminal.print({
        currency: projection!.currency,
        years: projection!.years.map(({ year, units, total, overLimit = false }) => ({
          year,
          units,
          total: fromCents(total),
          overLimit,
        })),
      });
    });
}

/** Exit code 1 with the codes there are, for one that is not among them. */
function refuseUnknown(terminal: Terminal, code: string, offers: readonly { code: string }[]) {
  const codes = offers.map((offer) => offer.code);
  if (codes.includes(code)) return;
  const message = terminal.say('noOffer', { code, codes: codes.join(', ') });
  throw new InputRejected({ error: { code: 'NOT_FOUND', message, data: { offer: code } } });
}
