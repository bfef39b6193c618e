import { words } from '../kernel/language.ts';

/** Words of plans that more than one door says. */
export const plansWords = words({
  fr: {
    status: {
      draft: 'Recueil',
      submitted: 'Soumis',
      approved: 'Approuvé',
      running: 'En cours',
      closed: 'Clos',
    },
    lineState: {
      draft: 'Prévue',
      open: 'Ouverte',
      running: 'En cours',
      done: 'Réalisée',
      closed: 'Soldée',
      cancelled: 'Annulée',
    },
    nature: {
      adaptation: 'Adaptation au poste',
      maintenance: 'Maintien dans l’emploi',
      development: 'Développement des compétences',
      safety: 'Sécurité',
    },
    priority: { '1': 'Souhaitée', '2': 'Importante', '3': 'Indispensable' },
    category: { mandatory: 'Obligatoire', optional: 'Non obligatoire' },
    fundingState: { asked: 'Demandé', agreed: 'Accordé', refused: 'Refusé', paid: 'Versé' },
    costs: {
      pedagogical: 'Coût pédagogique HT',
      wages: 'Salaires chargés',
      ancillary: 'Frais annexes',
      funding: 'Financements accordés',
      real: 'Coût réel',
      full: 'Coût complet',
    },
    phase: { gaps: 'Calcul des écarts', assign: 'Choix des formations', write: 'Enregistrement' },
  },
  en: {
    status: {
      draft: 'Collecting needs',
      submitted: 'Submitted',
      approved: 'Approved',
      running: 'Running',
      closed: 'Closed',
    },
    lineState: {
      draft: 'Planned',
      open: 'Open',
      running: 'Running',
      done: 'Done',
      closed: 'Settled',
      cancelled: 'Cancelled',
    },
    nature: {
      adaptation: 'Adaptation to the job',
      maintenance: 'Keeping up',
      development: 'Skill development',
      safety: 'Safety',
    },
    priority: { '1': 'Desirable', '2': 'Important', '3': 'Indispensable' },
    category: { mandatory: 'Mandatory', optional: 'Not mandatory' },
    fundingState: { asked: 'Asked', agreed: 'Agreed', refused: 'Refused', paid: 'Paid' },
    costs: {
      pedagogical: 'Pedagogical cost excl. VAT',
      wages: 'Loaded wages',
      ancillary: 'Ancillary costs',
      funding: 'Agreed funding',
      real: 'Real cost',
      full: 'Full cost',
    },
    phase: { gaps: 'Computing gaps', assign: 'Choosing courses', write: 'Saving' },
  },
});
