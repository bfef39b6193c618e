import { words } from '#shared/kernel/language.ts';

/** The mission letter, a document of the company: its language is chosen apart from the screen's. */
export const letterWords = words({
  fr: {
    title: 'Lettre de mission',
    subtitle: 'Formateur interne occasionnel',
    to: 'Destinataire',
    matricule: 'Matricule {{matricule}}',
    job: 'Emploi : {{jobs}}',
    unit: 'Service : {{unit}}',
    manager: 'Responsable : {{manager}}',
    object: 'Objet : mission de formateur interne – {{skill}}',
    opening:
      '{{company}} vous confie une mission de formateur interne pour la compétence « {{skill}} ». Cette lettre en précise le cadre.',
    missionTitle: 'Votre mission',
    missionDomain: 'Elle couvre l’ensemble du domaine « {{domain}} ».',
    missionList: 'Préparer, animer et évaluer les formations suivantes : {{courses}}.',
    missionNone: 'Préparer, animer et évaluer les formations qui développent cette compétence.',
    missionEval:
      'Évaluer les acquis des participants et transmettre les émargements et les bilans au service formation.',
    timeTitle: 'Temps et moyens',
    time: 'Jusqu’à {{days}} jours de formation par an sur votre temps de travail, temps de préparation en sus, en accord avec votre responsable.',
    timeHelp:
      'Une formation de formateurs et une co-animation observée précèdent votre accréditation.',
    agreed: 'Votre responsable a donné son accord.',
    toAgree: 'L’accord de votre responsable reste à recueillir.',
    accreditationTitle: 'Accréditation',
    accredited:
      'Vous êtes accrédité au niveau {{level}}, jusqu’au {{date}}. Cette accréditation est renouvelée après bilan.',
    toAccredit:
      'L’accréditation est prononcée après l’observation, pour une durée limitée, et renouvelée après bilan.',
    end: 'Vous pouvez mettre fin à cette mission à tout moment, comme l’entreprise, après un échange avec le service formation.',
    decided: 'Décision : {{who}}, le {{date}}.',
    signatures: 'Signatures',
    signTrainer: 'Le formateur',
    signManager: 'Le responsable',
    signHr: 'Pour l’entreprise',
    date: 'Fait le {{date}}',
  },
  en: {
    title: 'Mission letter',
    subtitle: 'Occasional internal trainer',
    to: 'To',
    matricule: 'Number {{matricule}}',
    job: 'Job: {{jobs}}',
    unit: 'Unit: {{unit}}',
    manager: 'Manager: {{manager}}',
    object: 'Subject: mission as internal trainer – {{skill}}',
    opening:
      '{{company}} entrusts you with a mission as internal trainer for the skill “{{skill}}”. This letter sets its terms.',
    missionTitle: 'Your mission',
    missionDomain: 'It covers the whole domain “{{domain}}”.',
    missionList: 'Prepare, deliver and assess these courses: {{courses}}.',
    missionNone: 'Prepare, deliver and assess the courses that raise this skill.',
    missionEval:
      'Assess what participants learnt, and send attendance and reports to the training department.',
    timeTitle: 'Time and means',
    time: 'Up to {{days}} training days a year on your working time, preparation time on top, in agreement with your manager.',
    timeHelp:
      'A train-the-trainer course and an observed co-animation come before your accreditation.',
    agreed: 'Your manager has agreed.',
    toAgree: 'Your manager’s agreement is still to be obtained.',
    accreditationTitle: 'Accreditation',
    accredited:
      'You are accredited at level {{level}}, until {{date}}. This accreditation is renewed after a review.',
    toAccredit:
      'Accreditation is given after the observation, for a limited time, and renewed after a review.',
    end: 'You may end this mission at any time, as may the company, after talking with the training department.',
    decided: 'Decision: {{who}}, {{date}}.',
    signatures: 'Signatures',
    signTrainer: 'The trainer',
    signManager: 'The manager',
    signHr: 'For the company',
    date: 'Date: {{date}}',
  },
});
