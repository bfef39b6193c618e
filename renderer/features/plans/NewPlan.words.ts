import { words } from '#shared/kernel/language.ts';

/** Words for a plan that starts empty. */
export const newPlanWords = words({
  fr: {
    button: 'Nouveau plan',
    option: 'Nouveau plan…',
    title: 'Nouveau plan',
    help: 'Le plan commence sans action. Vous l’alimentez ensuite par les besoins retenus, le meilleur plan ou le catalogue.',
    year: 'Exercice',
    name: 'Nom du plan',
    envelope: 'Enveloppe (€, coût réel)',
    envelopeHelp: 'Facultative ; elle se modifie dans Budget jusqu’à la soumission du plan.',
    taken:
      'L’exercice {{year}} a déjà un plan : « {{name}} ». Tant qu’ils en sont au même point, c’est le plus récent qui compte. Pour une variante, dupliquez plutôt le plan en scénario.',
    confirm: 'Créer le plan',
  },
  en: {
    button: 'New plan',
    option: 'New plan…',
    title: 'New plan',
    help: 'The plan starts without any action. Kept needs, the best plan or the catalogue then fill it.',
    year: 'Year',
    name: 'Name of the plan',
    envelope: 'Envelope (€, real cost)',
    envelopeHelp: 'Optional; it can be changed in Budget until the plan is submitted.',
    taken:
      '{{year}} already has a plan: “{{name}}”. While both are at the same stage, the newest one counts. For a variant, duplicate the plan as a scenario instead.',
    confirm: 'Create the plan',
  },
});
