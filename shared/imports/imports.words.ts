import { words } from '../kernel/language.ts';

/** Words of imports that more than one door says. */
export const importsWords = words({
  fr: {
    kind: {
      employees: 'Collaborateurs',
      requirements: 'Niveaux requis',
      assessments: 'Évaluations',
      courses: 'Formations',
      attendance: 'Présences',
      framework: 'Référentiel de compétences',
    },
    phase: {
      receiving: 'Réception du fichier',
      reading: 'Lecture du fichier',
      comparing: 'Comparaison avec l’espace de travail',
      writing: 'Enregistrement',
    },
    field: {
      matricule: 'Matricule',
      lastName: 'Nom',
      firstName: 'Prénom',
      email: 'E-mail',
      unit: 'Service',
      job: 'Emploi',
      site: 'Site',
      manager: 'Responsable',
      contract: 'Contrat',
      category: 'CSP',
      sex: 'Sexe',
      birthDate: 'Date de naissance',
      hireDate: 'Date d’entrée',
      leaveDate: 'Date de sortie',
      interviewDate: 'Dernier entretien de parcours',
      fte: 'ETP',
      hourlyCost: 'Coût horaire chargé',
      skill: 'Compétence',
      level: 'Niveau',
      criticality: 'Criticité',
      date: 'Date',
      source: 'Source',
      validUntil: 'Valable jusqu’au',
      code: 'Code',
      title: 'Intitulé',
      modality: 'Modalité',
      hours: 'Durée (h)',
      groupMin: 'Groupe mini',
      groupMax: 'Groupe maxi',
      pricePerLearner: 'Prix par stagiaire',
      pricePerSession: 'Prix par session',
      provider: 'Organisme',
      mandatory: 'Obligatoire',
      fromLevel: 'Niveau de départ',
      course: 'Formation',
      attendance: 'Présence',
      completion: 'Avancement',
      attendedHours: 'Heures suivies',
      hotScore: 'Évaluation à chaud',
      toLevel: 'Niveau visé',
    },
    reason: {
      required: 'Valeur obligatoire absente. Renseignez la cellule ou retirez la ligne.',
      notADate:
        'Ce n’est pas une date. Écrivez-la par exemple 31/12/2026 ou 2026-12-31 (le jour d’abord).',
      notANumber: 'Ce n’est pas un nombre. Écrivez-le par exemple 1234,50.',
      outOfRange: 'Valeur hors limites : elle doit être comprise entre {{low}} et {{high}}.',
      unknownValue: 'Valeur non reconnue. Valeurs possibles : {{allowed}}.',
      unknownEmployee:
        'Aucun collaborateur n’a ce matricule ou ce nom (ou plusieurs ont ce nom). Corrigez-le, ou importez d’abord cette personne.',
      duplicate:
        'Cette ligne contredit la ligne {{row}} sur le même sujet. Gardez une seule des deux.',
      tooLong: 'Texte trop long : {{limit}} caractères au plus. Raccourcissez-le.',
      cellError: 'La cellule contient une erreur de calcul. Corrigez sa formule dans le tableur.',
      badEmail: 'Ce n’est pas une adresse e-mail. Corrigez-la ou videz la cellule.',
      managerLoop:
        'Ce responsable dépend lui-même de cette personne. Indiquez un autre responsable ou videz la cellule.',
      notALevel:
        'Ce n’est pas un niveau de l’échelle : attendu un nombre entier de 0 à {{top}} ou le nom d’un niveau.',
      unknownSession:
        'Aucune session de cette formation n’a lieu ce jour-là (ou plusieurs sont possibles). Vérifiez la formation et la date.',
      notEnrolled:
        'Cette personne n’est pas inscrite à cette session. Inscrivez-la depuis l’écran Sessions, ou retirez la ligne.',
      unknownReference:
        'Ce code ne correspond à rien dans l’espace de travail. Importez d’abord les fichiers des emplois et des compétences de ce référentiel, ou retirez la ligne.',
    },
    leftOut: {
      sessionClosed:
        'Lignes de sessions qui ne prennent plus de présences (brouillon ou clôturées)',
      repeated: 'Lignes répétées à l’identique',
      noLevelAsked: 'Niveaux requis à 0 (rien n’est demandé)',
      notRelevant: 'Lignes marquées « Not Relevant » par O*NET',
      suppressed: 'Lignes marquées « Recommend Suppress » par O*NET',
      belowFirstLevel: 'Niveaux publiés trop bas pour atteindre le niveau 1',
      notKnowledge: 'Liens ROME vers autre chose qu’un savoir',
      notUsed: 'Lignes dont Relais ne garde rien',
      unnamed: 'Notions ESCO sans intitulé dans cette langue',
    },
    note: {
      onetLevels:
        'Niveau O*NET de 0 à {{highest}} ramené à l’échelle de 0 à {{top}} : niveau publié ÷ {{highest}} × {{top}}, arrondi. La valeur publiée est conservée.',
      onetCriticality:
        'Importance O*NET de 1 à 5 : indispensable à partir de {{essential}}, importante à partir de {{important}}, sinon souhaitée. La valeur publiée est conservée.',
      romeLevels:
        'Le ROME ne publie ni niveau ni importance : chaque savoir lié est demandé au niveau {{level}} sur {{top}} (milieu de l’échelle), importance moyenne. Ajustez-les ensuite.',
      escoFrench: 'Intitulés lus comme français : ils donnent le nom des compétences.',
      escoEnglish: 'Intitulés lus comme anglais : ils donnent le nom anglais des compétences.',
      nothingKept:
        'Ce fichier est bien celui d’un référentiel, mais il ne contient ni emplois, ni compétences, ni liens que Relais garde.',
    },
    rejections: {
      title: 'Lignes refusées',
      sheet: 'Feuille',
      row: 'Ligne',
      column: 'Colonne',
      value: 'Valeur',
      reason: 'Motif et remède',
    },
    template: {
      explanations: 'Explications',
      column: 'Colonne',
      needed: 'Obligatoire',
      content: 'Contenu attendu',
      yes: 'oui',
      no: 'non',
      employees:
        'Une ligne par collaborateur, reconnu par son matricule. Une cellule vide ne change rien. Supprimez la ligne d’exemple.',
      requirements:
        'Une ligne par emploi et compétence, ou une grille : emplois en lignes, compétences en colonnes, niveaux dans les cellules. Le niveau 0 retire une exigence.',
      assessments:
        'Une ligne par collaborateur et compétence, ou une grille : matricules en lignes, compétences en colonnes. Sans date, l’évaluation est du jour ; sans source, elle est celle du manager.',
      courses:
        'Une ligne par formation ; répétez son code sur plusieurs lignes pour plusieurs compétences. L’intitulé et la durée sont nécessaires pour créer une formation.',
      attendance:
        'Une ligne par personne et session, telle que le LMS l’exporte : matricule ou e-mail, formation, date de session, puis présence, avancement ou heures suivies. Les niveaux s’écrivent ensuite à la clôture de la session.',
      framework:
        'Les référentiels se lisent tels que publiés : O*NET (Skills.xlsx, Occupation Data.xlsx), ROME (emplois, compétences, liens), ESCO (compétences, métiers).',
    },
    hint: {
      text: 'Texte de {{limit}} caractères au plus',
      names: 'Un ou plusieurs noms séparés par |, de {{limit}} caractères au plus',
      email: 'Adresse e-mail',
      date: 'Date : 31/12/2026, 2026-12-31 ou 31 décembre 2026',
      sex: 'F ou H (Femme, Homme, Mme, M.)',
      fte: 'Équivalent temps plein : 0,8 ou 80 %',
      money: 'Montant en euros hors taxes, par exemple 1 234,50',
      hours: 'Nombre d’heures : 7, 7,5 ou 7 h 30',
      count: 'Nombre entier, au moins 1',
      boolean: 'oui ou non',
      level: 'Niveau de 0 à {{top}}, ou son nom',
      criticality: '1 souhaitée, 2 importante, 3 indispensable',
      source: 'manager, auto-évaluation, test, certificat ou formation',
      modality: 'présentiel, classe virtuelle, e-learning, blended, AFEST, MOOC, vidéo, tutorat…',
    },
  },
  en: {
    kind: {
      employees: 'Employees',
      requirements: 'Required levels',
      assessments: 'Assessments',
      courses: 'Courses',
      attendance: 'Attendance',
      framework: 'Skill framework',
    },
    phase: {
      receiving: 'Receiving the file',
      reading: 'Reading the file',
      comparing: 'Comparing with the workspace',
      writing: 'Saving',
    },
    field: {
      matricule: 'Employee number',
      lastName: 'Last name',
      firstName: 'First name',
      email: 'Email',
      unit: 'Unit',
      job: 'Job',
      site: 'Location',
      manager: 'Manager',
      contract: 'Contract',
      category: 'Category',
      sex: 'Sex',
      birthDate: 'Birth date',
      hireDate: 'Hire date',
      leaveDate: 'Leave date',
      interviewDate: 'Last career interview',
      fte: 'FTE',
      hourlyCost: 'Loaded hourly cost',
      skill: 'Skill',
      level: 'Level',
      criticality: 'Criticality',
      date: 'Date',
      source: 'Source',
      validUntil: 'Valid until',
      code: 'Code',
      title: 'Title',
      modality: 'Modality',
      hours: 'Hours',
      groupMin: 'Group min',
      groupMax: 'Group max',
      pricePerLearner: 'Price per learner',
      pricePerSession: 'Price per session',
      provider: 'Provider',
      mandatory: 'Mandatory',
      fromLevel: 'From level',
      course: 'Course',
      attendance: 'Attendance',
      completion: 'Completion',
      attendedHours: 'Hours attended',
      hotScore: 'Hot evaluation',
      toLevel: 'To level',
    },
    reason: {
      required: 'A required value is missing. Fill the cell in or take the row out.',
      notADate: 'This is not a date. Write it like 31/12/2026 or 2026-12-31 (day first).',
      notANumber: 'This is not a number. Write it like 1234.50.',
      outOfRange: 'Out of range: it must lie between {{low}} and {{high}}.',
      unknownValue: 'Value not recognised. Possible values: {{allowed}}.',
      unknownEmployee:
        'No employee has this number or name (or several have the name). Correct it, or import the person first.',
      duplicate: 'This row contradicts row {{row}} on the same subject. Keep only one of the two.',
      tooLong: 'Text too long: {{limit}} characters at most. Shorten it.',
      cellError: 'The cell holds a calculation error. Correct its formula in the spreadsheet.',
      badEmail: 'This is not an email address. Correct it or empty the cell.',
      managerLoop:
        'This manager reports to this very person. Give another manager or empty the cell.',
      notALevel:
        'This is not a level of the scale: a whole number from 0 to {{top}} or the name of a level is expected.',
      unknownSession:
        'No session of this course is held on that day (or several could be meant). Check the course and the date.',
      notEnrolled:
        'This person is not enrolled in that session. Enrol them from the Sessions screen, or remove the row.',
      unknownReference:
        'This code is nothing the workspace knows. Import the jobs and skills files of this framework first, or take the row out.',
    },
    leftOut: {
      sessionClosed: 'Rows of sessions that take no attendance (draft or closed)',
      repeated: 'Rows repeated exactly',
      noLevelAsked: 'Required levels of 0 (nothing is asked)',
      notRelevant: 'Rows marked “Not Relevant” by O*NET',
      suppressed: 'Rows marked “Recommend Suppress” by O*NET',
      belowFirstLevel: 'Published levels too low to reach level 1',
      notKnowledge: 'ROME links to something other than knowledge',
      notUsed: 'Rows Relais keeps nothing of',
      unnamed: 'ESCO concepts without a label in this language',
    },
    note: {
      onetLevels:
        'O*NET level from 0 to {{highest}} brought to the scale from 0 to {{top}}: published level ÷ {{highest}} × {{top}}, rounded. The published value is kept.',
      onetCriticality:
        'O*NET importance from 1 to 5: indispensable from {{essential}}, important from {{important}}, else desirable. The published value is kept.',
      romeLevels:
        'ROME publishes neither level nor importance: each linked item is asked at level {{level}} of {{top}} (middle of the scale), with medium importance. Adjust them afterwards.',
      escoFrench: 'Labels read as French: they give the names of the skills.',
      escoEnglish: 'Labels read as English: they give the English names of the skills.',
      nothingKept:
        'This is a framework’s file, but it holds no jobs, skills or links that Relais keeps.',
    },
    rejections: {
      title: 'Refused rows',
      sheet: 'Sheet',
      row: 'Row',
      column: 'Column',
      value: 'Value',
      reason: 'Reason and remedy',
    },
    template: {
      explanations: 'Explanations',
      column: 'Column',
      needed: 'Required',
      content: 'Expected content',
      yes: 'yes',
      no: 'no',
      employees:
        'One row per employee, known by the employee number. An empty cell changes nothing. Delete the example row.',
      requirements:
        'One row per job and skill, or a grid: jobs down, skills across, levels in the cells. Level 0 removes a requirement.',
      assessments:
        'One row per employee and skill, or a grid: employee numbers down, skills across. Without a date the assessment is of today; without a source it is the manager’s.',
      courses:
        'One row per course; repeat its code on several rows for several skills. Title and hours are needed to create a course.',
      attendance:
        'One row a person and session, as the LMS exports it: number or e-mail, course, session date, then attendance, completion or hours attended. Levels are written afterwards, when the session is closed.',
      framework:
        'Frameworks are read as published: O*NET (Skills.xlsx, Occupation Data.xlsx), ROME (jobs, skills, links), ESCO (skills, occupations).',
    },
    hint: {
      text: 'Text of at most {{limit}} characters',
      names: 'One or several names separated by |, of at most {{limit}} characters',
      email: 'Email address',
      date: 'Date: 31/12/2026, 2026-12-31 or 31 December 2026',
      sex: 'F or M (Female, Male)',
      fte: 'Full-time equivalent: 0.8 or 80%',
      money: 'Amount in euros before VAT, such as 1,234.50',
      hours: 'Number of hours: 7, 7.5 or 7:30',
      count: 'Whole number, at least 1',
      boolean: 'yes or no',
      level: 'Level from 0 to {{top}}, or its name',
      criticality: '1 desirable, 2 important, 3 indispensable',
      source: 'manager, self, test, certificate or training',
      modality: 'classroom, virtual, e-learning, blended, AFEST, MOOC, video, tutoring…',
    },
  },
});
