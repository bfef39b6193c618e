import { words } from '../kernel/language.ts';

/** Words of skill frameworks that more than one screen says. */
export const frameworksWords = words({
  fr: {
    frameworks: { esco: 'ESCO', rome: 'ROME', onet: 'O*NET' },
    publishers: {
      esco: 'Commission européenne, français et anglais',
      rome: 'France Travail, en français',
      onet: 'Département du Travail des États-Unis, en anglais',
    },
    kinds: { skill: 'Compétence', job: 'Emploi' },
    reasons: {
      sameName: 'Même nom',
      translation: 'Traduction l’une de l’autre',
      near: 'Noms très proches',
    },
  },
  en: {
    frameworks: { esco: 'ESCO', rome: 'ROME', onet: 'O*NET' },
    publishers: {
      esco: 'European Commission, French and English',
      rome: 'France Travail, in French',
      onet: 'US Department of Labor, in English',
    },
    kinds: { skill: 'Skill', job: 'Job' },
    reasons: {
      sameName: 'Same name',
      translation: 'Translation of each other',
      near: 'Very close names',
    },
  },
});
