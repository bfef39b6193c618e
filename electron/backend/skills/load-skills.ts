import type { Skill } from '#shared/skills/skills.contract.ts';
import type { Session } from '../session.ts';
import { readSkills } from './skills.store.ts';

/** Every skill, library ones included, by domain and name; read once and kept until the next write. */
export function loadSkills(session: Session): Promise<Skill[]> {
  return session.remember('skills', () => readSkills(session.reader, { library: true }));
}
