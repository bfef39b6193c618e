import type { Modality } from '#shared/catalogue/catalogue.contract.ts';

/** A course of the demo catalogue. Prices are euros before VAT, of the order seen in France in 2026. */
export interface DemoCourse {
  code: string;
  title: string;
  objective: string;
  modality: Modality;
  hours: number;
  group: readonly [min: number, max: number];
  /** Inter-company or e-learning price for one learner. */
  perLearner: number | null;
  /** Price of one session on site; for a course given in house, its material. */
  perSession: number | null;
  provider: string | null;
  /** Skills it raises: key, from level, to level. */
  raises: readonly (readonly [skill: string, from: number, to: number])[];
  mandatory?: boolean;
  certifying?: boolean;
  /** True for a provider with the Qualiopi mark; null when nobody checked. */
  qualiopi: boolean | null;
}

type Row = [
  code: string,
  title: string,
  objective: string,
  modality: Modality,
  hours: number,
  group: [number, number],
  perLearner: number | null,
  perSession: number | null,
  provider: string | null,
  raises: [string, number, number][],
];

// biome-ignore format: one course a line reads as the catalogue it is
const open: Row[] = [
  ['PRD-01', 'Lecture de plan industriel', 'Lire et exploiter un plan mécanique', 'classroom', 21, [4, 10], 890, 3450, 'Cetim Academy', [['plan', 0, 2]]],
  ['PRD-02', 'Lecture de plan : perfectionnement', 'Interpréter des plans d’ensemble et des tolérances', 'classroom', 14, [4, 10], 690, 2500, 'Cetim Academy', [['plan', 2, 4], ['cotation', 0, 2]]],
  ['PRD-03', 'Conduire une machine à commande numérique', 'Produire et contrôler une série en autonomie', 'classroom', 35, [2, 6], 1650, 6200, 'Pôle formation UIMM', [['cn', 1, 3], ['reglage', 1, 3]]],
  ['PRD-04', 'Programmer une commande numérique', 'Écrire et corriger un programme d’usinage', 'classroom', 35, [2, 6], 1890, 7100, 'Pôle formation UIMM', [['progcn', 0, 3], ['cn', 3, 4]]],
  ['PRD-05', 'Usinage conventionnel : tournage et fraisage', 'Réaliser une pièce unitaire d’après plan', 'classroom', 35, [2, 6], 1550, 5900, 'Pôle formation UIMM', [['usinage', 0, 3]]],
  ['PRD-06', 'Réglages rapides et changements d’outils', 'Fiabiliser et accélérer les réglages', 'afest', 14, [1, 4], null, null, null, [['reglage', 2, 4]]],
  ['PRD-07', 'Soudage TIG', 'Souder en toutes positions selon le procédé 141', 'classroom', 35, [2, 6], 1680, 6400, 'Institut de soudure', [['tig', 0, 3]]],
  ['PRD-08', 'Soudage MIG-MAG', 'Souder selon les procédés 131 et 135', 'classroom', 35, [2, 6], 1580, 6100, 'Institut de soudure', [['mig', 0, 3]]],
  ['PRD-09', 'Tôlerie, pliage et découpe laser', 'Préparer et réaliser des pièces de tôlerie', 'classroom', 28, [2, 6], 1390, 5200, 'Pôle formation UIMM', [['tolerie', 1, 3], ['laser', 0, 2]]],
  ['PRD-10', 'Montage et ajustage de sous-ensembles', 'Assembler et régler un sous-ensemble selon sa gamme', 'afest', 21, [1, 4], null, null, null, [['montage', 0, 3], ['gamme', 1, 3]]],
  ['PRD-11', 'Câblage d’armoires et lecture de schémas', 'Câbler une armoire conforme au schéma', 'blended', 28, [3, 8], 1290, 4600, 'Afpa Entreprises', [['cablage', 0, 3], ['schema', 0, 2], ['electrotech', 0, 2]]],
  ['PRD-12', 'Peinture liquide et poudre', 'Appliquer et contrôler un revêtement', 'classroom', 21, [3, 8], 1150, 3900, 'Afpa Entreprises', [['peinture', 1, 3]]],
  ['PRD-13', 'Essais et mise au point de machines', 'Conduire des essais et rédiger le procès-verbal', 'tutoring', 14, [1, 2], null, null, null, [['essais', 1, 4]]],
  ['PRD-14', '5S, auto-maintenance et standards', 'Tenir son poste et sa machine au standard', 'classroom', 7, [6, 12], null, 1350, 'Lean & Co', [['5s', 0, 4], ['automaint', 0, 2], ['gamme', 2, 4]]],
  ['MNT-01', 'Électrotechnique industrielle', 'Comprendre et dépanner une installation', 'classroom', 35, [4, 10], 1690, 6300, 'Afpa Entreprises', [['electrotech', 1, 3]]],
  ['MNT-02', 'Électrotechnique : variateurs et servomoteurs', 'Régler et diagnostiquer une motorisation', 'classroom', 21, [3, 8], 1480, 4900, 'Schneider Electric Formation', [['electrotech', 3, 4]]],
  ['MNT-03', 'Automates programmables : maintenance', 'Diagnostiquer une panne d’automate', 'classroom', 28, [3, 8], 1790, 6200, 'Siemens SITRAIN', [['automate', 0, 2], ['diag', 1, 3]]],
  ['MNT-04', 'Automates programmables : programmation', 'Programmer et modifier une application', 'classroom', 35, [3, 8], 2350, 8200, 'Siemens SITRAIN', [['automate', 2, 4]]],
  ['MNT-05', 'Hydraulique et pneumatique', 'Lire un schéma, régler et dépanner', 'classroom', 28, [4, 8], 1590, 5400, 'Cetim Academy', [['hydrau', 0, 3], ['pneu', 0, 3]]],
  ['MNT-06', 'Robots industriels : conduite et programmation', 'Exploiter et reprendre un robot en sécurité', 'classroom', 28, [2, 6], 2290, 7400, 'Fanuc Academy', [['robot', 0, 3]]],
  ['MNT-07', 'Mécanique d’entretien', 'Réaliser les interventions mécaniques courantes', 'classroom', 28, [4, 8], 1420, 4900, 'Afpa Entreprises', [['mecaent', 1, 3]]],
  ['MNT-08', 'Analyse vibratoire : initiation', 'Mesurer et interpréter un spectre', 'virtual', 14, [3, 8], 980, 3300, 'Cetim Academy', [['vibra', 0, 2]]],
  ['MNT-09', 'Méthode de diagnostic de pannes', 'Conduire un diagnostic structuré', 'afest', 14, [1, 4], null, null, null, [['diag', 1, 4]]],
  ['MNT-10', 'Bien utiliser la GMAO', 'Saisir, planifier et analyser les interventions', 'elearning', 4, [1, 999], 65, null, 'Éditeur de la GMAO', [['gmao', 0, 4]]],
  ['ETU-01', 'CAO 3D : initiation', 'Modéliser pièces et assemblages', 'classroom', 28, [3, 8], 1790, 5600, 'Visiativ Learning', [['cao', 0, 2], ['plm', 0, 2]]],
  ['ETU-02', 'CAO 3D : perfectionnement', 'Concevoir des assemblages complexes', 'classroom', 21, [3, 8], 1520, 4700, 'Visiativ Learning', [['cao', 2, 4], ['plm', 2, 3]]],
  ['ETU-03', 'Calcul par éléments finis', 'Mener et valider un calcul de structure', 'classroom', 28, [3, 8], 2180, 7200, 'Cetim Academy', [['calcul', 0, 3], ['dimension', 2, 4]]],
  ['ETU-04', 'Cotation fonctionnelle ISO-GPS', 'Coter et interpréter selon les normes en vigueur', 'virtual', 21, [4, 10], 1250, 3900, 'Cetim Academy', [['cotation', 0, 3]]],
  ['ETU-05', 'Éco-concevoir une machine', 'Réduire l’empreinte d’un produit dès sa conception', 'blended', 14, [4, 12], 1090, 3200, 'Pôle Éco-conception', [['ecoconc', 0, 2]]],
  ['ETU-06', 'Analyse fonctionnelle et AMDEC', 'Conduire une analyse en groupe', 'classroom', 14, [4, 10], 980, 3100, 'Cetim Academy', [['fonction', 0, 3], ['amdec', 0, 3]]],
  ['ETU-07', 'Industrialiser et chiffrer une gamme', 'Établir une gamme optimisée et son coût', 'codevelopment', 14, [4, 8], null, null, null, [['indus', 1, 3]]],
  ['ETU-08', 'Lean : SMED et chantiers d’amélioration', 'Animer un chantier de bout en bout', 'classroom', 21, [6, 12], 1190, 4200, 'Lean & Co', [['smed', 0, 3], ['8d', 1, 3]]],
  ['ETU-09', 'Schématique électrique assistée', 'Concevoir un dossier électrique complet', 'classroom', 21, [3, 8], 1390, 4400, 'Visiativ Learning', [['schema', 2, 4]]],
  ['QUA-01', 'ISO 9001 : comprendre et appliquer', 'Situer son rôle dans le système qualité', 'elearning', 3, [1, 999], 79, null, 'Afnor Compétences', [['iso9001', 0, 2]]],
  ['QUA-02', 'Auditeur interne qualité et environnement', 'Préparer, conduire et restituer un audit', 'classroom', 21, [4, 10], 1490, 4300, 'Afnor Compétences', [['audit', 0, 3], ['iso9001', 2, 4], ['iso14001', 1, 3]]],
  ['QUA-03', 'Résoudre un problème en équipe (8D)', 'Éradiquer une cause racine', 'classroom', 14, [5, 12], 890, 2800, 'Lean & Co', [['8d', 0, 4], ['reclam', 1, 3]]],
  ['QUA-04', 'Contrôle dimensionnel et métrologie', 'Mesurer juste et gérer ses moyens', 'classroom', 14, [4, 8], 790, 2600, 'Cetim Academy', [['controle', 0, 3], ['metro', 0, 2]]],
  ['QUA-05', 'Maîtrise statistique des procédés', 'Piloter un procédé par ses cartes de contrôle', 'virtual', 14, [4, 10], 920, 2700, 'Cetim Academy', [['spc', 0, 3]]],
  ['LOG-01', 'Gestion des stocks et ordonnancement', 'Dimensionner et planifier', 'classroom', 21, [4, 10], 1290, 3900, 'Aslog Formation', [['stocks', 0, 3], ['ordo', 0, 3]]],
  ['LOG-02', 'Douane et incoterms 2020', 'Sécuriser ses échanges internationaux', 'virtual', 7, [4, 12], 520, 1650, 'CCI Formation', [['douane', 0, 2]]],
  ['LOG-03', 'L’ERP au quotidien', 'Exécuter sans erreur les transactions de son métier', 'video', 3, [1, 999], null, null, null, [['erp', 0, 3], ['flux', 2, 3]]],
  ['LOG-04', 'Négocier ses achats et évaluer ses fournisseurs', 'Préparer et conclure une négociation', 'classroom', 14, [4, 10], 1190, 3400, 'CDAF Formation', [['negoach', 2, 4], ['sourcing', 0, 3]]],
  ['COM-01', 'Négociation commerciale avancée', 'Défendre ses marges', 'classroom', 14, [4, 10], 1290, 3600, 'Halifax Consulting', [['negocom', 1, 4], ['prospect', 1, 3]]],
  ['COM-02', 'Répondre à un appel d’offres', 'Rédiger une offre gagnante', 'virtual', 7, [4, 10], 590, 1750, 'CCI Formation', [['offres', 0, 3]]],
  ['COM-03', 'Nos gammes de machines', 'Présenter et comparer les gammes', 'conference', 3.5, [10, 40], null, null, null, [['produit', 0, 4]]],
  ['COM-04', 'CRM : saisir et exploiter', 'Tenir un portefeuille à jour', 'elearning', 2, [1, 999], 49, null, 'Éditeur du CRM', [['crm', 0, 3]]],
  ['NUM-01', 'Tableur : de l’intermédiaire à l’avancé', 'Construire des analyses fiables', 'elearning', 7, [1, 999], 120, null, 'OpenClassrooms', [['bureau', 0, 4]]],
  ['NUM-02', 'Tableaux de bord décisionnels', 'Construire un tableau de bord partagé', 'virtual', 14, [4, 10], 990, 2900, 'M2i Formation', [['bi', 0, 3], ['donnees', 0, 2]]],
  ['NUM-03', 'Cybersécurité : les bons réflexes', 'Reconnaître et signaler une attaque', 'mooc', 2, [1, 999], 0, null, 'ANSSI – SecNumacadémie', [['cyber', 0, 3]]],
  ['NUM-04', 'Sécurité opérationnelle des systèmes', 'Durcir et surveiller un parc', 'classroom', 35, [3, 10], 2650, 9200, 'M2i Formation', [['cyberop', 0, 3], ['sysres', 3, 4]]],
  ['NUM-05', 'IA générative : usages et limites', 'Choisir ses usages, protéger les données', 'blended', 7, [6, 12], 490, 1950, 'M2i Formation', [['ia', 0, 2]]],
  ['SUP-01', 'Actualité du droit du travail', 'Sécuriser ses pratiques', 'conference', 7, [4, 30], 690, 2400, 'Lefebvre Dalloz', [['droit', 1, 3]]],
  ['SUP-02', 'RGPD pour les métiers', 'Appliquer le règlement à ses fichiers', 'elearning', 3, [1, 999], 85, null, 'Lefebvre Dalloz', [['rgpd', 0, 3]]],
  ['SUP-03', 'Ingénierie de formation et parcours', 'Bâtir un plan et l’évaluer', 'classroom', 14, [4, 10], 1150, 3300, 'Centre Inffo', [['ingeform', 1, 3], ['gepp', 0, 2]]],
  ['SUP-04', 'Fiscalité et clôture des comptes', 'Fiabiliser ses arrêtés', 'virtual', 14, [4, 10], 1190, 3300, 'Francis Lefebvre Formation', [['fisc', 0, 2], ['compta', 2, 4]]],
  ['MGT-01', 'Manager de proximité : les fondamentaux', 'Animer, recadrer, faire progresser', 'blended', 28, [5, 10], 1690, 5600, 'Cegos', [['equipe', 0, 3], ['entretien', 0, 3]]],
  ['MGT-02', 'Conduire le changement', 'Embarquer une équipe', 'codevelopment', 14, [5, 8], 1250, 3700, 'Cegos', [['change', 0, 3], ['equipe', 3, 4]]],
  ['MGT-03', 'Gestion de projet et budget', 'Tenir coûts, délais, qualité', 'classroom', 21, [5, 12], 1490, 4300, 'Cegos', [['projet', 0, 3], ['budget', 0, 3]]],
  ['MGT-04', 'Devenir tuteur en situation de travail', 'Transmettre son métier', 'classroom', 14, [4, 10], 690, 2300, 'Pôle formation UIMM', [['tutorat', 0, 3]]],
  ['LAN-01', 'Anglais professionnel : parcours individuel', 'Gagner un niveau à l’oral et à l’écrit', 'virtual', 30, [1, 4], 1350, null, 'Berlitz', [['anglais', 0, 3]]],
  ['LAN-02', 'Allemand professionnel', 'Échanger avec clients et fournisseurs', 'virtual', 30, [1, 4], 1450, null, 'Berlitz', [['allemand', 0, 2]]],
  ['REL-01', 'Prendre la parole avec aisance', 'Structurer et tenir une présentation', 'classroom', 14, [4, 8], 990, 2900, 'Cegos', [['oral', 0, 3]]],
  ['REL-02', 'Écrits professionnels efficaces', 'Rédiger clair et court', 'elearning', 4, [1, 999], 95, null, 'OpenClassrooms', [['ecrit', 0, 3]]],
];

// biome-ignore format: one course a line reads as the catalogue it is
const required: Row[] = [
  ['SEC-01', 'Sauveteur secouriste du travail (initial ou recyclage)', 'Porter secours et prévenir', 'classroom', 14, [4, 10], 260, 1150, 'Croix-Rouge Compétence', [['sst', 0, 3]]],
  ['SEC-02', 'Habilitation électrique BR-BC', 'Opérer en sécurité sur une installation basse tension', 'classroom', 21, [4, 10], 620, 2150, 'Apave', [['br', 0, 3]]],
  ['SEC-03', 'Habilitation électrique H0-B0', 'Travailler près d’une installation électrique', 'blended', 7, [4, 12], 280, 990, 'Apave', [['h0b0', 0, 3]]],
  ['SEC-04', 'CACES R489 – chariots élévateurs', 'Conduire en sécurité et obtenir le certificat', 'classroom', 21, [3, 6], 780, 3300, 'Aftral', [['r489', 0, 3]]],
  ['SEC-05', 'CACES R484 – ponts roulants', 'Élinguer et conduire un pont en sécurité', 'classroom', 14, [3, 8], 540, 2300, 'Aftral', [['r484', 0, 3]]],
  ['SEC-06', 'CACES R485 – gerbeurs', 'Conduire un gerbeur en sécurité', 'classroom', 10.5, [3, 8], 420, 1750, 'Aftral', [['r485', 0, 3]]],
  ['SEC-07', 'Travail en hauteur et port du harnais', 'Intervenir en hauteur en sécurité', 'classroom', 7, [4, 8], 320, 1250, 'Apave', [['hauteur', 0, 3]]],
  ['SEC-08', 'Risque chimique niveau 1', 'Manipuler et stocker sans danger', 'virtual', 7, [4, 12], 290, 950, 'Apave', [['chimie', 0, 3]]],
  ['SEC-09', 'Intervenir en zone ATEX', 'Reconnaître et respecter les zones', 'classroom', 7, [4, 10], 390, 1300, 'Ineris Formation', [['atex', 0, 3]]],
  ['SEC-10', 'Qualification de soudeur ISO 9606-1', 'Passer ou renouveler sa qualification', 'classroom', 7, [1, 4], 590, 1900, 'Institut de soudure', [['qs', 0, 3]]],
  ['SEC-11', 'Équipier de première intervention', 'Attaquer un début d’incendie', 'classroom', 3.5, [6, 12], 140, 690, 'Sdis Formation', [['incendie', 0, 3]]],
  ['SEC-12', 'Gestes et postures', 'Se préserver à son poste', 'afest', 3.5, [4, 8], null, 120, null, [['gestes', 0, 4]]],
];

// biome-ignore format: one course a line reads as the catalogue it is
const training: Row[] = [
  ['FOR-01', 'Formation de formateurs occasionnels', 'Préparer, animer et évaluer une séquence de formation', 'classroom', 21, [4, 10], 1090, 3300, 'Centre Inffo', [['team-animer', 0, 3], ['team-scenario', 0, 2]]],
];

/** A second way to a level the catalogue already gives, dearer for a full group and cheaper for a few. */
// biome-ignore format: one course a line reads as the catalogue it is
const online: Row[] = [
  ['PRD-15', 'Lecture de plan industriel, à distance', 'Lire et exploiter un plan mécanique', 'elearning', 18, [1, 999], 420, null, 'Cetim Academy', [['plan', 0, 2]]],
];

/** Training bodies known to hold the Qualiopi mark. */
const marked = new Set([
  ...[
    'Cetim Academy',
    'Pôle formation UIMM',
    'Institut de soudure',
    'Afpa Entreprises',
    'Apave',
    'Aftral',
  ],
  ...['Cegos', 'CCI Formation', 'Afnor Compétences', 'M2i Formation', 'Croix-Rouge Compétence'],
]);

const named = (row: Row): DemoCourse => {
  const [code, title, objective, modality, hours, group, perLearner, perSession, provider, raises] =
    row;
  return {
    code,
    title,
    objective,
    modality,
    hours,
    group,
    perLearner,
    perSession,
    provider,
    raises,
    qualiopi: provider !== null && marked.has(provider) ? true : null,
  };
};

/** The whole catalogue; the safety courses are mandatory and all but the last give a certificate. */
export const demoCourses: readonly DemoCourse[] = [
  ...open.map(named),
  ...required.map((row) => ({ ...named(row), mandatory: true, certifying: row[0] !== 'SEC-12' })),
  ...training.map(named),
  ...online.map(named),
];
