import type { Command } from 'commander';
import { fromCents } from '#shared/kernel/money.ts';
import type { Costs } from '#shared/plans/plans.contract.ts';
import { addBestPlan } from './best-plan.ts';
import { readEuros, readInteger } from './numbers.ts';
import type { Terminal } from './terminal.ts';

/** `plan propose` and `plan best`, both `--workspace FILE --year Y [--budget EUROS]` → lines in euros. */
export function addPlan(program: Command, terminal: Terminal): void {
  const plan = program.command('plan').description(terminal.say('plan'));
  addBestPlan(plan, terminal);
  plan
    .command('propose')
    .description(terminal.say('propose'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .requiredOption('--year <Y>', terminal.say('year'))
    .option('--budget <EUROS>', terminal.say('budget'))
    .action(async (options: { workspace: string; year: string; budget?: string }) => {
      const year = readInteger('--year', options.year, 2000, 2100);
      const budget =
        options.budget === undefined ? undefined : readEuros('--budget', options.budget);
      const { plan, leftOut, uncovered } = await terminal.withBackend(
        options.workspace,
        async (client) =>
          terminal.finish(
            'plans',
            await client.plans.propose({ year, ...(budget !== undefined && { budget }) }),
          ),
      );
      terminal.print({
        plan: plan.id,
        lines: plan.lineRows.map((line) => ({
          course: line.code,
          title: line.title,
          participants: line.participants,
          sessions: line.sessions,
          ...inEuros(line.costs),
        })),
        totals: inEuros(plan.costs),
        leftOut: leftOut.map(({ title, participants, real }) => ({
          title,
          participants,
          real: fromCents(real),
        })),
        uncovered: uncovered.map(({ skill, gaps }) => ({ skill, gaps })),
      });
    });
}

function inEuros({ pedagogical, wages, ancillary, funding, real, full }: Costs) {
  return {
    pedagogical: fromCents(pedagogical),
    wages: fromCents(wages),
    ancillary: fromCents(ancillary),
    funding: fromCents(funding),
    real: fromCents(real),
    full: fromCents(full),
  };
}
