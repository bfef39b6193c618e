import { words } from '../kernel/language.ts';

/** What each undoable step is called, after « Annuler : » or “Undo:”. One key per kind of step a router writes. */
export const historyWords = words({
  fr: {
    edit: 'modification',
    saveSettings: 'modification des réglages',
    saveOffer: 'enregistrement d’une offre de licence',
    removeOffer: 'suppression d’une offre de licence',
    createEmployee: 'ajout d’un collaborateur',
    updateEmployees: 'modification de collaborateurs',
    removeEmployees: 'suppression de collaborateurs',
    createUnit: 'ajout d’un service',
    createJob: 'ajout d’un emploi',
    createSkill: 'ajout d’une compétence',
    updateSkill: 'modification d’une compétence',
    setRequirement: 'modification d’un niveau requis',
    assess: 'saisie d’évaluations',
  },
  en: {
    edit: 'edit',
    saveSettings: 'settings change',
    saveOffer: 'licence offer change',
    removeOffer: 'removal of a licence offer',
    createEmployee: 'new employee',
    updateEmployees: 'change of employees',
    removeEmployees: 'removal of employees',
    createUnit: 'new unit',
    createJob: 'new job',
    createSkill: 'new skill',
    updateSkill: 'change of a skill',
    setRequirement: 'change of a required level',
    assess: 'new assessments',
  },
});
