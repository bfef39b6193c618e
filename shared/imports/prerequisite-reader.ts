import type { Prerequisite } from '../catalogue/catalogue.contract.ts';
import { fold } from '../kernel/text.ts';
import type { SheetContext } from './importer.ts';
import type { RejectionReason } from './imports.contract.ts';
import { levelReader, saysNothing } from './parse-level.ts';
import type { Refusal } from './parsed.ts';

/** What prerequisites may name. */
interface Nameable {
  courses: Iterable<{ id: number; code: string; title: string }>;
  findSkill: (name: string) => number | undefined;
}

/** Ways people write that nothing is asked. */
const nothing = new Set(['aucun', 'aucune', 'aucun prerequis', 'sans', 'neant', 'none', 'nothing']);
/** The surest first: a name may itself say « niveau ». */
const skillAndLevel = [
  /^(.+)(?:≥|⩾|>=)(.+)$/,
  /^(.+)\s(?:au niveau|at level)\s(.+)$/i,
  /^(.+)\s(?:niveau|level)\s(.+)$/i,
];

/**
 * Reads one prerequisite: the code or title of a course, « title (code) », or « skill ≥ level ». A list of none for « aucun »;
 * a refusal when it names nothing, or two courses of one title.
 */
export function prerequisiteReader(
  { courses, findSkill }: Nameable,
  { levels }: Pick<SheetContext, 'levels'>,
): (text: string) => Prerequisite[] | Refusal {
  const byCode = new Map<string, number>();
  const byText = new Map<string, number | null>();
  for (const { id, code, title } of courses) {
    byCode.set(code, id);
    for (const key of new Set([fold(code), fold(title), fold(`${title} (${code})`)])) {
      byText.set(key, byText.has(key) ? null : id);
    }
  }
  const top = levels.length - 1;
  const readLevel = levelReader(levels);
  const refuse = (code: RejectionReason, data: Refusal['data']): Refusal => ({ code, data });
  return (text) => {
    const courseId = byCode.get(text) ?? byText.get(fold(text));
    if (courseId) return [{ courseId }];
    for (const shape of skillAndLevel) {
      const [, name = '', asked = ''] = shape.exec(text) ?? [];
      const skillId = findSkill(name);
      if (skillId === undefined) continue;
      const level = readLevel(asked);
      if (level === undefined) return refuse('notALevel', { top });
      if (level === 0) return refuse('outOfRange', { low: 1, high: top });
      return [{ skillId, level }];
    }
    if (courseId === undefined && (nothing.has(fold(text)) || saysNothing(text))) return [];
    return refuse('unknownPrerequisite', { name: text });
  };
}

/** A prerequisite as a file says it, which the reader reads back. */
export function prerequisiteText(
  one: Prerequisite,
  codeOf: (courseId: number) => string,
  skillName: (skillId: number) => string,
): string {
  return 'courseId' in one ? codeOf(one.courseId) : `${skillName(one.skillId)} ≥ ${one.level}`;
}
