import { words } from '../kernel/language.ts';

/** What each undoable step is called, after « Annuler : » or “Undo:”. One key per kind of step a router writes. */
export const historyWords = words({
  fr: {
    edit: 'modification',
    saveSettings: 'modification des réglages',
    createDemo: 'création de l’entreprise de démonstration',
    saveOffer: 'enregistrement d’une offre de licence',
    removeOffer: 'suppression d’une offre de licence',
  },
  en: {
    edit: 'edit',
    saveSettings: 'settings change',
    createDemo: 'creation of the demo company',
    saveOffer: 'licence offer change',
    removeOffer: 'removal of a licence offer',
  },
});
