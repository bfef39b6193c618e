import { words } from '#shared/kernel/language.ts';

export const catalogueScreenWords = words({
  fr: {
    title: 'Catalogue',
    hint_one: '{{n}} formation, dont {{used}} dans un plan',
    hint_other: '{{n}} formations, dont {{used}} dans un plan',
  },
  en: {
    title: 'Catalogue',
    hint_one: '{{n}} course, {{used}} in a plan',
    hint_other: '{{n}} courses, {{used}} in a plan',
  },
});
