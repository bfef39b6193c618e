import { words } from '#shared/kernel/language.ts';

/** Words for people on an action, or about to be, who do not meet what its course asks for. */
export const missingPrerequisitesWords = words({
  fr: {
    badge: 'Prérequis manquants',
    course: 'avoir suivi « {{name}} »',
    level: '{{name}} au niveau {{level}}',
    and: '{{one}} ; {{other}}',
    lacks: 'Il manque : {{list}}',
    line_one: '{{count}} personne sans tous les prérequis',
    line_other: '{{count}} personnes sans tous les prérequis',
    before_one: '{{count}} personne n’a pas tous les prérequis de cette formation :',
    before_other: '{{count}} personnes n’ont pas tous les prérequis de cette formation :',
    person: '{{name}} – il manque : {{list}}',
    more_one: 'et {{count}} autre personne',
    more_other: 'et {{count}} autres personnes',
    help: 'Vous pouvez les inscrire quand même. Ce qu’un trimestre précédent du plan leur donne est déjà compté.',
  },
  en: {
    badge: 'Missing prerequisites',
    course: 'having followed “{{name}}”',
    level: '{{name}} at level {{level}}',
    and: '{{one}}; {{other}}',
    lacks: 'Missing: {{list}}',
    line_one: '{{count}} person without every prerequisite',
    line_other: '{{count}} people without every prerequisite',
    before_one: '{{count}} person does not meet every prerequisite of this course:',
    before_other: '{{count}} people do not meet every prerequisite of this course:',
    person: '{{name}} – missing: {{list}}',
    more_one: 'and {{count}} more person',
    more_other: 'and {{count}} more people',
    help: 'You may enrol them all the same. What an earlier quarter of the plan gives them is already counted.',
  },
});
