import { words } from '#shared/kernel/language.ts';

export const mergeButtonWords = words({
  fr: {
    title: 'Fusionner des besoins décidés différemment',
    message:
      'Ces besoins n’ont pas tous la même décision ({{decisions}}). Le besoin fusionné sera à arbitrer de nouveau, avec toutes les personnes.',
    confirm: 'Fusionner et arbitrer de nouveau',
  },
  en: {
    title: 'Merge needs not decided alike',
    message:
      'These needs were not all decided alike ({{decisions}}). The merged need will be arbitrated again, with everybody.',
    confirm: 'Merge and arbitrate again',
  },
});
