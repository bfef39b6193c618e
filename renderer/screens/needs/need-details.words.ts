import { words } from '#shared/kernel/language.ts';

/** Words of what a need asks for, of what keeps it out of the plan and of who already has a place. */
export const needDetailsWords = words({
  fr: {
    subject: 'Ce qui est demandé',
    courseAuto: 'Choisie d’après la compétence',
    noSkill: 'Aucune',
    answer: 'Formation retenue',
    waits: { noNames: 'Attend des noms', noCourse: 'Attend une formation' },
    remedy: {
      noNames: 'Nommez les personnes ou ramenez les places sans nom à zéro.',
      noCourse:
        'Aucune formation du catalogue ne répond à ce besoin pour ces personnes : choisissez une formation, une compétence ou un autre niveau.',
    },
    onlyWaiting: 'Retenus en attente',
    filter: 'Montrer',
    column: 'En attente de',
    columnValue: { noNames: 'Noms', noCourse: 'Formation' },
    stillWaiting_one: '{{count}} besoin attend encore :',
    stillWaiting_other: '{{count}} besoins attendent encore :',
    waitingItem: { noNames: '« {{title}} » (des noms)', noCourse: '« {{title}} » (une formation)' },
    andMore_one: 'et {{count}} autre',
    andMore_other: 'et {{count}} autres',
    placed_one: '{{count}} sur {{places}} a déjà une place au plan',
    placed_other: '{{count}} sur {{places}} ont déjà une place au plan',
    placedHelp: 'L’estimation ne compte que les autres.',
    allPlaced: 'Tous ont déjà une place au plan',
  },
  en: {
    subject: 'What is asked for',
    courseAuto: 'Chosen from the skill',
    noSkill: 'None',
    answer: 'Course chosen',
    waits: { noNames: 'Waits for names', noCourse: 'Waits for a course' },
    remedy: {
      noNames: 'Name the people, or bring the places without a name down to zero.',
      noCourse:
        'No course of the catalogue answers this need for these people: choose a course, a skill or another level.',
    },
    onlyWaiting: 'Kept and waiting',
    filter: 'Show',
    column: 'Waits for',
    columnValue: { noNames: 'Names', noCourse: 'Course' },
    stillWaiting_one: '{{count}} need still waits:',
    stillWaiting_other: '{{count}} needs still wait:',
    waitingItem: { noNames: '“{{title}}” (names)', noCourse: '“{{title}}” (a course)' },
    andMore_one: 'and {{count}} more',
    andMore_other: 'and {{count}} more',
    placed_one: '{{count}} of {{places}} already has a place in the plan',
    placed_other: '{{count}} of {{places}} already have a place in the plan',
    placedHelp: 'The estimate counts the others only.',
    allPlaced: 'All already have a place in the plan',
  },
});
