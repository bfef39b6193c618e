import type { Need } from './jobs.ts';

/** A unit of the demo company: where it stands, who works there, and what it asks of everybody in it. */
export interface DemoUnit {
  name: string;
  parent: string | null;
  site: string | null;
  /** Head count per job key; the first job listed leads the unit. */
  staff: readonly (readonly [job: string, count: number])[];
  needs?: readonly Need[];
  /** Its people are drawn apart with this seed: the rest of the company stays as it was. */
  seed?: number;
}

const everyone: Need[] = [['cyber', 2, 2]];

// biome-ignore format: one unit a line reads as the chart it is
export const demoUnits: readonly DemoUnit[] = [
  { name: 'Direction générale', parent: null, site: 'Nantes', staff: [['directeur', 2]], needs: everyone },
  { name: 'Production', parent: null, site: 'Nantes', staff: [['directeur', 1], ['respprod', 1]] },
  { name: 'Usinage', parent: 'Production', site: 'Nantes', staff: [['respprod', 1], ['chefequipe', 3], ['usineur', 34], ['regleur', 9]], needs: [['incendie', 3, 1]] },
  { name: 'Soudage et chaudronnerie', parent: 'Production', site: 'Saint-Étienne', staff: [['respprod', 1], ['chefequipe', 3], ['soudeur', 26], ['tolier', 18]], needs: [['incendie', 3, 1]] },
  { name: 'Peinture', parent: 'Production', site: 'Saint-Étienne', staff: [['chefequipe', 1], ['peintre', 11]] },
  { name: 'Montage Nantes', parent: 'Production', site: 'Nantes', staff: [['respprod', 1], ['chefequipe', 3], ['monteur', 38], ['operateur', 16]] },
  { name: 'Montage Saint-Étienne', parent: 'Production', site: 'Saint-Étienne', staff: [['respprod', 1], ['chefequipe', 2], ['monteur', 22], ['operateur', 13]] },
  { name: 'Électricité et câblage', parent: 'Production', site: 'Nantes', staff: [['chefequipe', 2], ['cableur', 22]] },
  { name: 'Essais', parent: 'Production', site: 'Nantes', staff: [['chefequipe', 1], ['essayeur', 12]] },
  { name: 'Maintenance', parent: null, site: 'Nantes', staff: [['respmaint', 1], ['automaticien', 5], ['techmaint', 11]] },
  { name: 'Maintenance Saint-Étienne', parent: 'Maintenance', site: 'Saint-Étienne', staff: [['respmaint', 1], ['automaticien', 2], ['techmaint', 8]] },
  { name: 'Bureau d’études', parent: null, site: 'Nantes', staff: [['directeur', 1], ['ingbe', 13], ['dessinateur', 15], ['ingelec', 8], ['chefprojet', 6]], needs: everyone },
  { name: 'Méthodes et industrialisation', parent: null, site: 'Nantes', staff: [['respprod', 1], ['methodes', 11]], needs: everyone },
  { name: 'Qualité et HSE', parent: null, site: 'Nantes', staff: [['directeur', 1], ['ingqual', 5], ['controleur', 11], ['hse', 3]], needs: everyone },
  { name: 'Logistique', parent: null, site: 'Lille', staff: [['chefequipe', 2], ['magasinier', 19], ['approvisionneur', 7]] },
  { name: 'Achats', parent: null, site: 'Nantes', staff: [['directeur', 1], ['acheteur', 6]], needs: everyone },
  { name: 'Commerce', parent: null, site: 'Lille', staff: [['directeur', 1], ['commercial', 10], ['adv', 8]], needs: everyone },
  { name: 'Service après-vente', parent: 'Commerce', site: 'Lille', staff: [['chefequipe', 1], ['techsav', 13]] },
  { name: 'Systèmes d’information', parent: null, site: 'Nantes', staff: [['directeur', 1], ['techsi', 7]], needs: [['cyber', 3, 3]] },
  { name: 'Ressources humaines', parent: null, site: 'Nantes', staff: [['directeur', 1], ['rh', 5], ['paie', 3]], needs: everyone },
  { name: 'Finance', parent: null, site: 'Nantes', staff: [['directeur', 1], ['comptable', 7], ['cdg', 4]], needs: everyone },
  { name: 'Formation', parent: 'Ressources humaines', site: 'Nantes', staff: [['team-dlm', 1], ['team-designer', 2], ['team-formateur', 1], ['team-assistant', 1]], needs: everyone, seed: 20_270_101 },
];
