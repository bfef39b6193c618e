import { cellText, isBlank } from './cell-text.ts';
import { Claims } from './claims.ts';
import { fieldNamed } from './fields.ts';
import { gridColumns } from './grid-columns.ts';
import type { Importer, SheetContext } from './importer.ts';
import { cellParser } from './parse-cell.ts';
import type { Registry } from './registry.ts';
import { columnOf, rowReader } from './row-reader.ts';
import { SkillFilings } from './skill-filings.ts';
import { noWrites, type RequirementRecord, type SkillFiling } from './writes.ts';

export interface RequirementsSnapshot {
  requirements: readonly RequirementRecord[];
  jobs: Registry;
  units: Registry;
  skills: Registry;
  filings: readonly SkillFiling[];
  nextRequirement: number;
}

interface Entry {
  row: number;
  column: number | null;
  owner: { jobId: number | null; unitId: number | null };
  skillId: number;
  level: number;
  criticality: number | undefined;
  label: string;
}

/** Criticality of a requirement whose file says none: importante. */
const defaultCriticality = 2;

/**
 * Requirements of jobs (or of units, when a row names no job), from a long table or a grid. Level 0 asks nothing:
 * it removes a requirement that stands, and is otherwise left out. Rows that contradict each other are all refused.
 */
export function requirementsImporter(
  context: SheetContext,
  snapshot: RequirementsSnapshot,
): Importer {
  const { outcome } = context;
  const { jobs, units, skills } = snapshot;
  const read = rowReader('requirements', context);
  const parse = cellParser(context.levels, context.today);
  const level = fieldNamed('requirements', 'level')!;
  const skillColumns = gridColumns(context, 'skill');
  const jobColumns = gridColumns(context, 'job');
  const filings = new SkillFilings(context, skills, snapshot.filings);
  const entries = new Map<string, Entry>();
  const claims = new Claims<string, string>(outcome, (one, other) => one === other);

  /** What a cell asks of an owner and a skill: its level, or what stands there where none could be read. */
  const add = (
    { level: asked, ...entry }: Omit<Entry, 'level'> & { level: number | string },
    criticality: string,
    good: boolean,
  ) => {
    const key = keyOf(entry.owner, entry.skillId);
    const place = { row: entry.row, column: entry.column, cell: entry.label };
    const said = `${asked} ${criticality}`;
    const first = claims.take(key, place, said, good && typeof asked === 'number');
    if (first && typeof asked === 'number') entries.set(key, { ...entry, level: asked });
  };

  return {
    row(row) {
      const { values, bad } = read(row);
      const missing = (field: string) => {
        if (bad.has(field)) return;
        outcome.reject(row.row, columnOf(context, field), null, { code: 'required', data: {} });
      };
      const names = values.get('job');
      const unit = values.get('unit');
      const skill = values.get('skill');
      const criticality = values.get('criticality') as number | undefined;
      const said = bad.get('criticality') ?? String(criticality ?? '');
      const owners = bad.has('job')
        ? []
        : Array.isArray(names)
          ? names.map((name) => ({ jobId: jobs.obtain(name), unitId: null, label: name }))
          : typeof unit === 'string'
            ? [{ jobId: null, unitId: units.obtain(unit), label: unit }]
            : [];
      const common = { row: row.row, criticality };
      let good = bad.size === 0;
      /** The level of a cell of a grid, its text where it was refused, null where there is none. */
      const cellLevel = (column: number): number | string | null => {
        const parsed = parse(level, row.cells[column]);
        if (parsed.ok) return parsed.value as number | null;
        outcome.reject(row.row, column, row.cells[column], parsed.refusal);
        return cellText(row.cells[column]);
      };
      if (jobColumns.length > 0) {
        if (typeof skill !== 'string') return missing('skill');
        const skillId = skills.obtain(skill);
        if (good) good = filings.take(row, skillId, values);
        for (const { column, name } of jobColumns) {
          const asked = cellLevel(column);
          if (asked === null) continue;
          const owner = { jobId: jobs.obtain(name), unitId: null };
          const label = `${name} · ${skill}`;
          add({ ...common, column, owner, skillId, level: asked, label }, said, good);
        }
        return;
      }
      if (owners.length === 0) return missing(columnOf(context, 'job') === null ? 'unit' : 'job');
      for (const { column, name } of skillColumns) {
        const asked = cellLevel(column);
        if (asked === null) continue;
        const skillId = skills.obtain(name);
        for (const owner of owners) {
          const label = `${owner.label} · ${name}`;
          add({ ...common, column, owner, skillId, level: asked, label }, said, good);
        }
      }
      if (skillColumns.length > 0) return;
      if (typeof skill !== 'string') return missing('skill');
      const asked = bad.get('level') ?? (values.get('level') as number | undefined) ?? '';
      if (good && asked === '' && !isBlank(row.cells[columnOf(context, 'level') ?? -1])) {
        return outcome.leave('noLevel');
      }
      if (asked === '') missing('level');
      const skillId = skills.obtain(skill);
      if (good && asked !== '') good = filings.take(row, skillId, values);
      const column = columnOf(context, 'level');
      for (const owner of owners) {
        const label = `${owner.label} · ${skill}`;
        add({ ...common, column, owner, skillId, level: asked, label }, said, good);
      }
    },
    finish() {
      const writes = noWrites();
      const standing = new Map(
        snapshot.requirements.map((requirement) => [
          keyOf(requirement, requirement.skillId),
          requirement,
        ]),
      );
      let next = snapshot.nextRequirement;
      for (const [key, entry] of entries) {
        if (!claims.agree(key)) continue;
        const now = standing.get(key);
        if (entry.level === 0 && !now) {
          outcome.leave('noLevelAsked');
          continue;
        }
        if (entry.owner.jobId !== null) jobs.use(entry.owner.jobId);
        else units.use(entry.owner.unitId!);
        skills.use(entry.skillId);
        if (!now) {
          writes.requirements.added.push({
            id: next++,
            ...{ jobId: entry.owner.jobId, unitId: entry.owner.unitId, skillId: entry.skillId },
            level: entry.level,
            criticality: entry.criticality ?? defaultCriticality,
            publishedLevel: null,
            publishedImportance: null,
          });
          outcome.added += 1;
          continue;
        }
        const criticality = entry.criticality ?? now.criticality;
        if (entry.level === now.level && criticality === now.criticality) {
          outcome.unchanged += 1;
          continue;
        }
        outcome.changed += 1;
        if (entry.level !== now.level) {
          outcome.show(entry.row, entry.label, 'level', now.level, entry.level);
        }
        if (criticality !== now.criticality) {
          outcome.show(entry.row, entry.label, 'criticality', now.criticality, criticality);
        }
        if (entry.level === 0) writes.removedRequirements.push(now.id);
        else writes.requirements.changed.push({ ...now, level: entry.level, criticality });
      }
      return {
        ...writes,
        units: units.created,
        jobs: jobs.created,
        skills: skills.created,
        skillFilings: filings.finish(),
        adoptedJobs: jobs.adopted,
        adoptedSkills: skills.adopted,
      };
    },
  };
}

function keyOf(owner: { jobId: number | null; unitId: number | null }, skillId: number): string {
  return owner.jobId !== null ? `${owner.jobId} ${skillId}` : `u${owner.unitId} ${skillId}`;
}
