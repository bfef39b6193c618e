import type { GapTable } from './gap-table.ts';

/** Which open gaps to list; fields left out do not narrow. */
export interface GapFilter {
  employeeId?: number | undefined;
  /** Units whose own people are listed. */
  unitIds?: ReadonlySet<number> | undefined;
  /** Measures the holders of the job against what the job itself asks, as figures by job do. */
  jobId?: number | undefined;
  skillId?: number | undefined;
}

/** An open gap: a cell of the table with the level asked and what is missing. */
export interface OpenGap {
  cell: number;
  required: number;
  criticality: number;
  gap: number;
  weighted: number;
}

/** Lists the open gaps of a table that pass the filter, largest weighted first, then by employee and skill id. */
export function openGaps(table: GapTable, filter: GapFilter): OpenGap[] {
  const gaps: OpenGap[] = [];
  const keep = (cell: number, required: number, criticality: number) => {
    const gap = required - table.current[cell]!;
    if (gap <= 0) return;
    if (filter.skillId !== undefined && table.skillId[cell] !== filter.skillId) return;
    const weighted = gap * table.weights[criticality - 1]!;
    gaps.push({ cell, required, criticality, gap, weighted });
  };
  for (let row = 0; row < table.employees.length; row += 1) {
    const { id, unitId, jobIds } = table.employees[row]!;
    if (filter.employeeId !== undefined && id !== filter.employeeId) continue;
    if (filter.unitIds && (unitId === null || !filter.unitIds.has(unitId))) continue;
    let cell = table.first[row]!;
    const end = table.first[row + 1]!;
    if (filter.jobId === undefined) {
      for (; cell < end; cell += 1) keep(cell, table.required[cell]!, table.criticality[cell]!);
    } else if (jobIds.includes(filter.jobId)) {
      const asked = table.jobs.get(filter.jobId);
      // Both lists go by skill id, and a person's cells hold every skill of each of their jobs.
      for (let at = 0; asked && at < asked.skillId.length; at += 1) {
        while (table.skillId[cell]! < asked.skillId[at]!) cell += 1;
        keep(cell, asked.level[at]!, asked.criticality[at]!);
      }
    }
  }
  return sortByWeight(gaps);
}

/** Keeps the order of equals; weights take few values, so sorting them costs far less than sorting the gaps. */
function sortByWeight(gaps: readonly OpenGap[]): OpenGap[] {
  const groups = Map.groupBy(gaps, ({ weighted }) => weighted);
  return [...groups.keys()].sort((a, b) => b - a).flatMap((weighted) => groups.get(weighted)!);
}
