import { topLevel } from '../workspace/settings.ts';
import { frameworkCells, requiredTexts } from './framework-rows.ts';
import type { FrameworkShelf } from './framework-shelf.ts';
import type { Importer, SheetContext } from './importer.ts';
import { columnOf } from './row-reader.ts';

/** ROME publishes no importance: every linked item is important (2). */
const linkCriticality = 2;
/** `code_type_referentiel` of an item of knowledge; the others are activities, environments, titles. */
const knowledge = '1';

/** ROME publishes no level: a linked item is asked at the middle of the workspace's scale. */
export function romeLevel(top: number): number {
  return Math.max(1, Math.round(top / 2));
}

/** `unix_referentiel_code_rome`: jobs. The source doubles its apostrophes. */
export function romeJobsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const cells = frameworkCells(context);
  return {
    row(row) {
      const texts = requiredTexts(context, cells, row, ['code', 'title']);
      if (!texts) return;
      const [code, title] = texts as [string, string];
      shelf.putJob(row.row, { code, name: singleQuotes(title), groupCode: code.slice(0, 1) });
    },
    finish: () => shelf.writes,
  };
}

/** `unix_referentiel_competence`: items of knowledge. */
export function romeSkillsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const cells = frameworkCells(context);
  return {
    row(row) {
      const texts = requiredTexts(context, cells, row, ['code', 'title']);
      if (!texts) return;
      const domain = sentence(singleQuotes(cells(row, 'domain'))) || null;
      shelf.putSkill(row.row, { code: texts[0]!, name: singleQuotes(texts[1]!), domain });
    },
    finish: () => shelf.writes,
  };
}

/**
 * `unix_liens_rome_referentiels` or `unix_coherence_item`: which job asks which item. Items that are no knowledge are
 * left out; a link whose job (or knowledge) is missing is refused: the jobs and the knowledge are imported first.
 */
export function romeLinksImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const { outcome } = context;
  const cells = frameworkCells(context);
  const top = topLevel(context);
  const level = romeLevel(top);
  const typed = columnOf(context, 'itemType') !== null;
  const asked = {
    level,
    criticality: linkCriticality,
    publishedLevel: null,
    publishedImportance: null,
  };
  const seen = new Set<string>();
  const unknown = (row: number, field: string, value: string) =>
    outcome.reject(row, columnOf(context, field), value, { code: 'unknownReference', data: {} });
  return {
    row(row) {
      const texts = requiredTexts(context, cells, row, ['code', 'element']);
      if (!texts) return;
      const [code, element] = texts as [string, string];
      const skill = shelf.skill(element);
      const isKnowledge = typed
        ? cells(row, 'itemType') === knowledge
        : skill !== undefined || !shelf.hasSkills;
      if (!isKnowledge) return outcome.leave('notKnowledge');
      if (!skill) return unknown(row.row, 'element', element);
      const job = shelf.job(code);
      if (!job) return unknown(row.row, 'code', code);
      const key = `${code} ${element}`;
      if (seen.has(key)) return outcome.leave('repeated');
      seen.add(key);
      shelf.putRequirement(row.row, job, skill, asked);
    },
    finish() {
      outcome.note('romeLevels', { level, top });
      return shelf.writes;
    },
  };
}

function singleQuotes(text: string): string {
  return text.replaceAll("''", "'");
}

/** `SAVOIRS THÉORIQUES` → `Savoirs théoriques`. */
function sentence(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}
