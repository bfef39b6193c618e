import { words } from '#shared/kernel/language.ts';

/** What `npm start` says in the terminal. */
export const startWords = words({
  fr: {
    building: 'Préparation de Relais (une fois)…',
    fetching: 'Téléchargement d’Electron (une fois)…',
    noElectron:
      'La fenêtre de bureau n’est pas disponible ici ({{why}}) : Relais s’ouvre dans le navigateur.',
    noScreen: 'aucun écran',
    asRoot: 'compte root',
    notFetched: 'Electron n’a pas pu être téléchargé',
    didNotStart: 'Electron n’a pas démarré',
    open: 'Relais est ouvert à cette adresse, valable une seule fois :',
    again: 'Entrée : nouvelle adresse · Ctrl+C : quitter.',
  },
  en: {
    building: 'Preparing Relais (once)…',
    fetching: 'Downloading Electron (once)…',
    noElectron: 'The desktop window is not available here ({{why}}): Relais opens in the browser.',
    noScreen: 'no screen',
    asRoot: 'root account',
    notFetched: 'Electron could not be downloaded',
    didNotStart: 'Electron did not start',
    open: 'Relais is open at this address, which works once:',
    again: 'Enter: new address · Ctrl+C: quit.',
  },
});
