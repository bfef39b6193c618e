import { fieldNamed } from './fields.ts';
import { gridColumns } from './grid-columns.ts';
import type { Importer, SheetContext } from './importer.ts';
import { cellParser } from './parse-cell.ts';
import type { Registry } from './registry.ts';
import { columnOf, rowReader } from './row-reader.ts';
import { SkillFilings } from './skill-filings.ts';
import type { TableRow } from './table.ts';
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
 * it removes a requirement that stands, and is otherwise left out.
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
  const contradicted = new Set<string>();

  const add = (entry: Entry) => {
    const key = keyOf(entry.owner, entry.skillId);
    const first = entries.get(key);
    if (!first) {
      entries.set(key, entry);
    } else if (first.level === entry.level && first.criticality === entry.criticality) {
      outcome.leave('repeated');
    } else {
      const refuse = (one: Entry, other: Entry) =>
        outcome.reject(one.row, one.column, one.label, {
          code: 'duplicate',
          data: { row: other.row },
        });
      if (!contradicted.has(key)) refuse(first, entry);
      contradicted.add(key);
      refuse(entry, first);
    }
  };
  const missing = (row: TableRow, field: string) =>
    outcome.reject(row.row, columnOf(context, field), null, { code: 'required', data: {} });

  return {
    row(row) {
      const values = read(row);
      if (!values) return;
      const names = values.get('job');
      const unit = values.get('unit');
      const skill = values.get('skill');
      const criticality = values.get('criticality');
      const owners = Array.isArray(names)
        ? names.map((name) => ({ jobId: jobs.obtain(name), unitId: null, label: name }))
        : typeof unit === 'string'
          ? [{ jobId: null, unitId: units.obtain(unit), label: unit }]
          : [];
      const common = { row: row.row, criticality: criticality as number | undefined };
      const cellLevel = (column: number): number | null => {
        const parsed = parse(level, row.cells[column]);
        if (parsed.ok) return parsed.value as number | null;
        outcome.reject(row.row, column, row.cells[column], parsed.refusal);
        return null;
      };
      if (jobColumns.length > 0) {
        if (typeof skill !== 'string') return missing(row, 'skill');
        if (!filings.take(row, skills.obtain(skill), values)) return;
        for (const { column, name } of jobColumns) {
          const asked = cellLevel(column);
          if (asked === null) continue;
          const owner = { jobId: jobs.obtain(name), unitId: null };
          const label = `${name} · ${skill}`;
          add({ ...common, column, owner, skillId: skills.obtain(skill), level: asked, label });
        }
        return;
      }
      if (owners.length === 0)
        return missing(row, columnOf(context, 'job') === null ? 'unit' : 'job');
      for (const { column, name } of skillColumns) {
        const asked = cellLevel(column);
        if (asked === null) continue;
        for (const owner of owners) {
          const label = `${owner.label} · ${name}`;
          add({ ...common, column, owner, skillId: skills.obtain(name), level: asked, label });
        }
      }
      if (skillColumns.length > 0) return;
      if (typeof skill !== 'string') return missing(row, 'skill');
      const asked = values.get('level');
      if (typeof asked !== 'number') return missing(row, 'level');
      if (!filings.take(row, skills.obtain(skill), values)) return;
      const column = columnOf(context, 'level');
      for (const owner of owners) {
        const label = `${owner.label} · ${skill}`;
        add({ ...common, column, owner, skillId: skills.obtain(skill), level: asked, label });
      }
    },
    finish() {
      for (const key of contradicted) entries.delete(key);
      const writes = noWrites();
      const standing = new Map(
        snapshot.requirements.map((requirement) => [
          keyOf(requirement, requirement.skillId),
          requirement,
        ]),
      );
      let next = snapshot.nextRequirement;
      for (const [key, entry] of entries) {
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
