import { words } from '../kernel/language.ts';

/** Words of needs that more than one door says. */
export const needsWords = words({
  fr: {
    origin: {
      gap: 'Écart',
      expiry: 'Habilitation à renouveler',
      interview: 'Entretien',
      request: 'Demande',
      obligation: 'Obligation',
    },
    status: {
      collected: 'Recueilli',
      kept: 'Retenu',
      refused: 'Refusé',
      postponed: 'Reporté',
    },
  },
  en: {
    origin: {
      gap: 'Gap',
      expiry: 'Qualification to renew',
      interview: 'Interview',
      request: 'Request',
      obligation: 'Obligation',
    },
    status: {
      collected: 'Collected',
      kept: 'Kept',
      refused: 'Refused',
      postponed: 'Postponed',
    },
  },
});
