import { words } from '#shared/kernel/language.ts';

/** Words of joining two skills into one. */
export const mergeSkillsWords = words({
  fr: {
    uses: 'Exigences : {{requirements}} · évaluations : {{assessments}}',
    mergeTitle: 'Réunir deux compétences',
    keep: 'Compétence à garder',
    moves: 'Ce qui rejoint la compétence gardée',
    movesNothing: 'L’autre compétence n’est utilisée nulle part.',
    counts: {
      requirements: 'Exigences',
      assessments: 'Évaluations',
      courses: 'Formations',
      interests: 'Souhaits',
      countRules: 'Règles d’effectif',
      behaviours: 'Comportements décrits',
      trainers: 'Formateurs',
      successions: 'Successeurs désignés',
      needs: 'Besoins recueillis',
    },
    collisions_one: 'Un emploi ou service demande les deux : le niveau le plus haut est gardé.',
    collisions_other:
      '{{count}} emplois ou services demandent les deux : le niveau le plus haut est gardé.',
    merge: 'Garder « {{name}} »',
  },
  en: {
    uses: 'Requirements: {{requirements}} · assessments: {{assessments}}',
    mergeTitle: 'Join two skills',
    keep: 'Skill to keep',
    moves: 'What joins the kept skill',
    movesNothing: 'The other skill is used nowhere.',
    counts: {
      requirements: 'Requirements',
      assessments: 'Assessments',
      courses: 'Courses',
      interests: 'Wishes',
      countRules: 'Headcount rules',
      behaviours: 'Described behaviours',
      trainers: 'Trainers',
      successions: 'Named successors',
      needs: 'Collected needs',
    },
    collisions_one: 'One job or unit asks both: the highest level stays.',
    collisions_other: '{{count}} jobs or units ask both: the highest level stays.',
    merge: 'Keep “{{name}}”',
  },
});
