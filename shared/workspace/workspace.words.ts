import { words } from '../kernel/language.ts';

/** Words of workspace that more than one door says. */
export const workspaceWords = words({
  fr: {
    recentWorkMissing:
      'Des saisies récentes manquent : ce fichier est plus ancien que sa dernière sauvegarde. Restaurez la sauvegarde du {{date}} pour les retrouver.',
    backupFailed:
      'La dernière sauvegarde automatique a échoué. L’espace de travail est intact ; vérifiez la place sur le disque.',
    levelInUse:
      'Le niveau {{level}} est encore utilisé : l’échelle doit garder au moins {{count}} niveaux.',
    demoName: 'Hélioméca (démonstration)',
  },
  en: {
    recentWorkMissing:
      'Recent entries are missing: this file is older than its last backup. Restore the backup of {{date}} to get them back.',
    backupFailed:
      'The last automatic backup failed. The workspace is intact; check the space left on the disk.',
    levelInUse: 'Level {{level}} is still in use: the scale must keep at least {{count}} levels.',
    demoName: 'Hélioméca (demo)',
  },
});
