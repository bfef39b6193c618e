import { words } from '../kernel/language.ts';

/** Words of gaps that more than one door says. */
export const gapsWords = words({
  fr: {
    withoutUnit: 'Sans service',
    groupings: {
      person: 'Collaborateur',
      unit: 'Service',
      job: 'Emploi',
      skill: 'Compétence',
      company: 'Entreprise',
    },
    figures: {
      requirements: 'Exigences',
      met: 'Tenues',
      weightedGap: 'Écart pondéré',
      weightedRequired: 'Requis pondéré',
      readiness: 'Maîtrise',
      compliance: 'Conformité',
    },
    formulas: {
      readiness: '1 − Σ écart pondéré ÷ Σ (poids × niveau requis)',
      compliance: 'exigences tenues ÷ exigences ; une exigence tenue en partie ne compte pas',
      weighted: 'poids de la criticité × (niveau requis − niveau actuel)',
    },
  },
  en: {
    withoutUnit: 'No unit',
    groupings: {
      person: 'Employee',
      unit: 'Unit',
      job: 'Job',
      skill: 'Skill',
      company: 'Company',
    },
    figures: {
      requirements: 'Requirements',
      met: 'Met',
      weightedGap: 'Weighted gap',
      weightedRequired: 'Weighted requirement',
      readiness: 'Readiness',
      compliance: 'Compliance',
    },
    formulas: {
      readiness: '1 − Σ weighted gap ÷ Σ (weight × required level)',
      compliance: 'requirements met ÷ requirements; one met in part does not count',
      weighted: 'criticality weight × (required level − current level)',
    },
  },
});
