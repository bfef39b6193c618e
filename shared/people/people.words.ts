import { words } from '../kernel/language.ts';

/** Words of people that more than one door says; keys are the fields of an employee. */
export const peopleWords = words({
  fr: {
    fields: {
      matricule: 'Matricule',
      lastName: 'Nom',
      firstName: 'Prénom',
      email: 'Adresse électronique',
      unit: 'Service',
      jobs: 'Emplois',
      site: 'Site',
      manager: 'Responsable',
      contract: 'Contrat',
      category: 'CSP',
      sex: 'Sexe',
      birthDate: 'Date de naissance',
      hireDate: 'Date d’embauche',
      leaveDate: 'Date de départ',
      interviewDate: 'Dernier entretien de parcours',
      fte: 'ETP',
      hourlyCost: 'Coût horaire chargé',
    },
    sexes: { F: 'femme', M: 'homme' },
  },
  en: {
    fields: {
      matricule: 'Staff number',
      lastName: 'Last name',
      firstName: 'First name',
      email: 'Email',
      unit: 'Unit',
      jobs: 'Jobs',
      site: 'Site',
      manager: 'Manager',
      contract: 'Contract',
      category: 'Category',
      sex: 'Sex',
      birthDate: 'Birth date',
      hireDate: 'Hire date',
      leaveDate: 'Leave date',
      interviewDate: 'Last career interview',
      fte: 'FTE',
      hourlyCost: 'Loaded hourly cost',
    },
    sexes: { F: 'woman', M: 'man' },
  },
});
