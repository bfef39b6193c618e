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
      actuals: 'Dépenses réalisées',
      director: 'Retours du directeur',
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
      parentUnit: 'Service parent',
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
      domain: 'Domaine',
      kind: 'Nature de la compétence',
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
      objective: 'Objectif',
      qualiopi: 'Organisme certifié Qualiopi',
      certifying: 'Certifiante',
      certificate: 'Certification délivrée',
      certificateCode: 'Code RNCP / RS',
      validityMonths: 'Validité (mois)',
      prerequisites: 'Prérequis',
      fromLevel: 'Niveau de départ',
      course: 'Formation',
      attendance: 'Présence',
      completion: 'Avancement',
      attendedHours: 'Heures suivies',
      hotScore: 'Évaluation à chaud',
      amount: 'Montant HT',
      grossAmount: 'Montant TTC',
      credit: 'Crédit',
      document: 'Pièce',
      supplier: 'Fournisseur',
      line: 'N° d’action',
      sessionDate: 'Date de session',
      label: 'Libellé',
      account: 'Compte',
      costKind: 'Nature de coût',
      key: 'Repère masqué de Relais',
      paid: 'Réalisé',
      directorComment: 'Commentaire du directeur',
      opinion: 'Avis',
      toLevel: 'Niveau visé',
    },
    reason: {
      required: 'Valeur obligatoire absente. Renseignez la cellule ou retirez la ligne.',
      notADate:
        'Ce n’est pas une date. Écrivez-la par exemple 31/12/2026 ou 2026-12-31 (le jour d’abord).',
      notANumber: 'Ce n’est pas un nombre. Écrivez-le par exemple 1234,50.',
      daysNotHours:
        'Une durée en jours ne dit pas combien d’heures compte une journée. Écrivez-la en heures, par exemple 14 ou 7 h 30.',
      ambiguousNumber:
        'Ce montant se lit de deux façons : des milliers ou trois décimales. Écrivez-le sans séparateur de milliers et avec deux décimales au plus, par exemple 1234,50.',
      ambiguousShare:
        'Ce temps de travail se lit de deux façons : un pourcentage ou des heures par semaine. Écrivez une part de temps plein, par exemple 0,8 ou 80 %.',
      notAShare: 'Ce n’est pas une part. Écrivez-la par exemple 0,8 ou 80 %.',
      outOfRange: 'Valeur hors limites : elle doit être comprise entre {{low}} et {{high}}.',
      unknownValue: 'Valeur non reconnue. Valeurs possibles : {{allowed}}.',
      unknownEmployee:
        'Aucun collaborateur n’a ce matricule ou ce nom (ou plusieurs ont ce nom). Corrigez-le, ou importez d’abord cette personne.',
      onlyMatricule:
        'Cette ligne ne donne qu’un matricule, inconnu jusqu’ici : c’est peut-être une note sous le tableau. Donnez au moins un nom, ou retirez la ligne.',
      leadingZeros:
        'Ce matricule ne diffère de « {{known}} » que par des zéros de tête, qu’un tableur retire volontiers. Écrivez-le partout de la même façon (colonne au format Texte) ; s’il s’agit bien de deux personnes, ajoutez la seconde depuis l’écran Collaborateurs.',
      duplicate:
        'Cette ligne contredit la ligne {{row}} sur le même sujet. Gardez une seule des deux.',
      tooLong: 'Texte trop long : {{limit}} caractères au plus. Raccourcissez-le.',
      cellError: 'La cellule contient une erreur de calcul. Corrigez sa formule dans le tableur.',
      badEmail: 'Ce n’est pas une adresse e-mail. Corrigez-la ou videz la cellule.',
      managerLoop:
        'Ce responsable dépend lui-même de cette personne. Indiquez un autre responsable ou videz la cellule.',
      parentWithoutUnit:
        'Cette ligne donne un service parent sans donner de service. Renseignez le service, ou videz cette cellule.',
      parentContradicts:
        'Le service « {{unit}} » est rattaché ici à « {{parent}} » et, ligne {{row}}, à « {{other}} ». Donnez-lui partout le même service parent.',
      parentLoop:
        'Par « {{parent}} », le service « {{unit}} » finirait par dépendre de lui-même. Corrigez son service parent, ou celui d’un service au-dessus de lui.',
      notALevel:
        'Ce n’est pas un niveau de l’échelle : attendu un nombre entier de 0 à {{top}} ou le nom d’un niveau.',
      unknownCourse:
        'Aucune formation du catalogue n’a ce code ou cet intitulé. Corrigez-le, ou retirez la ligne.',
      unknownSession:
        'Aucune session de cette formation n’y correspond. Vérifiez la formation et la date de session.',
      ambiguousSession:
        'Cette personne est sur plusieurs sessions de cette formation (premiers jours : {{days}}). Donnez la date de session, ou notez la présence depuis l’écran Sessions.',
      notEnrolled:
        'Cette personne n’est pas inscrite à cette session. Inscrivez-la depuis l’écran Sessions, ou retirez la ligne.',
      unknownLine:
        'Aucune action des plans actifs n’y correspond à cette date. Corrigez le code, l’intitulé ou le fournisseur, ou ajoutez l’action au plan.',
      ambiguousLine:
        '{{count}} actions du plan y correspondent. Précisez la date de session, le fournisseur ou le n° d’action.',
      needsEnd:
        '« {{skill}} » est une habilitation, et aucune formation du catalogue ne dit combien de mois elle est valable à ce niveau. Donnez sa date de fin dans une colonne « Valable jusqu’au », ou écrivez-y « sans fin ».',
      endBeforeDate: 'La fin de validité précède la date de l’évaluation. Corrigez l’une des deux.',
      noKey:
        'Cette ligne n’a pas de repère : elle ne vient pas de l’export. Retirez-la, ou recopiez son contenu sur la ligne de l’action voulue.',
      unknownPrerequisite:
        '« {{name}} » n’est ni le code ou l’intitulé d’une seule formation, ni « compétence ≥ niveau ». Corrigez-le, séparez plusieurs prérequis par |, ou écrivez « aucun ».',
      prerequisiteLoop:
        'Par « {{title}} », cette formation finit par se demander elle-même : personne ne pourrait y entrer. Retirez un des prérequis de cette boucle.',
      unknownReference:
        'Ce code ne correspond à rien dans l’espace de travail. Importez d’abord les fichiers des emplois et des compétences de ce référentiel, ou retirez la ligne.',
    },
    leftOut: {
      sessionClosed:
        'Lignes de sessions qui ne prennent plus de présences (brouillon ou clôturées)',
      repeated: 'Lignes répétées à l’identique',
      totals: 'Lignes de total ou de moyenne',
      noLevel: 'Lignes sans niveau (« N/A » ou tiret)',
      courseRefused: 'Lignes de formations dont une autre ligne est refusée',
      notACost: 'Écritures d’un compte qui n’est pas une charge (fournisseur, TVA, banque)',
      nothingPaid: 'Écritures d’un montant nul',
      planClosed: 'Écritures d’un plan clôturé',
      missingLines: 'Actions du plan absentes du classeur (rien ne change pour elles)',
      emptied: 'Actions dont une réponse connue a été vidée (elle est gardée)',
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
      grossAmounts:
        'Écritures sans autre montant que TTC : {{n}}. Il est compté tel quel ; ajoutez une colonne HT si la TVA est récupérée.',
      accountKinds:
        'Nature lue dans le compte : 625 déplacements, 613 salles, 606 matériel, 64 salaires, les autres charges en coûts pédagogiques. Une colonne « Nature de coût » l’emporte.',
      proposedEnds:
        'Habilitations sans date de fin : {{n}}. La fin est proposée d’après la validité des formations qui les renouvellent ({{courses}}).',
      undatedPresences:
        'Lignes sans date de session : {{n}}. Chacune va à la seule session de la formation encore ouverte pour la personne.',
      keptHistory:
        'Évaluations corrigées : {{n}}. Ce que dit le fichier compte désormais, ce qui précède reste dans l’historique.',
      missingLines: 'Absentes du classeur : {{lines}} (et {{more}} autres).',
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
        'Une ligne par personne et session, telle que le LMS l’exporte : matricule ou e-mail, formation, date de session, puis présence, avancement ou heures suivies. Sans date, c’est la seule session encore ouverte de cette formation pour la personne. Les niveaux s’écrivent ensuite à la clôture de la session.',
      actuals:
        'Une ligne par écriture, telle que la comptabilité l’exporte : date, montant HT, pièce, fournisseur, et de quoi retrouver l’action (code ou intitulé de la formation, libellé, date de session). La même pièce à la même date et du même montant n’est comptée qu’une fois.',
      director:
        'Les retours se lisent dans le classeur exporté par Relais, tel que le directeur l’a rempli : réalisé, commentaire et avis de chaque action.',
      framework:
        'Les référentiels se lisent tels que publiés : O*NET (Skills.xlsx, Occupation Data.xlsx), ROME (emplois, compétences, liens), ESCO (compétences, métiers).',
    },
    hint: {
      text: 'Texte de {{limit}} caractères au plus',
      names: 'Un ou plusieurs noms séparés par |, de {{limit}} caractères au plus',
      prerequisites:
        'Codes ou intitulés de formations, ou « compétence ≥ niveau », séparés par | ; « aucun » les retire',
      email: 'Adresse e-mail',
      end: 'Date : 31/12/2026, ou « sans fin »',
      date: 'Date : 31/12/2026, 2026-12-31 ou 31 décembre 2026',
      sex: 'F ou H (Femme, Homme, Mme, M.)',
      fte: 'Équivalent temps plein : 0,8 ou 80 %',
      share: 'Part : 80 %, 80 ou 0,8',
      money: 'Montant en euros hors taxes, par exemple 1 234,50',
      amount: 'Montant en euros, négatif pour un avoir, par exemple 1 234,50',
      hours: 'Nombre d’heures : 7, 7,5 ou 7 h 30',
      count: 'Nombre entier, au moins 1',
      boolean: 'oui ou non',
      level: 'Niveau de 0 à {{top}}, ou son nom',
      criticality: '1 souhaitée, 2 importante, 3 indispensable',
      source: 'manager, auto-évaluation, test, certificat ou formation',
      skillKind: 'compétence ou habilitation',
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
      actuals: 'Actual costs',
      director: 'Director’s answers',
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
      parentUnit: 'Parent unit',
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
      domain: 'Domain',
      kind: 'Kind of skill',
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
      objective: 'Objective',
      qualiopi: 'Provider with Qualiopi mark',
      certifying: 'Certifying',
      certificate: 'Certificate given',
      certificateCode: 'RNCP / RS code',
      validityMonths: 'Validity (months)',
      prerequisites: 'Prerequisites',
      fromLevel: 'From level',
      course: 'Course',
      attendance: 'Attendance',
      completion: 'Completion',
      attendedHours: 'Hours attended',
      hotScore: 'Hot evaluation',
      amount: 'Amount before tax',
      grossAmount: 'Amount with tax',
      credit: 'Credit',
      document: 'Document',
      supplier: 'Supplier',
      line: 'Plan line',
      sessionDate: 'Session date',
      label: 'Label',
      account: 'Account',
      costKind: 'Cost kind',
      key: 'Hidden key of Relais',
      paid: 'Actual paid',
      directorComment: 'Director’s comment',
      opinion: 'Opinion',
      toLevel: 'To level',
    },
    reason: {
      required: 'A required value is missing. Fill the cell in or take the row out.',
      notADate: 'This is not a date. Write it like 31/12/2026 or 2026-12-31 (day first).',
      notANumber: 'This is not a number. Write it like 1234.50.',
      daysNotHours:
        'A duration in days does not say how many hours a day has. Write it in hours, like 14 or 7:30.',
      ambiguousNumber:
        'This amount can be read in two ways: thousands or three decimals. Write it without a thousands separator and with two decimals at most, like 1234.50.',
      ambiguousShare:
        'This working time can be read in two ways: a percentage or hours a week. Write a share of full time, like 0.8 or 80 %.',
      notAShare: 'This is not a share. Write it like 0.8 or 80 %.',
      outOfRange: 'Out of range: it must lie between {{low}} and {{high}}.',
      unknownValue: 'Value not recognised. Possible values: {{allowed}}.',
      unknownEmployee:
        'No employee has this number or name (or several have the name). Correct it, or import the person first.',
      onlyMatricule:
        'This row gives nothing but an employee number nobody has: it may be a note under the table. Give a name at least, or remove the row.',
      leadingZeros:
        'This number differs from “{{known}}” by leading zeros alone, which spreadsheets tend to drop. Write it the same way everywhere (a column formatted as text); if they are two people indeed, add the second one from the People screen.',
      duplicate: 'This row contradicts row {{row}} on the same subject. Keep only one of the two.',
      tooLong: 'Text too long: {{limit}} characters at most. Shorten it.',
      cellError: 'The cell holds a calculation error. Correct its formula in the spreadsheet.',
      badEmail: 'This is not an email address. Correct it or empty the cell.',
      managerLoop:
        'This manager reports to this very person. Give another manager or empty the cell.',
      parentWithoutUnit:
        'This row gives a parent unit without a unit. Fill the unit in, or empty this cell.',
      parentContradicts:
        'The unit “{{unit}}” stands here under “{{parent}}” and, in row {{row}}, under “{{other}}”. Give it the same parent unit everywhere.',
      parentLoop:
        'Through “{{parent}}”, the unit “{{unit}}” would end up under itself. Correct its parent unit, or that of a unit above it.',
      notALevel:
        'This is not a level of the scale: a whole number from 0 to {{top}} or the name of a level is expected.',
      unknownCourse:
        'No course of the catalogue has this code or title. Correct it, or remove the row.',
      unknownSession: 'No session of this course matches. Check the course and the session date.',
      ambiguousSession:
        'This person is in several sessions of this course (first days: {{days}}). Give the session date, or note the attendance from the Sessions screen.',
      notEnrolled:
        'This person is not enrolled in that session. Enrol them from the Sessions screen, or remove the row.',
      unknownLine:
        'No action of the active plans matches it at that date. Correct the code, title or supplier, or add the action to the plan.',
      ambiguousLine:
        '{{count}} actions of the plan match it. Give the session date, the supplier or the action’s number.',
      needsEnd:
        '“{{skill}}” is a qualification, and no course of the catalogue says for how many months it is valid at this level. Give its end in a “Valid until” column, or write “no end” there.',
      endBeforeDate:
        'The end of validity comes before the date of the assessment. Correct one of the two.',
      noKey:
        'This row has no key: it does not come from the export. Take it out, or copy what it says to the row of the action meant.',
      unknownPrerequisite:
        '“{{name}}” is neither the code or title of one single course, nor “skill ≥ level”. Correct it, separate several prerequisites with |, or write “none”.',
      prerequisiteLoop:
        'Through “{{title}}” this course ends up asking for itself: nobody could enter it. Take one prerequisite of this loop out.',
      unknownReference:
        'This code is nothing the workspace knows. Import the jobs and skills files of this framework first, or take the row out.',
    },
    leftOut: {
      sessionClosed: 'Rows of sessions that take no attendance (draft or closed)',
      repeated: 'Rows repeated exactly',
      totals: 'Rows of totals or averages',
      noLevel: 'Rows without a level (“N/A” or a dash)',
      courseRefused: 'Rows of courses another row of which is refused',
      notACost: 'Entries of an account that holds no cost (supplier, tax, bank)',
      nothingPaid: 'Entries of nothing',
      planClosed: 'Entries of a closed plan',
      missingLines: 'Actions of the plan that are not in the workbook (nothing changes for them)',
      emptied: 'Actions where a known answer was emptied (it is kept)',
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
      grossAmounts:
        'Entries with an amount with tax only: {{n}}. It is counted as it is; add a column before tax if the tax is recovered.',
      accountKinds:
        'Kind read from the account: 625 travel, 613 rooms, 606 material, 64 wages, every other cost pedagogical. A “Cost kind” column wins.',
      proposedEnds:
        'Qualifications without an end: {{n}}. It is proposed from the validity of the courses that renew them ({{courses}}).',
      undatedPresences:
        'Rows without a session date: {{n}}. Each goes to the only session of the course still open for the person.',
      keptHistory:
        'Assessments corrected: {{n}}. What the file says counts from now on, what was there stays in the history.',
      missingLines: 'Not in the workbook: {{lines}} (and {{more}} more).',
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
        'One row a person and session, as the LMS exports it: number or e-mail, course, session date, then attendance, completion or hours attended. Without a date it is the person’s only session of that course still open. Levels are written afterwards, when the session is closed.',
      actuals:
        'One row an entry, as accounting exports it: date, amount before tax, document, supplier, and what finds the action (course code or title, label, session date). The same document on the same date for the same amount counts once.',
      director:
        'Answers are read in the workbook Relais exported, as the director filled it in: actual, comment and opinion of each action.',
      framework:
        'Frameworks are read as published: O*NET (Skills.xlsx, Occupation Data.xlsx), ROME (jobs, skills, links), ESCO (skills, occupations).',
    },
    hint: {
      text: 'Text of at most {{limit}} characters',
      names: 'One or several names separated by |, of at most {{limit}} characters',
      prerequisites:
        'Codes or titles of courses, or “skill ≥ level”, separated by |; “none” takes them away',
      email: 'Email address',
      end: 'Date: 31/12/2026, or “no end”',
      date: 'Date: 31/12/2026, 2026-12-31 or 31 December 2026',
      sex: 'F or M (Female, Male)',
      fte: 'Full-time equivalent: 0.8 or 80%',
      share: 'Share: 80%, 80 or 0.8',
      money: 'Amount in euros before VAT, such as 1,234.50',
      amount: 'Amount in euros, negative for a credit note, such as 1,234.50',
      hours: 'Number of hours: 7, 7.5 or 7:30',
      count: 'Whole number, at least 1',
      boolean: 'yes or no',
      level: 'Level from 0 to {{top}}, or its name',
      criticality: '1 desirable, 2 important, 3 indispensable',
      source: 'manager, self, test, certificate or training',
      skillKind: 'skill or qualification',
      modality: 'classroom, virtual, e-learning, blended, AFEST, MOOC, video, tutoring…',
    },
  },
});
