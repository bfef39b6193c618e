import { type Ancillary, ancillaryCost } from '#shared/plans/ancillary.ts';
import type { PlanLine } from '#shared/plans/plans.contract.ts';

type Typed = Ancillary & Pick<PlanLine, 'funding' | 'hoursOff' | 'sessionsFixed' | 'comment'>;

/** The lines of a plan with something typed in that a best plan written in their place does not take over. */
export function typedLines<T extends Typed>({ lineRows }: { lineRows: readonly T[] }): T[] {
  return lineRows.filter(
    (line) =>
      ancillaryCost(line) > 0 ||
      line.funding.length > 0 ||
      line.hoursOff > 0 ||
      line.sessionsFixed ||
      line.comment !== null,
  );
}
