import { importsWords } from '#shared/imports/imports.words.ts';
import type { Say } from '../../ui/use-words.ts';

const known = new Set(Object.keys(importsWords.fr.field));
const ids: Record<string, string> = { unitId: 'unit', managerId: 'manager', skillId: 'skill' };

/** What a field is called on screen; a name nobody knows is shown as it is. */
export function fieldName(field: string, say: Say<typeof importsWords>): string {
  const name = ids[field] ?? field;
  return known.has(name) ? say(`field.${name}` as 'field.matricule') : name;
}
