import type { IsoDate } from '#shared/kernel/dates.ts';
import { skillId } from './reference.ts';
import type { DemoRow } from './rows.ts';

/** The yearly interviews of the demo company, from the first self-assessments on; still open on the day. */
export function demoCampaign(on: IsoDate): DemoRow[] {
  const year = on.slice(0, 4);
  return [
    {
      id: 1,
      name: `Entretiens annuels ${year}`,
      opens_on: `${year}-01-02`,
      closes_on: `${year}-12-15`,
      unit_id: null,
      domain: null,
    },
  ];
}

const described: Record<string, readonly string[]> = {
  '5s': [
    'Ne connaît pas la méthode.',
    'Cite les cinq étapes et range son poste quand on le lui demande.',
    'Tient son poste avec l’aide d’un collègue et signale ce qui s’en écarte.',
    'Tient son poste seul, met à jour les standards affichés.',
    'Conduit les audits 5S et entraîne l’équipe.',
  ],
};

/** What one observes at each level of a few skills of the demo company. */
export function demoBehaviours(): DemoRow[] {
  return Object.entries(described).flatMap(([skill, levels]) =>
    levels.map((description, level) => ({ skill_id: skillId(skill), level, description })),
  );
}
