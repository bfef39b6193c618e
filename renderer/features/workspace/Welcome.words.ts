import { words } from '#shared/kernel/language.ts';

/** Words of the welcome screen. */
export const welcomeWords = words({
  fr: {
    promise:
      'La carte des compétences de l’entreprise, les écarts, le plan de l’année et son budget. Tout reste sur cet ordinateur.',
    recents: 'Espaces de travail récents',
    opened: 'Ouvert le {{when}}',
    missing: 'Introuvable à cet emplacement',
    refused: '« {{name}} » ne s’ouvre pas',
    noBackups: 'Aucune sauvegarde de cet espace de travail n’a été trouvée.',
    new: 'Nouvel espace de travail',
    name: 'Nom de l’entreprise',
    create: 'Créer l’espace de travail',
    making: 'Création de l’espace de travail',
    demo: 'Entreprise de démonstration',
    demoText:
      'Plusieurs centaines de collaborateurs fictifs, leurs métiers, leurs évaluations, un catalogue et un plan : de quoi tout essayer sans risque.',
    demoName: 'Démonstration',
    openDemo: 'Ouvrir la démonstration',
    makingDemo: 'Création de l’entreprise de démonstration',
    openFile: 'Ouvrir un fichier',
    openFileHint: 'Un espace de travail Relais (.relais) reçu d’un collègue ou une copie.',
  },
  en: {
    promise:
      'The map of the company’s skills, the gaps, the year’s plan and its budget. Everything stays on this computer.',
    recents: 'Recent workspaces',
    opened: 'Opened on {{when}}',
    missing: 'Not found at this place',
    refused: '“{{name}}” does not open',
    noBackups: 'No backup of this workspace was found.',
    new: 'New workspace',
    name: 'Company name',
    create: 'Create the workspace',
    making: 'Creating the workspace',
    demo: 'Demo company',
    demoText:
      'Several hundred fictional employees, their jobs, their assessments, a catalogue and a plan: enough to try everything safely.',
    demoName: 'Demo',
    openDemo: 'Open the demo',
    makingDemo: 'Creating the demo company',
    openFile: 'Open a file',
    openFileHint: 'A Relais workspace (.relais) from a colleague, or a copy.',
  },
});
