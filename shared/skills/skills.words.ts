import { words } from '../kernel/language.ts';

/** Words of skills that more than one door says; keys are the contract's own values. */
export const skillsWords = words({
  fr: {
    statuses: {
      none: 'non demandé',
      met: 'au niveau',
      below: 'sous le niveau',
      above: 'au-dessus du niveau',
      notAssessed: 'non évalué',
      expired: 'expiré',
    },
    stale: 'à réévaluer',
    expiresSoon: 'expire bientôt',
    sources: {
      certificate: 'certificat',
      test: 'test',
      training: 'formation',
      manager: 'responsable',
      self: 'auto-évaluation',
    },
    kinds: { skill: 'Compétence', qualification: 'Habilitation ou certificat' },
    criticality: { '1': 'souhaitée', '2': 'importante', '3': 'indispensable' },
    withoutDomain: 'Sans domaine',
  },
  en: {
    statuses: {
      none: 'not asked',
      met: 'at the level',
      below: 'below the level',
      above: 'above the level',
      notAssessed: 'not assessed',
      expired: 'expired',
    },
    stale: 'to reassess',
    expiresSoon: 'expires soon',
    sources: {
      certificate: 'certificate',
      test: 'test',
      training: 'training',
      manager: 'manager',
      self: 'self-assessment',
    },
    kinds: { skill: 'Skill', qualification: 'Qualification or certificate' },
    criticality: { '1': 'desirable', '2': 'important', '3': 'indispensable' },
    withoutDomain: 'No domain',
  },
});
