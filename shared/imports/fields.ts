import type { Field } from './field.ts';
import { actualFields } from './fields-actuals.ts';
import { attendanceFields } from './fields-attendance.ts';
import { courseFields } from './fields-courses.ts';
import { directorFields } from './fields-director.ts';
import { employeeFields } from './fields-employees.ts';
import { assessmentFields, requirementFields } from './fields-skills.ts';
import { headerKey } from './header-key.ts';
import type { ImportKind } from './imports.contract.ts';

const lists: Record<ImportKind, readonly Field[]> = {
  employees: employeeFields,
  requirements: requirementFields,
  assessments: assessmentFields,
  courses: courseFields,
  attendance: attendanceFields,
  actuals: actualFields,
  director: directorFields,
  framework: [],
};

/** The fields a kind of import can fill; a framework has none, its publisher decides the columns. */
export function fieldsOf(kind: ImportKind): readonly Field[] {
  return lists[kind];
}

/** The field of that name, or undefined. */
export function fieldNamed(kind: ImportKind, name: string): Field | undefined {
  return lists[kind].find((field) => field.name === name);
}

const indexes = new Map<ImportKind, Map<string, Field>>();

function indexOf(kind: ImportKind): Map<string, Field> {
  let index = indexes.get(kind);
  if (!index) {
    index = new Map();
    for (const field of lists[kind]) {
      for (const header of [...field.fr, ...field.en, field.name]) {
        const key = headerKey(header);
        if (!index.has(key)) index.set(key, field);
      }
    }
    indexes.set(kind, index);
  }
  return index;
}

/**
 * The field a header names: an exact synonym, else the longest synonym of two words or more that starts it
 * (« Date d’entrée dans l’entreprise »). Undefined when nothing is certain.
 */
export function fieldOfHeader(kind: ImportKind, header: string): Field | undefined {
  const key = headerKey(header);
  if (key === '') return undefined;
  const index = indexOf(kind);
  const exact = index.get(key);
  if (exact) return exact;
  let best: { length: number; field: Field } | undefined;
  for (const [synonym, field] of index) {
    if (!synonym.includes(' ') || !key.startsWith(`${synonym} `)) continue;
    if (!best || synonym.length > best.length) best = { length: synonym.length, field };
  }
  return best?.field;
}
