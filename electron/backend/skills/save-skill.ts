import { RelaisError } from '#shared/kernel/errors.ts';
import type { Skill } from '#shared/skills/skills.contract.ts';
import type { Writer } from '../../database/access.ts';
import {
  findSkills,
  insertSkill,
  patchSkill,
  readSkill,
  type SkillFields,
} from './skills.store.ts';

/**
 * Adds a skill of the company. A skill of that name in the framework library becomes the company's instead,
 * keeping its code; a name the company already has is refused.
 */
export async function createSkill(tx: Writer, fields: SkillFields): Promise<Skill> {
  const [known] = await findSkills(tx, fields.name);
  if (known?.library === 0) throw new RelaisError('NAME_TAKEN', { name: fields.name });
  const id = known?.id ?? (await insertSkill(tx, fields));
  if (known) {
    // What the form left empty keeps the framework's own words.
    const { name, nameEn = null, kind, domain, description } = fields;
    await patchSkill(tx, id, {
      name,
      kind,
      ...(nameEn !== null && { nameEn }),
      ...(domain !== null && { domain }),
      ...(description !== null && { description }),
    });
  }
  return (await readSkill(tx, id))!;
}

/** Changes a skill; refuses a name another skill of the company has. */
export async function updateSkill(
  tx: Writer,
  id: number,
  patch: Partial<SkillFields>,
): Promise<Skill> {
  if (!(await readSkill(tx, id))) throw new RelaisError('NOT_FOUND');
  if (patch.name !== undefined) {
    const others = await findSkills(tx, patch.name);
    const taken = others.some((other) => other.library === 0 && other.id !== id);
    if (taken) throw new RelaisError('NAME_TAKEN', { name: patch.name });
  }
  await patchSkill(tx, id, patch);
  return (await readSkill(tx, id))!;
}
