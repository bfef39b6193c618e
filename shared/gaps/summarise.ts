import type { GapTable } from './gap-table.ts';
import type { GapGrouping } from './gaps.contract.ts';
import { addCell, emptySums, type GapFigures, type GapSums, toFigures } from './readiness.ts';

/** Figures of one group: a person, unit, job or skill by id; `id` null for the company and for people without a unit. */
export interface GapGroup extends GapFigures {
  id: number | null;
}

/**
 * Adds a gap table up by person, unit (its direct members), job, skill or the whole company.
 * By job, a cell counts in each job that asks for it, against that job's own level.
 * Groups come largest weighted gap first, then by id.
 */
export function summarise(table: GapTable, by: GapGrouping): GapGroup[] {
  const groups = by === 'job' ? sumJobs(table) : sumCells(table, by);
  return [...groups]
    .map(([id, sums]) => ({ id, ...toFigures(sums, table.weights) }))
    .sort((a, b) => b.weightedGap - a.weightedGap || (a.id ?? 0) - (b.id ?? 0));
}

type Groups = Map<number | null, GapSums>;

function group(groups: Groups, id: number | null): GapSums {
  let sums = groups.get(id);
  if (!sums) {
    sums = emptySums();
    groups.set(id, sums);
  }
  return sums;
}

function sumCells(table: GapTable, by: Exclude<GapGrouping, 'job'>): Groups {
  const groups: Groups = new Map();
  if (by === 'company') group(groups, null);
  table.employees.forEach(({ id, unitId }, row) => {
    if (by !== 'skill') {
      const own = by === 'person' ? id : by === 'unit' ? unitId : null;
      addRow(group(groups, own), table, row);
      return;
    }
    for (let cell = table.first[row]!; cell < table.first[row + 1]!; cell += 1) {
      const sums = group(groups, table.skillId[cell]!);
      addCell(sums, table.required[cell]!, table.current[cell]!, table.criticality[cell]!);
    }
  });
  return groups;
}

/** What `addCell` does, for all the cells of an employee at once. */
function addRow(sums: GapSums, { first, gap, required, criticality }: GapTable, row: number): void {
  const { missing, asked } = sums;
  const end = first[row + 1]!;
  let met = 0;
  for (let cell = first[row]!; cell < end; cell += 1) {
    const place = criticality[cell]! - 1;
    asked[place]! += required[cell]!;
    if (gap[cell] === 0) met += 1;
    else missing[place]! += gap[cell]!;
  }
  sums.requirements += end - first[row]!;
  sums.met += met;
}

function sumJobs(table: GapTable): Groups {
  const groups: Groups = new Map();
  table.employees.forEach(({ jobIds }, row) => {
    for (const jobId of new Set(jobIds)) {
      const sums = group(groups, jobId);
      const asked = table.jobs.get(jobId);
      if (!asked) continue;
      // Both lists go by skill id, and a person's cells hold every skill of each of their jobs.
      let cell = table.first[row]!;
      for (let at = 0; at < asked.skillId.length; at += 1) {
        while (table.skillId[cell]! < asked.skillId[at]!) cell += 1;
        addCell(sums, asked.level[at]!, table.current[cell]!, asked.criticality[at]!);
      }
    }
  });
  return groups;
}
