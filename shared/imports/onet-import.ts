import { topLevel } from '../workspace/settings.ts';
import { frameworkCells, requiredTexts } from './framework-rows.ts';
import type { FrameworkShelf } from './framework-shelf.ts';
import type { Importer, SheetContext } from './importer.ts';
import { parseNumber } from './parse-number.ts';
import { columnOf } from './row-reader.ts';

/** How O*NET's figures become requirements; shown as notes of the preview. */
export const onetRules = {
  /** Scale LV goes from 0 to 7: level = round(LV / 7 × highest level of the workspace). */
  highestLevel: 7,
  /** Scale IM goes from 1 to 5: from here a skill is indispensable (3)… */
  essentialFrom: 4,
  /** …from here important (2), below desirable (1). */
  importantFrom: 3,
  highestImportance: 5,
} as const;

/** A level of the workspace's scale from a published LV value. */
export function onetLevel(published: number, top: number): number {
  return Math.round((published / onetRules.highestLevel) * top);
}

/** A criticality from a published IM value; desirable when none is published. */
export function onetCriticality(published: number | null): 1 | 2 | 3 {
  if (published === null) return 1;
  if (published >= onetRules.essentialFrom) return 3;
  return published >= onetRules.importantFrom ? 2 : 1;
}

interface Pair {
  row: number;
  job: string;
  element: string;
  level: number | null;
  importance: number | null;
}

/**
 * `Skills.xlsx`: jobs, skills and required levels. Rows marked Not Relevant or Recommend Suppress are left out and
 * counted by mark (a row may bear both); so is a level that converts to 0, which asks nothing.
 */
export function onetSkillsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const { outcome } = context;
  const cells = frameworkCells(context);
  const jobs = new Map<string, { row: number; name: string }>();
  const elements = new Map<string, { row: number; name: string }>();
  const pairs = new Map<string, Pair>();
  const valueColumn = columnOf(context, 'value');
  return {
    row(row) {
      const texts = requiredTexts(context, cells, row, [
        'code',
        'title',
        'element',
        'elementName',
        'scale',
        'value',
      ]);
      if (!texts) return;
      const [code, title, element, elementName, scale, text] = texts as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const value = parseNumber(text);
      const [low, high] =
        scale === 'LV' ? [0, onetRules.highestLevel] : [1, onetRules.highestImportance];
      if (value === null || value < low || value > high) {
        const code = value === null ? 'notANumber' : 'outOfRange';
        return outcome.reject(row.row, valueColumn, text, { code, data: { low, high } });
      }
      if (!jobs.has(code)) jobs.set(code, { row: row.row, name: title });
      if (!elements.has(element)) elements.set(element, { row: row.row, name: elementName });
      const notRelevant = cells(row, 'notRelevant') === 'Y';
      const suppressed = cells(row, 'suppress') === 'Y';
      if (notRelevant) outcome.leave('notRelevant');
      if (suppressed) outcome.leave('suppressed');
      if (notRelevant || suppressed) return;
      const key = `${code} ${element}`;
      const pair = pairs.get(key) ?? {
        row: row.row,
        job: code,
        element,
        level: null,
        importance: null,
      };
      if (scale === 'LV') pair.level = value;
      else if (scale === 'IM') pair.importance = value;
      pairs.set(key, pair);
    },
    finish() {
      const top = topLevel(context);
      outcome.note('onetLevels', { highest: onetRules.highestLevel, top });
      outcome.note('onetCriticality', {
        essential: onetRules.essentialFrom,
        important: onetRules.importantFrom,
      });
      for (const [code, { row, name }] of jobs)
        shelf.putJob(row, { code, name, nameEn: name, groupCode: majorGroup(code) });
      for (const [code, { row, name }] of elements)
        shelf.putSkill(row, { code, name, nameEn: name });
      for (const { row, job, element, level, importance } of pairs.values()) {
        if (level === null) continue;
        const asked = onetLevel(level, top);
        if (asked === 0) {
          outcome.leave('belowFirstLevel');
          continue;
        }
        shelf.putRequirement(row, shelf.job(job)!, shelf.skill(element)!, {
          level: asked,
          criticality: onetCriticality(importance),
          publishedLevel: level,
          publishedImportance: importance,
        });
      }
      return shelf.writes;
    },
  };
}

/** `Occupation Data.xlsx`: every occupation with its description, those without published skills too. */
export function onetOccupationsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const cells = frameworkCells(context);
  return {
    row(row) {
      const texts = requiredTexts(context, cells, row, ['code', 'title']);
      if (!texts) return;
      const description = cells(row, 'description') || null;
      const [code, name] = texts as [string, string];
      shelf.putJob(row.row, { code, name, nameEn: name, description, groupCode: majorGroup(code) });
    },
    finish: () => shelf.writes,
  };
}

/** The SOC major group: `51` of `51-3011.00`. */
function majorGroup(code: string): string {
  return code.slice(0, 2);
}
