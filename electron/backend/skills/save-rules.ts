import type { CountRuleTerms } from '#shared/gaps/count-rules.ts';
import { RelaisError } from '#shared/kernel/errors.ts';
import type { Behaviour } from '#shared/skills/rules.contract.ts';
import { type Settings, topLevel } from '#shared/workspace/settings.ts';
import type { Writer } from '../../database/access.ts';
import { missingIds } from '../../database/missing-ids.ts';
import { replaceBehaviours } from './behaviours.store.ts';
import { upsertCountRule } from './count-rules.store.ts';
import { readSkill, takeSkills } from './skills.store.ts';

/**
 * Sets how many people a place needs at a level; a skill of the framework library becomes the company's.
 * Refuses an unknown unit or skill and a level off the scale.
 */
export async function saveCountRule(
  tx: Writer,
  rule: CountRuleTerms,
  settings: Settings,
): Promise<void> {
  const { unitId, skillId, level } = rule;
  await checkLevels(tx, skillId, [level], settings);
  const missing = await missingIds(tx, 'unit', unitId === null ? [] : [unitId]);
  if (missing.length > 0) throw new RelaisError('NOT_FOUND');
  await takeSkills(tx, [skillId]);
  await upsertCountRule(tx, rule);
}

/** Describes the levels of a skill anew, the last text of a level counting; gives what stands, by level. */
export async function saveBehaviours(
  tx: Writer,
  skillId: number,
  given: readonly Behaviour[],
  settings: Settings,
): Promise<Behaviour[]> {
  await checkLevels(
    tx,
    skillId,
    given.map(({ level }) => level),
    settings,
  );
  const behaviours = [...new Map(given.map((one) => [one.level, one])).values()]
    .filter(({ description }) => description !== '')
    .sort((a, b) => a.level - b.level);
  await replaceBehaviours(tx, skillId, behaviours);
  return behaviours;
}

async function checkLevels(
  tx: Writer,
  skillId: number,
  levels: readonly number[],
  settings: Settings,
): Promise<void> {
  const skill = await readSkill(tx, skillId);
  if (!skill) throw new RelaisError('NOT_FOUND');
  const top = topLevel(settings);
  const level = levels.find((one) => one > top);
  if (level !== undefined)
    throw new RelaisError('LEVEL_OFF_SCALE', { level, top, name: skill.name });
}
