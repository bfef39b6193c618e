import type { Alternatives } from '#shared/catalogue/catalogue.contract.ts';
import { courseAlternatives } from '#shared/catalogue/course-alternatives.ts';
import { today } from '#shared/kernel/dates.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import { loadAccredited } from '../experts/load-accredited.ts';
import { loadGaps } from '../gaps/load-gaps.ts';
import { loadSurroundings } from '../plans/load-plan.ts';
import type { Session } from '../session.ts';
import { readSkillNames } from '../skills/skill-names.store.ts';

/** Every way the catalogue has of bringing a skill to a level, and how many people lack it today. NOT_FOUND for an unknown skill. */
export async function loadAlternatives(
  session: Session,
  { skillId, from, level }: { skillId: number; from: number; level: number },
): Promise<Alternatives> {
  const skill = (await readSkillNames(session.reader)).get(skillId);
  if (skill === undefined) throw new RelaisError('NOT_FOUND');
  const { courses, settings, hourlyCost, nameOf } = await loadSurroundings(session);
  const on = today();
  const byPerson = (await loadAccredited(session, on))
    .map(({ employeeId, levels }) => ({ id: employeeId, levels, hourly: hourlyCost(employeeId) }))
    .sort((a, b) => a.hourly - b.hourly || a.id - b.id);
  const fitting = [...courses.values()].filter(({ skills }) =>
    skills.some(
      (raise) => raise.skillId === skillId && raise.fromLevel <= from && raise.toLevel >= level,
    ),
  );
  const options = fitting.flatMap((course) => {
    const able = byPerson.find(({ levels }) =>
      course.skills.every(({ skillId: id, toLevel }) => (levels.get(id) ?? -1) >= toLevel),
    );
    return courseAlternatives(course, {
      trainer: able ? { name: nameOf(able.id) ?? '', hourly: able.hourly } : null,
      hourlyCost: settings.hourlyCostDefault,
      preparationRatio: settings.preparationRatio,
    });
  });
  const table = await loadGaps(session, on);
  let people = 0;
  for (let cell = 0; cell < table.size; cell += 1) {
    const isOpen = table.skillId[cell] === skillId && table.gap[cell]! > 0;
    if (isOpen && table.current[cell]! < level) people += 1;
  }
  return { skillId, skill, level, people, options };
}
