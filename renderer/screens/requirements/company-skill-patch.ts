import type { SkillPatch } from '#shared/skills/skills.contract.ts';

/** What an edited cell changes of a skill; undefined when it would change nothing or take the name away. */
export function companySkillPatch(field: string, value: unknown): SkillPatch | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  switch (field) {
    case 'name':
      return text === '' ? undefined : { name: text };
    case 'kind':
      return value === 'skill' || value === 'qualification' ? { kind: value } : undefined;
    case 'domain':
    case 'nameEn':
    case 'description':
      return { [field]: text === '' ? null : text };
    default:
      return undefined;
  }
}
