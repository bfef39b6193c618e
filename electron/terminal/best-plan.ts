import type { Command } from 'commander';
import { fromCents } from '#shared/kernel/money.ts';
import { readEuros, readInteger } from './numbers.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  workspace: string;
  year: string;
  budget?: string;
  seconds?: string;
  arbitrated?: boolean;
  beside?: string;
}

/** `plan best` → `{status, objective, bound, distance, lines, totals, conflict}`; money in euros, distance 0 to 1. */
export function addBestPlan(plan: Command, terminal: Terminal): void {
  plan
    .command('best')
    .description(terminal.say('best'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--year <Y>', terminal.say('year'))
    .option('--budget <EUROS>', terminal.say('budget'))
    .option('--seconds <N>', terminal.say('seconds'))
    .option('--arbitrated', terminal.say('arbitrated'))
    .option('--beside <PLAN>', terminal.say('beside'))
    .action(async (options: Options) => {
      const year = readInteger('--year', options.year, 2000, 2100);
      const seconds = readInteger('--seconds', options.seconds ?? '60', 1, 600);
      const budget =
        options.budget === undefined ? undefined : readEuros('--budget', options.budget);
      const beside =
        options.beside === undefined
          ? undefined
          : readInteger('--beside', options.beside, 1, Number.MAX_SAFE_INTEGER);
      const best = await terminal.withBackend(options.workspace, async (client) =>
        terminal.finish(
          'optimise',
          await client.optimise.solve({
            demand: {
              ...{ year, arbitrated: options.arbitrated ?? false },
              ...(budget !== undefined && { budget }),
              ...(beside !== undefined && { beside }),
            },
            seconds,
          }),
        ),
      );
      terminal.print({
        status: best.status,
        objective: best.value,
        bound: best.bound,
        distance: best.distance,
        open: best.open,
        greedy: best.greedy,
        seconds: best.seconds,
        lines: best.lines.map((line) => ({
          course: line.code,
          title: line.title,
          participants: line.employeeIds.length,
          sessions: line.sessions,
          quarter: line.quarter,
          costModel: line.costModel,
          real: fromCents(line.real),
          wages: fromCents(line.wages),
          full: fromCents(line.real + line.wages),
          closes: line.closes,
        })),
        totals: {
          real: fromCents(best.real),
          wages: fromCents(best.wages),
          full: fromCents(best.real + best.wages),
        },
        leftOut: best.out.map(({ title, people, closes, reason, real, worthUpTo }) => ({
          ...{ title, participants: people, closes, reason },
          real: real === null ? null : fromCents(real),
          worthUpTo: worthUpTo === null ? null : fromCents(worthUpTo),
        })),
        conflict: best.conflict,
      });
    });
}
