import { words } from '../kernel/language.ts';

/** Words of catalogue that more than one door says. */
export const catalogueWords = words({
  fr: {
    modality: {
      classroom: 'Présentiel',
      virtual: 'Classe virtuelle',
      elearning: 'E-learning',
      blended: 'Mixte (blended)',
      afest: 'AFEST (en situation de travail)',
      mooc: 'MOOC / SPOC',
      video: 'Vidéo',
      tutoring: 'Tutorat / mentorat',
      reverseMentoring: 'Mentorat inversé',
      codevelopment: 'Codéveloppement',
      conference: 'Conférence / barcamp',
      hackathon: 'Hackathon',
    },
    costModel: {
      inter: 'Inter-entreprises',
      intra: 'Intra-entreprise',
      internal: 'Interne',
      elearning: 'E-learning',
    },
  },
  en: {
    modality: {
      classroom: 'Classroom',
      virtual: 'Virtual classroom',
      elearning: 'E-learning',
      blended: 'Blended',
      afest: 'AFEST (in work situation)',
      mooc: 'MOOC / SPOC',
      video: 'Video',
      tutoring: 'Tutoring / mentoring',
      reverseMentoring: 'Reverse mentoring',
      codevelopment: 'Peer coaching',
      conference: 'Conference / barcamp',
      hackathon: 'Hackathon',
    },
    costModel: {
      inter: 'Open enrolment',
      intra: 'In company, external trainer',
      internal: 'Internal trainer',
      elearning: 'E-learning',
    },
  },
});
