import { words } from '#shared/kernel/language.ts';

/** Words of a list of backups. */
export const backupsWords = words({
  fr: {
    people: 'Collaborateurs',
    date: 'Date',
    reasons: {
      automatic: 'Automatique',
      manual: 'Demandée',
      migration: 'Avant mise à jour',
      restore: 'Avant restauration',
    },
    size: 'Taille',
    restore: 'Restaurer',
    restoreOf: 'Restaurer la sauvegarde du {{date}}',
    restoreTitle: 'Restaurer la sauvegarde du {{date}} ?',
    restoreText:
      'L’espace de travail actuel sera d’abord sauvegardé, puis remplacé. L’historique d’annulation repart de zéro.',
  },
  en: {
    people: 'Employees',
    date: 'Date',
    reasons: {
      automatic: 'Automatic',
      manual: 'Asked for',
      migration: 'Before an update',
      restore: 'Before a restore',
    },
    size: 'Size',
    restore: 'Restore',
    restoreOf: 'Restore the backup of {{date}}',
    restoreTitle: 'Restore the backup of {{date}}?',
    restoreText:
      'The present workspace is backed up first, then replaced. The undo history starts again from nothing.',
  },
});
