/** A name in both languages. */
export interface TeamName {
  fr: string;
  en: string;
}

/** A skill of the training team, found again by either name. */
export interface TeamSkill {
  key: string;
  name: TeamName;
  description: TeamName;
}

/** A job of the training team: what it asks, level 1–4 and criticality 1–3. */
export interface TeamJob {
  key: string;
  name: TeamName;
  needs: readonly (readonly [skill: string, level: number, criticality: 1 | 2 | 3])[];
}

export const teamFamily: TeamName = { fr: 'Équipe formation', en: 'Training team' };
export const teamSkillDomain: TeamName = { fr: 'Formation', en: 'Training' };

type Row = [key: string, fr: string, en: string, does: string, doesEn: string];

// biome-ignore format: one skill a line reads as the table it is
const rows: Row[] = [
  ['ingeform', 'Ingénierie de formation', 'Training design', 'Analyser un besoin, bâtir un plan et des parcours, et les évaluer.', 'Analyse a need, build a plan and paths, and evaluate them.'],
  ['scenario', 'Conception pédagogique', 'Instructional design', 'Écrire objectifs, séquences et évaluations d’une formation.', 'Write a course’s objectives, sequences and assessments.'],
  ['animer', 'Animation de formation', 'Training delivery', 'Faire apprendre un groupe d’adultes, en salle ou à distance.', 'Make a group of adults learn, on site or remotely.'],
  ['afest', 'Formation en situation de travail (AFEST)', 'Work-based training (AFEST)', 'Analyser l’activité, former au poste, conduire les phases réflexives.', 'Analyse the work, train at the workstation, lead the reflective phases.'],
  ['evalform', 'Évaluation des formations', 'Training evaluation', 'Mesurer les acquis, leur transfert au travail et leurs effets.', 'Measure what was learnt, its transfer to work and its effects.'],
  ['elearning', 'Conception de modules e-learning', 'E-learning authoring', 'Réaliser un module avec un outil auteur et l’actualiser.', 'Build a module with an authoring tool and keep it up to date.'],
  ['lms', 'Administration d’une plateforme de formation (LMS)', 'LMS administration', 'Publier les parcours, inscrire, suivre et corriger les données.', 'Publish paths, enrol, follow up and correct the data.'],
  ['commu', 'Animation d’une communauté d’apprenants', 'Learning community management', 'Faire vivre les échanges et repérer ceux qui décrochent.', 'Keep exchanges alive and notice who goes quiet.'],
  ['datform', 'Analyse des données d’apprentissage', 'Learning analytics', 'Lire l’activité et la complétion, et en tirer des décisions.', 'Read activity and completion, and draw decisions from them.'],
  ['financform', 'Financement de la formation', 'Training funding', 'Monter les demandes de prise en charge et suivre les accords.', 'File funding requests and follow their agreements.'],
  ['logform', 'Logistique des sessions', 'Session logistics', 'Convoquer, réserver, émarger et clore une session.', 'Invite, book, sign in and close a session.'],
  ['veilleform', 'Veille pédagogique et numérique', 'Learning technology watch', 'Suivre les pratiques et les outils, et les essayer.', 'Follow practices and tools, and try them out.'],
];

export const teamSkills: readonly TeamSkill[] = rows.map(([key, fr, en, does, doesEn]) => ({
  key,
  name: { fr, en },
  description: { fr: does, en: doesEn },
}));

/** The skills a train-the-trainer course raises: how such a course is recognised in a catalogue. */
export const trainerSkills: readonly string[] = ['animer', 'scenario'];

// biome-ignore format: one job a line reads as the table it is
export const teamJobs: readonly TeamJob[] = [
  { key: 'dlm', name: { fr: 'Responsable de la formation digitale', en: 'Digital learning manager' }, needs: [['ingeform', 4, 3], ['elearning', 3, 2], ['lms', 3, 3], ['datform', 3, 2], ['evalform', 3, 2], ['financform', 2, 2], ['veilleform', 4, 2], ['commu', 2, 1]] },
  { key: 'lcm', name: { fr: 'Animateur de communautés d’apprenants', en: 'Learning community manager' }, needs: [['commu', 4, 3], ['lms', 3, 2], ['animer', 2, 2], ['datform', 2, 2], ['elearning', 2, 1], ['veilleform', 2, 1]] },
  { key: 'designer', name: { fr: 'Ingénieur pédagogique', en: 'Instructional designer' }, needs: [['scenario', 4, 3], ['elearning', 4, 3], ['ingeform', 3, 2], ['evalform', 3, 2], ['afest', 2, 1], ['veilleform', 3, 1]] },
  { key: 'formateur', name: { fr: 'Formateur', en: 'Trainer' }, needs: [['animer', 4, 3], ['scenario', 3, 2], ['afest', 3, 2], ['evalform', 2, 2], ['commu', 1, 1]] },
  { key: 'assistant', name: { fr: 'Assistant formation', en: 'Training assistant' }, needs: [['logform', 4, 3], ['lms', 2, 3], ['financform', 3, 2], ['datform', 1, 1]] },
];
