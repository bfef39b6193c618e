import type { Command } from 'commander';
import { gapGroupings } from '#shared/gaps/gaps.contract.ts';
import { readDay, readWord } from './numbers.ts';
import type { Terminal } from './terminal.ts';

/** `gaps --workspace FILE [--on DATE] [--by …]` → one object per person, unit, job, skill or company. */
export function addGaps(program: Command, terminal: Terminal): void {
  program
    .command('gaps')
    .description(terminal.say('gaps'))
    .requiredOption('--workspace <FILE>', terminal.say('workspace'))
    .option('--on <DATE>', terminal.say('on'))
    .option('--by <WHAT>', terminal.say('by'))
    .action(async (options: { workspace: string; on?: string; by?: string }) => {
      const by = readWord('--by', options.by ?? 'person', gapGroupings);
      const on = options.on === undefined ? undefined : readDay('--on', options.on);
      const rows = await terminal.withBackend(options.workspace, (client) =>
        client.gaps.summary({ by, ...(on !== undefined && { on }) }),
      );
      terminal.print(
        rows.map(({ key, name, requirements, met, ...row }) => ({
          key,
          name,
          requirements,
          met,
          weightedGap: row.weightedGap,
          weightedRequired: row.weightedRequired,
          readiness: row.readiness,
          compliance: row.compliance,
        })),
      );
    });
}
