import { words } from '#shared/kernel/language.ts';

export const linePeopleWords = words({
  fr: {
    withGap: 'Avec un écart à refermer',
    others: 'Autres collaborateurs',
    othersHelp: 'Les autres collaborateurs se trouvent par leur nom ou leur matricule.',
  },
  en: {
    withGap: 'With a gap to close',
    others: 'Other employees',
    othersHelp: 'Other employees are found by name or employee number.',
  },
});
