import type { Field } from './field.ts';

/** How files head the column that tells which employee a row is about, whatever the row says of them. */
export const matriculeHeaders: Pick<Field, 'fr' | 'en'> = {
  fr: [
    'Matricule',
    'N° matricule',
    'Numéro employé',
    'N° salarié',
    'N° agent',
    'N° collaborateur',
    'Matricule salarié',
    'Matricule agent',
    'Matricule collaborateur',
    'Code salarié',
    'Code employé',
    'Identifiant',
    'Identifiant salarié',
    'ID salarié',
    'ID',
    'Numéro personnel',
  ],
  en: [
    'Employee number',
    'Employee ID',
    'Employee code',
    'Personnel number',
    'Staff number',
    'Staff ID',
    'Payroll number',
    'Person ID',
    'Emp ID',
    'Worker ID',
  ],
};
