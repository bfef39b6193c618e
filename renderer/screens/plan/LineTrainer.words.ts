import { words } from '#shared/kernel/language.ts';

export const lineTrainerWords = words({
  fr: {
    label: 'Formateur interne',
    help: 'Les formateurs accrédités pour cette formation viennent en premier, avec leur charge de l’année.',
    none: 'Aucun formateur désigné',
    accredited: 'Formateurs accrédités',
    others: 'Autres collaborateurs',
    option: '{{name}} – {{carried}} j sur {{capacity}} j{{status}}',
    clear: 'Ne plus désigner de formateur',
  },
  en: {
    label: 'Internal trainer',
    help: 'Trainers accredited for this course come first, with their load of the year.',
    none: 'No trainer named',
    accredited: 'Accredited trainers',
    others: 'Other employees',
    option: '{{name}} – {{carried}} d out of {{capacity}} d{{status}}',
    clear: 'Name no trainer any more',
  },
});
