import { frameworkCells, requiredTexts } from './framework-rows.ts';
import type { FrameworkShelf } from './framework-shelf.ts';
import type { Importer, SheetContext } from './importer.ts';

interface Concept {
  row: number;
  code: string;
  name: string;
  description: string | null;
  alternatives: string | null;
}

interface Occupation extends Concept {
  groupCode: string | null;
}

/**
 * ESCO skills and collections, in French or English. Both languages share their addresses: French gives the name,
 * English the English name, in whichever order they come. Concepts without a label in this language are left out.
 */
export function escoSkillsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const { outcome } = context;
  const cells = frameworkCells(context);
  const concepts: Concept[] = [];
  return {
    row(row) {
      const type = cells(row, 'type');
      if (type !== '' && type !== 'KnowledgeSkillCompetence') return outcome.leave('notUsed');
      const code = requiredTexts(context, cells, row, ['code'])?.[0];
      if (code === undefined) return;
      const name = cells(row, 'title');
      if (name === '') return outcome.leave('unnamed');
      concepts.push({
        row: row.row,
        code,
        name,
        description: cells(row, 'description') || null,
        alternatives: lines(cells(row, 'alternatives')),
      });
    },
    finish() {
      const french = isFrench(concepts.map((concept) => concept.name));
      outcome.note(french ? 'escoFrench' : 'escoEnglish');
      for (const { row, code, name, description, alternatives } of concepts) {
        const held = shelf.skill(code);
        if (french) {
          shelf.putSkill(row, {
            code,
            name,
            description,
            alternatives: joined(alternatives, held?.alternatives),
          });
          continue;
        }
        shelf.putSkill(row, {
          code,
          name: held?.name ?? name,
          nameEn: name,
          description: held?.description ?? description,
          alternatives: joined(held?.alternatives, alternatives),
        });
      }
      return shelf.writes;
    },
  };
}

/** ESCO occupations. ESCO's files give no link from occupations to skills, so they come without requirements. */
export function escoOccupationsImporter(context: SheetContext, shelf: FrameworkShelf): Importer {
  const { outcome } = context;
  const cells = frameworkCells(context);
  const occupations: Occupation[] = [];
  return {
    row(row) {
      const type = cells(row, 'type');
      if (type !== '' && type !== 'Occupation') return outcome.leave('notUsed');
      const texts = requiredTexts(context, cells, row, ['code', 'title']);
      if (!texts) return;
      occupations.push({
        row: row.row,
        code: texts[0]!,
        name: texts[1]!,
        description: cells(row, 'description') || null,
        alternatives: lines(cells(row, 'alternatives')),
        groupCode: cells(row, 'group') || null,
      });
    },
    finish() {
      const french = isFrench(occupations.map(({ name }) => name));
      for (const { row, code, name, description, alternatives, groupCode } of occupations) {
        const held = shelf.job(code);
        const others = french
          ? joined(alternatives, held?.alternatives)
          : joined(held?.alternatives, alternatives);
        shelf.putJob(row, {
          code,
          name: french ? name : (held?.name ?? name),
          groupCode,
          alternatives: others,
          ...(french
            ? { description }
            : { nameEn: name, description: held?.description ?? description }),
        });
      }
      return shelf.writes;
    },
  };
}

/** Names of both languages, each once, those given first before the others. */
function joined(first: string | null | undefined, others: string | null | undefined) {
  const all = [...(first?.split('\n') ?? []), ...(others?.split('\n') ?? [])];
  return all.length === 0 ? null : [...new Set(all)].join('\n');
}

/** Alternative labels, one a line: the publisher parts them by line breaks or by ` | `. */
function lines(text: string): string | null {
  const labels = text
    .split(/\r?\n| \| /)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return labels.length === 0 ? null : labels.join('\n');
}

/** French when French small words outnumber the English ones. */
function isFrench(labels: readonly string[]): boolean {
  let french = 0;
  let english = 0;
  for (const label of labels) {
    if (/(^|[ '’])(de|des|du|la|les|le|et|un|une|à|en|sur|d|l)[ '’]|[éèêàçœ]/i.test(label))
      french += 1;
    if (/(^| )(the|of|and|for|to|in|with|on)( |$)/i.test(label)) english += 1;
  }
  return french > english;
}
