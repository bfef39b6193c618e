import { rareSkills } from './rare-skills.ts';
import { demoTeamSkills } from './team-skills.ts';

/** A skill of the demo company: French name, English name; `months` is how long a qualification stays valid. */
export interface DemoSkill {
  key: string;
  name: string;
  nameEn: string;
  domain: string;
  months?: number;
}

type Row = [key: string, name: string, nameEn: string, months?: number];

const domains: Record<string, Row[]> = {
  Production: [
    ['plan', 'Lecture de plan mécanique', 'Reading mechanical drawings'],
    ['gamme', 'Respect des gammes et modes opératoires', 'Following work instructions'],
    ['usinage', 'Usinage conventionnel', 'Conventional machining'],
    ['cn', 'Conduite de machines à commande numérique', 'Operating CNC machines'],
    ['progcn', 'Programmation de commandes numériques', 'CNC programming'],
    ['reglage', 'Réglage et changement d’outils', 'Tool setting and change'],
    ['tig', 'Soudage TIG', 'TIG welding'],
    ['mig', 'Soudage MIG-MAG', 'MIG-MAG welding'],
    ['tolerie', 'Tôlerie et pliage', 'Sheet metal work and bending'],
    ['laser', 'Découpe laser', 'Laser cutting'],
    ['montage', 'Montage et ajustage mécanique', 'Mechanical assembly and fitting'],
    ['cablage', 'Câblage d’armoires électriques', 'Electrical cabinet wiring'],
    ['peinture', 'Peinture industrielle', 'Industrial painting'],
    ['essais', 'Essais et mise au point de machines', 'Machine testing and tuning'],
    ['automaint', 'Auto-maintenance de premier niveau', 'First-level self-maintenance'],
    ['5s', 'Méthode 5S et standards de poste', '5S and workstation standards'],
  ],
  Maintenance: [
    ['electrotech', 'Électrotechnique', 'Electrical engineering'],
    ['automate', 'Programmation d’automates (API)', 'PLC programming'],
    ['hydrau', 'Hydraulique industrielle', 'Industrial hydraulics'],
    ['pneu', 'Pneumatique', 'Pneumatics'],
    ['mecaent', 'Mécanique d’entretien', 'Maintenance mechanics'],
    ['robot', 'Conduite et programmation de robots', 'Robot operation and programming'],
    ['gmao', 'Utilisation de la GMAO', 'Using the CMMS'],
    ['vibra', 'Analyse vibratoire', 'Vibration analysis'],
    ['diag', 'Diagnostic de pannes', 'Fault diagnosis'],
  ],
  'Études et méthodes': [
    ['cao', 'Conception assistée par ordinateur 3D', '3D computer-aided design'],
    ['calcul', 'Calcul par éléments finis', 'Finite element analysis'],
    ['dimension', 'Dimensionnement mécanique', 'Mechanical sizing'],
    ['schema', 'Schématique électrique', 'Electrical schematics'],
    ['cotation', 'Cotation fonctionnelle ISO-GPS', 'ISO GPS tolerancing'],
    ['plm', 'Gestion des données techniques (PLM)', 'Product lifecycle data (PLM)'],
    ['fonction', 'Analyse fonctionnelle', 'Functional analysis'],
    ['ecoconc', 'Éco-conception', 'Eco-design'],
    ['indus', 'Industrialisation et chiffrage de gammes', 'Industrialisation and routing'],
    ['smed', 'Lean, SMED et chantiers d’amélioration', 'Lean, SMED and kaizen events'],
  ],
  Qualité: [
    ['iso9001', 'Système qualité ISO 9001', 'ISO 9001 quality system'],
    ['audit', 'Conduite d’audits internes', 'Internal auditing'],
    ['8d', 'Résolution de problèmes (8D, 5 pourquoi)', 'Problem solving (8D, 5 whys)'],
    ['spc', 'Maîtrise statistique des procédés', 'Statistical process control'],
    ['controle', 'Contrôle dimensionnel', 'Dimensional inspection'],
    ['metro', 'Métrologie et étalonnage', 'Metrology and calibration'],
    ['amdec', 'AMDEC procédé', 'Process FMEA'],
    ['iso14001', 'Management environnemental ISO 14001', 'ISO 14001 environmental management'],
    ['reclam', 'Traitement des réclamations clients', 'Handling customer complaints'],
  ],
  'Logistique et achats': [
    ['stocks', 'Gestion des stocks', 'Inventory management'],
    ['ordo', 'Ordonnancement et planification', 'Scheduling and planning'],
    ['erp', 'Utilisation de l’ERP', 'Using the ERP'],
    ['flux', 'Réception, préparation et expédition', 'Receiving, picking and shipping'],
    ['douane', 'Douane et incoterms', 'Customs and incoterms'],
    ['negoach', 'Négociation d’achats', 'Purchasing negotiation'],
    ['sourcing', 'Recherche et évaluation de fournisseurs', 'Supplier sourcing and evaluation'],
  ],
  'Commerce et service': [
    ['negocom', 'Négociation commerciale', 'Sales negotiation'],
    ['prospect', 'Prospection', 'Prospecting'],
    ['crm', 'Utilisation du CRM', 'Using the CRM'],
    ['offres', 'Réponse aux appels d’offres', 'Responding to tenders'],
    ['sav', 'Dépannage chez le client', 'On-site customer service'],
    ['produit', 'Connaissance des gammes de machines', 'Knowledge of the machine ranges'],
    ['marketing', 'Marketing et communication produit', 'Product marketing'],
  ],
  Numérique: [
    ['bureau', 'Tableur avancé', 'Advanced spreadsheets'],
    ['bi', 'Tableaux de bord décisionnels', 'Business intelligence dashboards'],
    ['sysres', 'Administration de systèmes et de réseaux', 'System and network administration'],
    ['cyberop', 'Sécurité opérationnelle des systèmes', 'Operational system security'],
    ['support', 'Assistance aux utilisateurs', 'User support'],
    ['dev', 'Développement d’applications', 'Application development'],
    ['donnees', 'Gestion et qualité des données', 'Data management and quality'],
    ['cyber', 'Réflexes de cybersécurité', 'Cybersecurity awareness'],
    ['ia', 'Usage de l’IA générative au travail', 'Using generative AI at work'],
  ],
  'Fonctions support': [
    ['droit', 'Droit du travail', 'Employment law'],
    ['paie', 'Paie et déclarations sociales', 'Payroll and social filings'],
    ['recrut', 'Conduite d’entretiens de recrutement', 'Recruitment interviewing'],
    ['ingeform', 'Ingénierie de formation', 'Training design'],
    ['gepp', 'Gestion des emplois et des parcours', 'Workforce and career planning'],
    ['compta', 'Comptabilité générale', 'General accounting'],
    ['cdg', 'Contrôle de gestion industriel', 'Industrial management control'],
    ['fisc', 'Fiscalité des entreprises', 'Corporate tax'],
    ['rgpd', 'Protection des données personnelles (RGPD)', 'Personal data protection (GDPR)'],
  ],
  'Management et relations': [
    ['equipe', 'Animation d’équipe', 'Team leadership'],
    ['entretien', 'Conduite d’entretiens annuels', 'Conducting annual reviews'],
    ['change', 'Conduite du changement', 'Change management'],
    ['projet', 'Gestion de projet', 'Project management'],
    ['budget', 'Gestion d’un budget', 'Budget management'],
    ['tutorat', 'Tutorat et transmission au poste', 'Tutoring and on-the-job transfer'],
    ['oral', 'Prise de parole en public', 'Public speaking'],
    ['ecrit', 'Communication écrite professionnelle', 'Professional writing'],
    ['anglais', 'Anglais professionnel', 'Professional English'],
    ['allemand', 'Allemand professionnel', 'Professional German'],
  ],
  Sécurité: [
    ['gestes', 'Gestes et postures', 'Ergonomics and manual handling'],
    ['sst', 'Sauveteur secouriste du travail (SST)', 'Workplace first aider (SST)', 24],
    ['br', 'Habilitation électrique BR-BC', 'Electrical authorisation BR-BC', 36],
    ['h0b0', 'Habilitation électrique H0-B0', 'Electrical authorisation H0-B0', 36],
    ['r489', 'CACES R489 – chariots élévateurs', 'CACES R489 – forklift trucks', 60],
    ['r484', 'CACES R484 – ponts roulants', 'CACES R484 – overhead cranes', 60],
    ['r485', 'CACES R485 – gerbeurs', 'CACES R485 – pedestrian stackers', 60],
    ['hauteur', 'Travail en hauteur', 'Working at height', 36],
    ['chimie', 'Prévention du risque chimique', 'Chemical risk prevention', 36],
    ['atex', 'Intervention en zone ATEX', 'Work in ATEX zones', 36],
    ['qs', 'Qualification de soudeur ISO 9606-1', 'Welder qualification ISO 9606-1', 36],
    ['incendie', 'Équipier de première intervention incendie', 'Fire first response', 12],
  ],
};

/** Every skill; a qualification is one that expires. */
export const demoSkills: readonly DemoSkill[] = [
  ...Object.entries(domains).flatMap(([domain, rows]) =>
    rows.map(([key, name, nameEn, months]) => ({
      key,
      name,
      nameEn,
      domain,
      ...(months && { months }),
    })),
  ),
  ...demoTeamSkills,
  ...rareSkills.map(({ key, name, nameEn, domain }) => ({ key, name, nameEn, domain })),
];
