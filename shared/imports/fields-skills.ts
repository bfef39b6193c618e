import type { Field } from './field.ts';
import { matriculeHeaders } from './matricule-headers.ts';

const skill = {
  name: 'skill',
  type: 'text',
  required: true,
  max: 300,
  fr: [
    'Compétence',
    'Compétences',
    'Compétence requise',
    'Compétence visée',
    'Libellé compétence',
    'Intitulé compétence',
    'Nom de la compétence',
    'Savoir-faire',
    'Habilitation',
  ],
  en: ['Skill', 'Skill name', 'Competency', 'Competence', 'Required skill', 'Capability'],
} as const satisfies Field;

const domain = {
  name: 'domain',
  type: 'text',
  required: false,
  max: 200,
  fr: [
    'Domaine',
    'Domaine de compétence',
    'Domaine de la compétence',
    'Famille de compétences',
    'Catégorie de compétence',
  ],
  en: ['Domain', 'Skill domain', 'Skill category', 'Skill family'],
} as const satisfies Field;

const kind = {
  name: 'kind',
  type: 'skillKind',
  required: false,
  fr: ['Nature de la compétence', 'Type de compétence', 'Compétence ou habilitation'],
  en: ['Skill kind', 'Skill type', 'Kind of skill'],
} as const satisfies Field;

/** A requirement belongs to a job, or to a unit when the row names no job. */
export const requirementFields: readonly Field[] = [
  {
    name: 'job',
    type: 'names',
    required: true,
    max: 200,
    fr: [
      'Emploi',
      'Poste',
      'Métier',
      'Fonction',
      'Intitulé du poste',
      'Intitulé de poste',
      'Libellé emploi',
      'Libellé poste',
      'Intitulé emploi',
      'Emploi type',
      'Fiche de poste',
    ],
    en: ['Job', 'Job title', 'Position', 'Job role', 'Role', 'Occupation', 'Job name'],
  },
  {
    name: 'unit',
    type: 'text',
    required: false,
    max: 200,
    fr: ['Service', 'Unité', 'Direction', 'Département', 'Entité', 'Équipe', 'Pôle'],
    en: ['Unit', 'Department', 'Team', 'Division', 'Business unit'],
  },
  skill,
  {
    name: 'level',
    type: 'level',
    required: true,
    fr: [
      'Niveau requis',
      'Niveau',
      'Niveau attendu',
      'Niveau demandé',
      'Niveau cible',
      'Niveau visé',
      'Requis',
      'Niveau exigé',
    ],
    en: ['Required level', 'Level', 'Target level', 'Expected level', 'Level required'],
  },
  {
    name: 'criticality',
    type: 'criticality',
    required: false,
    fr: ['Criticité', 'Importance', 'Priorité', 'Poids'],
    en: ['Criticality', 'Importance level', 'Priority', 'Weight'],
  },
  domain,
  { ...kind, fr: [...kind.fr, 'Nature', 'Type'], en: [...kind.en, 'Kind'] },
];

/** Without a source an assessment is the manager's; without a date it is of today. */
export const assessmentFields: readonly Field[] = [
  { name: 'matricule', type: 'text', required: true, max: 400, ...matriculeHeaders },
  skill,
  {
    name: 'level',
    type: 'level',
    required: true,
    fr: [
      'Niveau évalué',
      'Niveau',
      'Niveau actuel',
      'Niveau acquis',
      'Niveau constaté',
      'Note',
      'Évaluation',
      'Niveau atteint',
      'Niveau obtenu',
    ],
    en: [
      'Assessed level',
      'Level',
      'Current level',
      'Rating',
      'Score',
      'Level reached',
      'Proficiency',
    ],
  },
  {
    name: 'date',
    type: 'date',
    required: false,
    fr: [
      'Date',
      'Date d’évaluation',
      'Évalué le',
      'Date de l’évaluation',
      'Date d’obtention',
      'Obtenu le',
    ],
    en: ['Assessment date', 'Assessed on', 'Date assessed', 'Evaluation date'],
  },
  {
    name: 'source',
    type: 'source',
    required: false,
    fr: ['Source', 'Origine', 'Type d’évaluation', 'Évalué par', 'Mode d’évaluation', 'Nature'],
    en: ['Assessment source', 'Assessed by', 'Assessment type', 'Origin'],
  },
  {
    name: 'validUntil',
    type: 'end',
    required: false,
    fr: [
      'Valable jusqu’au',
      'Valide jusqu’au',
      'Date de validité',
      'Date d’expiration',
      'Expire le',
      'Échéance',
      'Date de fin de validité',
      'Fin de validité',
      'Validité',
    ],
    en: ['Valid until', 'Expiry date', 'Expires on', 'Valid to', 'Expiration date'],
  },
  domain,
  kind,
];

/** The skill column, shared by every kind that names one. */
export const skillField: Field = skill;
