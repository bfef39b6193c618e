import { demoCourses } from './courses.ts';
import { courseId, skillId } from './reference.ts';
import type { DemoRow } from './rows.ts';

/** What must come before a course: the code of another one, or a skill and its level. */
const asked: readonly (readonly [course: string, before: string | readonly [string, number]])[] = [
  ['PRD-02', 'PRD-01'],
  ['PRD-04', 'PRD-03'],
  ['PRD-04', ['plan', 2]],
  ['MNT-04', 'MNT-03'],
  ['ETU-02', 'ETU-01'],
  ['QUA-02', ['iso9001', 2]],
  ['MGT-02', 'MGT-01'],
  ['SEC-02', ['electrotech', 1]],
];

/** Prerequisites of the demo catalogue. */
export function demoPrerequisites(): DemoRow[] {
  return asked.map(([course, before]) => ({
    course_id: courseId(course),
    before_id: typeof before === 'string' ? courseId(before) : null,
    skill_id: typeof before === 'string' ? null : skillId(before[0]),
    level: typeof before === 'string' ? null : before[1],
  }));
}

/** The four traces of each action in work situation that is done, in its quarter. */
export function demoTraces(lines: readonly DemoRow[], year: number): DemoRow[] {
  const done = lines.filter(
    ({ course_id, state }) =>
      demoCourses[Number(course_id) - 1]!.modality === 'afest' && state === 'done',
  );
  return done.flatMap(({ id, quarter }) => {
    const month = (offset: number) => String((Number(quarter) - 1) * 3 + offset).padStart(2, '0');
    const trace = (kind: string, date: string, note: string): DemoRow => ({
      ...{ line_id: id ?? null, kind, date, note },
    });
    return [
      trace('analysis', `${year}-${month(1)}-06`, 'Poste de montage M2, gammes 410 et 415.'),
      trace('trainer', `${year}-${month(1)}-08`, 'Lettre de mission signée par le responsable.'),
      trace('reflection', `${year}-${month(2)}-13`, 'Retour sur les deux premiers ensembles.'),
      trace('reflection', `${year}-${month(3)}-03`, 'Retour sur les réglages et les reprises.'),
      trace('assessment', `${year}-${month(3)}-17`, 'Montage complet, grille signée à deux.'),
    ];
  });
}
