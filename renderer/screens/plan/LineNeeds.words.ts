import { words } from '#shared/kernel/language.ts';

export const lineNeedsWords = words({
  fr: {
    title: 'Besoins auxquels elle répond',
    people_one: '{{count}} personne',
    people_other: '{{count}} personnes',
  },
  en: {
    title: 'Needs it answers',
    people_one: '{{count}} person',
    people_other: '{{count}} people',
  },
});
