import { teamFamily, teamJobs } from '../training-team.ts';
import { teamSkillKey } from './team-skills.ts';

/** What a demo job asks of a skill: level 1–4, criticality 1–3. A qualification is asked at level 3: held or not. */
export type Need = readonly [skill: string, level: number, criticality: 1 | 2 | 3];

export interface DemoJob {
  key: string;
  name: string;
  family: string;
  category: 'Ouvrier' | 'Employé' | 'Technicien' | 'Agent de maîtrise' | 'Cadre';
  /** Loaded hourly cost in euros around which people are paid. */
  cost: number;
  /** Share of women among its holders. */
  women: number;
  needs: readonly Need[];
}

const shop: Need[] = [
  ['gamme', 3, 3],
  ['5s', 3, 2],
  ['automaint', 2, 2],
  ['gestes', 3, 2],
];
const office: Need[] = [
  ['bureau', 2, 1],
  ['ecrit', 3, 1],
  ['erp', 2, 2],
];
const lead: Need[] = [
  ['equipe', 3, 3],
  ['entretien', 3, 2],
  ['change', 2, 2],
  ['budget', 2, 1],
];

type Row = [
  key: string,
  name: string,
  category: DemoJob['category'],
  cost: number,
  women: number,
  needs: Need[],
];

// biome-ignore format: one job a line reads as the table it is
const families: Record<string, Row[]> = {
  Production: [
    ['operateur', 'Opérateur de production', 'Ouvrier', 26, 0.35, [...shop, ['plan', 1, 1], ['montage', 2, 2], ['controle', 1, 2], ['r485', 3, 1]]],
    ['usineur', 'Usineur', 'Ouvrier', 29, 0.12, [...shop, ['plan', 3, 3], ['usinage', 3, 3], ['cn', 3, 3], ['reglage', 3, 2], ['controle', 3, 2], ['r484', 3, 2]]],
    ['regleur', 'Régleur sur commandes numériques', 'Technicien', 33, 0.08, [...shop, ['plan', 4, 3], ['cn', 4, 3], ['progcn', 3, 3], ['reglage', 4, 3], ['controle', 3, 2], ['spc', 2, 1], ['tutorat', 2, 1]]],
    ['soudeur', 'Soudeur', 'Ouvrier', 30, 0.06, [...shop, ['plan', 2, 2], ['tig', 3, 3], ['mig', 3, 3], ['qs', 3, 3], ['chimie', 3, 2], ['r484', 3, 2], ['controle', 2, 2]]],
    ['tolier', 'Tôlier chaudronnier', 'Ouvrier', 29, 0.07, [...shop, ['plan', 3, 3], ['tolerie', 3, 3], ['laser', 2, 2], ['mig', 2, 1], ['r484', 3, 2], ['controle', 2, 2]]],
    ['monteur', 'Monteur mécanicien', 'Ouvrier', 29, 0.14, [...shop, ['plan', 3, 3], ['montage', 3, 3], ['pneu', 2, 2], ['hydrau', 1, 1], ['essais', 2, 2], ['h0b0', 3, 2], ['r484', 3, 2]]],
    ['cableur', 'Câbleur en armoires', 'Ouvrier', 28, 0.42, [...shop, ['schema', 2, 3], ['cablage', 3, 3], ['electrotech', 2, 2], ['h0b0', 3, 3], ['essais', 2, 1]]],
    ['peintre', 'Peintre industriel', 'Ouvrier', 28, 0.15, [...shop, ['peinture', 3, 3], ['chimie', 3, 3], ['atex', 3, 2], ['controle', 2, 1]]],
    ['essayeur', 'Technicien d’essais', 'Technicien', 35, 0.15, [['plan', 3, 2], ['essais', 4, 3], ['automate', 2, 2], ['electrotech', 3, 3], ['pneu', 2, 2], ['br', 3, 3], ['diag', 3, 2], ['8d', 2, 1], ['ecrit', 2, 1]]],
    ['chefequipe', 'Chef d’équipe de production', 'Agent de maîtrise', 38, 0.25, [...lead, ['gamme', 4, 3], ['5s', 4, 2], ['smed', 2, 2], ['8d', 3, 2], ['ordo', 2, 2], ['tutorat', 3, 2], ['sst', 3, 2], ['iso9001', 2, 1]]],
    ['respprod', 'Responsable d’atelier', 'Cadre', 54, 0.2, [...lead, ['smed', 3, 3], ['ordo', 3, 2], ['cdg', 2, 2], ['8d', 3, 2], ['iso9001', 3, 2], ['projet', 3, 2], ['droit', 2, 1], ['anglais', 2, 1]]],
  ],
  Maintenance: [
    ['techmaint', 'Technicien de maintenance', 'Technicien', 36, 0.06, [['electrotech', 3, 3], ['automate', 2, 2], ['hydrau', 3, 2], ['pneu', 3, 2], ['mecaent', 3, 3], ['gmao', 3, 2], ['diag', 3, 3], ['br', 3, 3], ['hauteur', 3, 2], ['robot', 2, 2], ['r489', 3, 1], ['vibra', 1, 1]]],
    ['automaticien', 'Automaticien', 'Technicien', 40, 0.1, [['automate', 4, 3], ['robot', 3, 3], ['electrotech', 3, 3], ['schema', 3, 2], ['diag', 4, 3], ['br', 3, 3], ['cyberop', 2, 1], ['anglais', 2, 1], ['tutorat', 2, 1]]],
    ['respmaint', 'Responsable maintenance', 'Cadre', 55, 0.1, [...lead, ['gmao', 4, 3], ['diag', 3, 2], ['vibra', 2, 1], ['projet', 3, 2], ['h0b0', 3, 2], ['iso14001', 2, 1], ['negoach', 2, 1]]],
  ],
  'Études et méthodes': [
    ['dessinateur', 'Dessinateur-projeteur', 'Technicien', 38, 0.28, [['cao', 4, 3], ['plan', 4, 2], ['cotation', 3, 3], ['plm', 3, 2], ['dimension', 2, 2], ['ecoconc', 2, 1], ['anglais', 2, 1], ['bureau', 2, 1]]],
    ['ingbe', 'Ingénieur d’études mécaniques', 'Cadre', 52, 0.26, [['cao', 3, 2], ['calcul', 3, 3], ['dimension', 4, 3], ['cotation', 3, 2], ['fonction', 3, 2], ['plm', 3, 2], ['ecoconc', 2, 2], ['projet', 3, 2], ['anglais', 3, 2], ['oral', 2, 1]]],
    ['ingelec', 'Ingénieur électricité et automatismes', 'Cadre', 53, 0.18, [['schema', 4, 3], ['automate', 4, 3], ['electrotech', 4, 3], ['robot', 3, 2], ['cyberop', 2, 2], ['h0b0', 3, 2], ['projet', 3, 2], ['anglais', 3, 2]]],
    ['methodes', 'Technicien méthodes', 'Technicien', 38, 0.2, [['indus', 3, 3], ['progcn', 3, 2], ['smed', 3, 2], ['amdec', 2, 2], ['cao', 2, 2], ['erp', 3, 2], ['projet', 2, 1], ['ecrit', 3, 1]]],
    ['chefprojet', 'Chef de projet technique', 'Cadre', 58, 0.3, [['projet', 4, 3], ['budget', 3, 3], ['fonction', 3, 2], ['produit', 3, 2], ['anglais', 3, 3], ['change', 3, 2], ['oral', 3, 2], ['negocom', 2, 1], ['amdec', 2, 1]]],
  ],
  Qualité: [
    ['controleur', 'Contrôleur qualité', 'Technicien', 33, 0.4, [['plan', 3, 3], ['controle', 4, 3], ['metro', 2, 2], ['spc', 2, 2], ['8d', 2, 2], ['iso9001', 2, 2], ['erp', 2, 1], ['ecrit', 2, 1]]],
    ['ingqual', 'Ingénieur qualité', 'Cadre', 50, 0.5, [['iso9001', 4, 3], ['audit', 3, 3], ['8d', 4, 3], ['amdec', 3, 2], ['spc', 3, 2], ['reclam', 3, 2], ['iso14001', 2, 1], ['anglais', 3, 2], ['oral', 2, 1]]],
    ['hse', 'Animateur HSE', 'Agent de maîtrise', 42, 0.5, [['iso14001', 3, 3], ['chimie', 3, 3], ['gestes', 4, 2], ['sst', 3, 3], ['incendie', 3, 3], ['audit', 2, 2], ['oral', 3, 2], ['droit', 2, 2], ['atex', 3, 1]]],
  ],
  'Logistique et achats': [
    ['magasinier', 'Magasinier cariste', 'Ouvrier', 27, 0.2, [['flux', 3, 3], ['stocks', 2, 2], ['erp', 2, 2], ['r489', 3, 3], ['r485', 3, 2], ['gestes', 3, 2], ['5s', 3, 1], ['incendie', 3, 1]]],
    ['approvisionneur', 'Approvisionneur', 'Employé', 34, 0.55, [...office, ['stocks', 3, 3], ['ordo', 3, 3], ['douane', 2, 2], ['sourcing', 2, 1], ['anglais', 2, 2], ['donnees', 2, 1]]],
    ['acheteur', 'Acheteur', 'Cadre', 48, 0.5, [['negoach', 4, 3], ['sourcing', 3, 3], ['douane', 2, 2], ['plan', 2, 1], ['anglais', 3, 3], ['erp', 3, 2], ['ecoconc', 1, 1], ['bureau', 3, 1]]],
  ],
  'Commerce et service': [
    ['commercial', 'Ingénieur commercial', 'Cadre', 56, 0.35, [['negocom', 4, 3], ['prospect', 3, 3], ['produit', 4, 3], ['offres', 3, 2], ['crm', 3, 2], ['anglais', 3, 3], ['allemand', 2, 1], ['oral', 3, 2]]],
    ['adv', 'Assistant commercial', 'Employé', 32, 0.75, [...office, ['crm', 3, 3], ['offres', 2, 2], ['produit', 2, 2], ['douane', 2, 2], ['anglais', 3, 2], ['reclam', 2, 1]]],
    ['techsav', 'Technicien SAV itinérant', 'Technicien', 38, 0.05, [['sav', 4, 3], ['diag', 3, 3], ['electrotech', 3, 3], ['automate', 2, 2], ['pneu', 2, 1], ['produit', 3, 2], ['br', 3, 3], ['hauteur', 3, 2], ['anglais', 2, 2], ['ecrit', 2, 1]]],
  ],
  'Fonctions support': [
    ['techsi', 'Administrateur systèmes et réseaux', 'Technicien', 44, 0.15, [['sysres', 4, 3], ['cyberop', 3, 3], ['support', 3, 2], ['erp', 2, 2], ['donnees', 2, 2], ['dev', 2, 1], ['anglais', 2, 1], ['rgpd', 2, 2]]],
    ['rh', 'Chargé de ressources humaines', 'Cadre', 44, 0.8, [...office, ['droit', 3, 3], ['recrut', 3, 2], ['ingeform', 3, 3], ['gepp', 2, 2], ['rgpd', 3, 2], ['entretien', 2, 1], ['ia', 2, 1]]],
    ['paie', 'Gestionnaire de paie', 'Employé', 36, 0.85, [...office, ['paie', 4, 3], ['droit', 3, 2], ['rgpd', 3, 2], ['donnees', 2, 1]]],
    ['comptable', 'Comptable', 'Employé', 35, 0.7, [...office, ['compta', 4, 3], ['fisc', 2, 2], ['rgpd', 2, 1], ['ia', 1, 1]]],
    ['cdg', 'Contrôleur de gestion', 'Cadre', 49, 0.5, [['cdg', 4, 3], ['bureau', 4, 3], ['bi', 3, 3], ['compta', 3, 2], ['budget', 3, 2], ['erp', 3, 2], ['oral', 2, 1], ['ia', 2, 1]]],
    ['directeur', 'Directeur de service', 'Cadre', 78, 0.35, [['equipe', 4, 3], ['entretien', 4, 2], ['change', 4, 3], ['budget', 4, 3], ['projet', 3, 2], ['oral', 3, 2], ['anglais', 3, 2], ['droit', 2, 2], ['ia', 2, 1]]],
  ],
};

const trades = Object.entries(families).flatMap(([family, rows]) =>
  rows.map(([key, name, category, cost, women, needs]) => ({
    key,
    name,
    family,
    category,
    cost,
    women,
    needs,
  })),
);

const teamCosts: Record<string, readonly [DemoJob['category'], number, number]> = {
  dlm: ['Cadre', 54, 0.6],
  lcm: ['Technicien', 38, 0.6],
  designer: ['Cadre', 46, 0.6],
  formateur: ['Technicien', 40, 0.4],
  assistant: ['Employé', 31, 0.8],
};

/** Every job; those of the training team come last, from the product's own job family. */
export const demoJobs: readonly DemoJob[] = [
  ...trades,
  ...teamJobs.map(({ key, name, needs }): DemoJob => {
    const [category, cost, women] = teamCosts[key]!;
    return {
      ...{ key: `team-${key}`, name: name.fr, family: teamFamily.fr, category, cost, women },
      needs: needs.map(([skill, level, criticality]) => [teamSkillKey(skill), level, criticality]),
    };
  }),
];
