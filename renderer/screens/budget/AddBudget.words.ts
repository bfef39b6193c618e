import { words } from '#shared/kernel/language.ts';

export const addBudgetWords = words({
  fr: {
    button: 'Budget complémentaire…',
    title: 'Ajouter un budget complémentaire',
    help: 'L’enveloppe principale est verrouillée depuis la soumission du plan. Ce montant s’y ajoute et reste dans l’historique du plan.',
    amount: 'Montant (€)',
    by: 'Accordé par',
    reason: 'Motif',
    confirm: 'Ajouter',
  },
  en: {
    button: 'Additional budget…',
    title: 'Add an additional budget',
    help: 'The main envelope is locked since the plan was submitted. This amount adds to it and stays in the history of the plan.',
    amount: 'Amount (€)',
    by: 'Granted by',
    reason: 'Reason',
    confirm: 'Add',
  },
});
