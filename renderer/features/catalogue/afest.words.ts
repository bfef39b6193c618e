import { words } from '#shared/kernel/language.ts';

/** Words of the traces of AFEST: those of the Code du travail, D. 6313-3-2. */
export const afestWords = words({
  fr: {
    title: 'Traces de l’AFEST',
    help: 'Quatre traces prouvent une formation en situation de travail (Code du travail, D. 6313-3-2). Datez chacune au fil de l’action ; une séquence ou une évaluation de plus est une ligne de plus.',
    summary: 'Ouvrir la synthèse à imprimer',
    left: 'Traces laissées : {{done}} sur 4',
    kind: {
      analysis: 'Analyse de l’activité de travail',
      trainer: 'Formateur désigné au préalable',
      reflection: 'Phases réflexives, distinctes du travail',
      assessment: 'Évaluations spécifiques, pendant ou après',
    },
    hint: {
      analysis: 'Situations et postes retenus, adaptés à la formation',
      trainer: 'Qui accompagne, nommé avant le début',
      reflection: 'Ce que la personne comprend de ce qu’elle a fait',
      assessment: 'Qui a été évalué, sur quoi, avec quel résultat',
    },
    missing: 'À laisser',
    done: 'Datée',
    date: 'Date de la trace : {{kind}}',
    note: 'Précision',
    noteOf: 'Précision de la trace : {{kind}}',
    add: 'Dater',
    addOf: 'Dater la trace : {{kind}}',
    remove: 'Retirer la trace du {{date}} : {{kind}}',
  },
  en: {
    title: 'Traces of the AFEST',
    help: 'Four traces prove a training in work situation (French labour code, D. 6313-3-2). Date each as it goes; one more sequence or assessment is one more line.',
    summary: 'Open the summary to print',
    left: 'Traces left: {{done}} of 4',
    kind: {
      analysis: 'Analysis of the work activity',
      trainer: 'Trainer named beforehand',
      reflection: 'Reflective phases, apart from the work',
      assessment: 'Specific assessments, during or after',
    },
    hint: {
      analysis: 'Situations and posts kept, adapted to the training',
      trainer: 'Who accompanies, named before it begins',
      reflection: 'What the person understands of what they did',
      assessment: 'Who was assessed, on what, with which result',
    },
    missing: 'To be left',
    done: 'Dated',
    date: 'Date of the trace: {{kind}}',
    note: 'Detail',
    noteOf: 'Detail of the trace: {{kind}}',
    add: 'Date it',
    addOf: 'Date the trace: {{kind}}',
    remove: 'Remove the trace of {{date}}: {{kind}}',
  },
});
