import { words } from './language.ts';

/** What each refusal says: what happened, where, and what to do. Keys are the closed list of `errors.ts`. */
export const errorWords = words({
  fr: {
    NO_WORKSPACE:
      'Aucun espace de travail n’est ouvert. Ouvrez-en un ou créez-en un depuis l’accueil.',
    WORKSPACE_NOT_FOUND:
      'L’espace de travail est introuvable. Il a peut-être été déplacé ou renommé : ouvrez-le depuis son nouvel emplacement.',
    WORKSPACE_EMPTY_FILE:
      'Ce fichier est vide (0 octet) : ce n’est pas un nouvel espace de travail. Restaurez une sauvegarde depuis les réglages.',
    WORKSPACE_FOREIGN: 'Ce fichier n’est pas un espace de travail Relais. Il n’a pas été modifié.',
    WORKSPACE_INCOMPLETE:
      'Ce fichier porte la marque de Relais, mais son contenu est incomplet. Il n’a pas été modifié : restaurez une sauvegarde.',
    WORKSPACE_NEWER:
      'Cet espace de travail a été créé par une version plus récente de Relais (format {{file}}, ce logiciel lit jusqu’au format {{product}}). Mettez Relais à jour ; le fichier n’a pas été modifié.',
    WORKSPACE_DAMAGED:
      'L’espace de travail est endommagé. Restaurez la dernière sauvegarde depuis les réglages ; le fichier actuel est conservé.',
    WORKSPACE_BUSY:
      'Cet espace de travail est déjà ouvert dans une autre fenêtre de Relais. Fermez-la, puis réessayez.',
    WORKSPACE_EXISTS: 'Un fichier porte déjà ce nom. Choisissez un autre nom.',
    WORKSPACE_READ_ONLY:
      'Le fichier ou son dossier est en lecture seule. Rien n’a été enregistré : copiez l’espace de travail dans un dossier où vous pouvez écrire.',
    WORKSPACE_ON_NETWORK:
      'Ce dossier est sur le réseau ou synchronisé ({{place}}). Placez l’espace de travail sur le disque de cet ordinateur.',
    DISK_FULL:
      'Le disque est plein. Rien n’a été enregistré : libérez de la place, puis réessayez.',
    DISK_ERROR:
      'Le disque a refusé l’enregistrement. Rien n’a été modifié : vérifiez le disque, puis réessayez.',
    BACKUP_FAILED:
      'La sauvegarde n’a pas pu être faite ou vérifiée. L’espace de travail est intact.',
    NOT_FOUND: 'Cet élément n’existe plus. Actualisez l’écran.',
    CONFLICT: 'Cette action n’est pas possible dans l’état actuel des données. {{detail}}',
    INVALID:
      'Une valeur n’est pas acceptée, rien n’a été enregistré. Corrigez-la puis recommencez. {{detail}}',
    MATRICULE_TAKEN:
      'Le matricule « {{matricule}} » est déjà celui d’un autre collaborateur. Rien n’a été enregistré.',
    NAME_TAKEN: '« {{name}} » existe déjà. Choisissez un autre nom.',
    NAME_TAKEN_MERGE:
      '« {{name}} » existe déjà. Choisissez un autre nom, ou cochez les deux lignes pour les fusionner. Rien n’a été enregistré.',
    UNIT_LOOP:
      '« {{name}} » ne peut être rattaché ni à lui-même ni à un service qui dépend de lui. Choisissez un autre service.',
    UNIT_IN_USE:
      '« {{name}} » est encore utilisé ($t(people:unitUses.{{use}}) : {{count}}). Fusionnez-le avec un autre service, qui reprendra tout. Rien n’a été supprimé.',
    JOB_HELD:
      '« {{name}} » est encore tenu (collaborateurs, partis compris : {{count}}). Fusionnez-le avec un autre emploi, ou changez l’emploi de ces personnes. Rien n’a été supprimé.',
    JOB_IN_FRAMEWORK:
      '« {{name}} » est le nom d’un emploi d’un référentiel importé. Ajoutez-le aux emplois de l’entreprise, puis fusionnez les deux. Rien n’a été enregistré.',
    MANAGER_LOOP:
      '{{name}} ne peut pas être son propre responsable, même par personnes interposées. Choisissez un autre responsable.',
    DATES_REVERSED:
      '{{name}} : la date de fin ({{to}}) précède la date de début ({{from}}). Corrigez l’une des deux.',
    LEVEL_OFF_SCALE:
      'Le niveau {{level}} ({{name}}) n’est pas sur l’échelle de l’espace de travail, de 0 à {{top}}. Rien n’a été enregistré.',
    QUALIFICATION_END:
      '« {{name}} » est une habilitation, et aucune formation du catalogue ne dit combien de mois elle est valable à ce niveau. Donnez sa date de fin, ou dites qu’elle n’en a pas. Rien n’a été enregistré.',
    COURSE_IN_USE:
      'La formation « {{title}} » figure dans un plan : retirez-la d’abord de ce plan. Rien n’a été supprimé.',
    GROUP_REVERSED:
      'L’effectif minimum d’une session ({{min}}) dépasse son maximum ({{max}}). Corrigez l’un des deux.',
    LEVELS_REVERSED:
      '« {{skill}} » : le niveau atteint ({{to}}) est inférieur au niveau d’entrée ({{from}}).',
    SKILL_TWICE: '« {{skill}} » figure deux fois dans cette formation. Gardez une seule ligne.',
    PREREQUISITE_LOOP:
      'La formation « {{title}} » demande elle-même celle-ci : personne ne pourrait suivre l’une ni l’autre. Retirez l’un des deux prérequis.',
    PLAN_LOCKED:
      'Le plan est verrouillé depuis son approbation : ouvrez un avenant depuis l’écran Plan pour le modifier. S’il est clos, ramenez-le d’abord à « En cours », avec un motif.',
    PLAN_SUBMITTED:
      'Ceci ne se fait qu’à l’étape « $t(plans:status.draft) », et le plan est « $t(plans:status.{{status}}) ». Ramenez-le à cette étape, avec un motif ; pour l’enveloppe, vous pouvez aussi ajouter un budget complémentaire.',
    PLAN_TRANSITION:
      'Le plan ne peut pas passer de « $t(plans:status.{{from}}) » à « $t(plans:status.{{to}}) ».',
    PLAN_REASON_REQUIRED: 'Indiquez un motif pour revenir à l’étape précédente du plan.',
    PLAN_NOT_AMENDABLE:
      'Un avenant se fait sur un plan approuvé ou en cours ; avant, les actions se modifient directement.',
    PLAN_DRAFT:
      'Le plan n’est pas encore soumis : modifiez son enveloppe au lieu d’ajouter un budget complémentaire.',
    PLAN_HAS_SESSIONS:
      'Ce plan a des sessions déjà ouvertes ou tenues ({{titles}}) : il ne peut ni revenir à cette étape ni être supprimé. Pour changer ses actions, ouvrez un avenant ; sinon, annulez d’abord ces sessions.',
    PLAN_SESSIONS_OPEN:
      'Des sessions de ce plan ne sont pas clôturées ({{titles}}) : ce qu’elles apportent ne serait jamais inscrit. Clôturez-les ou annulez-les dans l’écran Sessions, puis reprenez la clôture du plan.',
    LINE_SESSION_DONE:
      'Une session a déjà eu lieu : {{titles}}. Pour garder ce qu’elle a apporté et coûté, annulez seulement les sessions à venir dans l’écran Sessions, puis passez l’action à « Soldée ». Rien n’a été annulé.',
    LINE_SESSIONS_OPEN:
      'Des sessions ne sont pas encore clôturées : {{titles}}. Clôturez-les, annulez-les ou supprimez les brouillons dans l’écran Sessions, puis soldez l’action. Rien n’a été enregistré.',
    LINE_HOURS_OFF:
      'L’action « {{title}} » dure {{hours}} h : les heures hors temps de travail ne peuvent pas la dépasser. Rien n’a été enregistré.',
    LINE_HAS_SESSIONS:
      'Des sessions déjà ouvertes ou tenues seraient effacées avec leurs listes et leurs présences : {{titles}}. Rien n’a été supprimé ; passez plutôt ces actions au statut « Annulée », ou « Soldée » si une session a eu lieu.',
    SCENARIO_ACTIVE:
      'Ce scénario est celui qui compte pour l’année : activez-en un autre avant de le supprimer.',
    SCENARIO_INACTIVE:
      'Seul le scénario actif peut être soumis, approuvé ou lancé : activez-le d’abord.',
    NEED_REASON_REQUIRED: 'Indiquez pourquoi le besoin est refusé.',
    NEED_IN_PLAN:
      'Le besoin « {{name}} » a déjà son action dans le plan : retirez d’abord l’action du plan.',
    NEED_SUBJECTS_DIFFER:
      'Ces besoins ne demandent pas la même chose : donnez-leur d’abord la même compétence ou la même formation.',
    NEED_DECISIONS_DIFFER:
      'Ces besoins n’ont pas la même décision : confirmez que le besoin fusionné est à arbitrer de nouveau.',
    SESSION_PLAN:
      'Le plan est « $t(plans:status.{{status}}) » : $t(sessions:planRemedy.{{status}})',
    SESSION_LINE:
      'L’action « {{title}} » est annulée ou soldée : elle n’accepte plus de session. Rouvrez-la depuis l’écran Plan.',
    SESSION_NOBODY:
      'Tous les participants de « {{title}} » ont déjà une place. Ajoutez des participants, ou créez une session vide.',
    SESSION_MOVE:
      'La session ne peut pas passer de « $t(sessions:states.{{from}}) » à « $t(sessions:states.{{to}}) ». Choisissez une étape proposée.',
    SESSION_REASON: 'Indiquez pourquoi la session est annulée. Rien n’a été enregistré.',
    SESSION_DATES:
      'Cette session n’a pas encore de date. Donnez-lui au moins un jour avec ses horaires.',
    SESSION_EARLY:
      'La session se termine le {{date}} : elle ne peut pas être déclarée réalisée avant. Corrigez ses dates si elle a déjà eu lieu.',
    SESSION_LOCKED:
      'La session est « $t(sessions:states.{{state}}) » : ce changement n’est plus possible. Revenez d’abord à une étape précédente (« Autres étapes », ou « Rouvrir la session » une fois clôturée).',
    SESSION_FULL:
      'Le groupe est limité à {{max}} personnes et {{wanted}} seraient inscrites. Déplacez des personnes vers une autre session.',
    SESSION_ENROLLED:
      '{{name}} est déjà sur la liste de cette session. Choisissez quelqu’un d’autre.',
    SESSION_ATTENDANCE:
      'Les présences se notent une fois la session ouverte, et jusqu’à sa clôture. Elle est « $t(sessions:states.{{state}}) ».',
    SESSION_HOURS:
      'Indiquez les heures suivies, entre 0 et les {{hours}} heures de la session. Rien n’a été enregistré.',
    SESSION_UNMARKED:
      'La présence de {{count}} personne(s) n’est pas notée. Notez-la, puis clôturez la session.',
    SESSION_CHANGED:
      'Les données ont changé depuis l’aperçu. Rien n’a été enregistré : relisez l’aperçu, puis confirmez.',
    CLOSED_DAY_TAKEN: 'Le {{date}} est déjà un jour fermé. Choisissez une autre date.',
    TRAINER_EXISTS:
      '{{name}} a déjà un parcours de formateur pour « {{skill}} ». Ouvrez-le dans l’onglet Parcours.',
    TRAINER_EXCLUDED:
      '{{name}} n’a pas de temps disponible ou ne souhaite pas former sur « {{skill}} ». Rien n’a été enregistré : si cela a changé, notez de nouveau ce critère avec un motif.',
    TRAINER_MOVE:
      'Le parcours ne peut pas passer de « $t(experts:stages.{{from}}) » à « $t(experts:stages.{{to}}) ». Choisissez une étape proposée par le menu.',
    TRAINER_AGREEMENT:
      'L’accord du responsable de {{name}} est nécessaire pour passer à cette étape. Recueillez-le, puis cochez-le.',
    TRAINER_ACCREDITATION:
      'Une accréditation demande un niveau entre 1 et {{top}} et une date de fin de validité à venir. Complétez-les.',
    TRAINER_EXPIRED:
      'L’accréditation de {{name}} a expiré. Renouvelez-la avant de revenir en activité.',
    FILE_NOT_FOUND: 'Le fichier « {{file}} » est introuvable. Vérifiez son emplacement.',
    FILE_EMPTY: 'Le fichier « {{file}} » est vide.',
    FILE_NOT_A_WORKBOOK:
      '« {{file}} » n’est ni un classeur Excel (.xlsx) ni un fichier CSV. Enregistrez-le dans l’un de ces formats.',
    FILE_OLD_XLS:
      '« {{file}} » est à l’ancien format .xls. Ouvrez-le dans Excel et enregistrez-le en « Classeur Excel (.xlsx) ».',
    FILE_ENCRYPTED:
      '« {{file}} » est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe et enregistrez une copie.',
    FILE_TRUNCATED:
      '« {{file}} » est incomplet : le fichier a été coupé pendant une copie ou un téléchargement. Récupérez-le à nouveau.',
    FILE_TOO_LARGE:
      '« {{file}} » dépasse la taille acceptée ({{limit}} Mo). Découpez-le en plusieurs fichiers.',
    FILE_TOO_MANY_ROWS:
      '« {{file}} » a plus de {{limit}} lignes remplies. Découpez-le en plusieurs fichiers.',
    FILE_TOO_MANY_CELLS:
      '« {{file}} » a plus de {{limit}} cellules. Découpez-le en plusieurs fichiers.',
    FILE_TOO_MANY_COLUMNS:
      '« {{file}} » a des valeurs au-delà de {{limit}} colonnes. Supprimez les colonnes inutiles ou découpez-le.',
    FILE_HOSTILE:
      '« {{file}} » a un contenu anormal et n’a pas été ouvert ($t(errors:fileDetail.{{detail}})). Demandez-le à nouveau à son auteur.',
    FILE_UNREADABLE:
      '« {{file}} » ne peut pas être lu : son contenu n’est pas celui d’un classeur valide. Ouvrez-le dans Excel et enregistrez-le à nouveau.',
    FILE_QUOTES:
      '« {{file}} » ouvre un guillemet (") qui n’est jamais refermé : la suite ne peut pas être découpée en lignes. Fermez-le, ou enregistrez à nouveau le fichier depuis Excel.',
    FILE_TIMEOUT:
      'La lecture de « {{file}} » a dépassé le temps accordé ({{seconds}} s). Découpez le fichier ou enregistrez-le à nouveau depuis Excel.',
    FILE_NO_ROWS: '« {{file}} » ne contient aucune ligne lisible dans la feuille « {{sheet}} ».',
    SHEET_NOT_FOUND:
      'La feuille « {{sheet}} » n’existe pas dans ce fichier. Feuilles présentes : {{sheets}}.',
    MAPPING_INCOMPLETE:
      'Il manque la colonne de : {{fields}}. Indiquez-la dans la correspondance des colonnes.',
    FRAMEWORK_UNKNOWN:
      '« {{file}} » n’est pas un fichier O*NET, ROME ou ESCO reconnu. Prenez-le tel que son éditeur le publie, sans renommer ses colonnes.',
    ANSWERS_UNKNOWN:
      '« {{file}} » n’est pas un classeur de direction exporté par Relais, ou il a été enregistré dans un autre format. Prenez le classeur .xlsx rendu par le directeur, sans l’enregistrer en CSV.',
    ANSWERS_ELSEWHERE:
      '« {{file}} » a été exporté d’un autre espace de travail. Ouvrez cet espace de travail, puis reprenez-y les retours.',
    ANSWERS_NO_PLAN:
      'Le plan dont parle « {{file}} » n’existe plus dans cet espace de travail. Exportez à nouveau le classeur du plan en cours.',
    IMPORT_EXPIRED: 'Le fichier reçu n’est plus disponible. Choisissez-le à nouveau.',
    CANCELLED: 'Opération annulée. Rien n’a été modifié.',
    UNAUTHORISED: 'Cette fenêtre n’a plus accès à Relais. Relancez Relais.',
    INTERNAL:
      'Une erreur inattendue s’est produite. Vos données enregistrées sont intactes ; réessayez.',
    fileDetail: {
      entries: 'trop d’éléments',
      ratio: 'contenu démesurément compressé',
      duplicate: 'deux parties portent le même nom',
      path: 'une partie sort du classeur',
      size: 'une partie ment sur sa taille',
      doctype: 'définition de document interdite',
      token: 'une valeur sans fin',
      depth: 'trop de niveaux imbriqués',
      rows: 'numéro de ligne impossible',
      memory: 'il demande trop de mémoire',
    },
  },
  en: {
    NO_WORKSPACE: 'No workspace is open. Open or create one from the home screen.',
    WORKSPACE_NOT_FOUND:
      'The workspace cannot be found. It may have been moved or renamed: open it from where it is now.',
    WORKSPACE_EMPTY_FILE:
      'This file is empty (0 bytes): it is not a new workspace. Restore a backup from the settings.',
    WORKSPACE_FOREIGN: 'This file is not a Relais workspace. It was not changed.',
    WORKSPACE_INCOMPLETE:
      'This file bears the mark of Relais but its content is incomplete. It was not changed: restore a backup.',
    WORKSPACE_NEWER:
      'This workspace was made by a newer Relais (format {{file}}, this one reads up to {{product}}). Update Relais; the file was not changed.',
    WORKSPACE_DAMAGED:
      'The workspace is damaged. Restore the last backup from the settings; the present file is kept.',
    WORKSPACE_BUSY:
      'This workspace is already open in another Relais window. Close it, then try again.',
    WORKSPACE_EXISTS: 'A file already has this name. Choose another name.',
    WORKSPACE_READ_ONLY:
      'The file or its folder is read-only. Nothing was saved: copy the workspace to a folder you can write to.',
    WORKSPACE_ON_NETWORK:
      'This folder is on the network or synchronised ({{place}}). Put the workspace on this computer’s disk.',
    DISK_FULL: 'The disk is full. Nothing was saved: free some space, then try again.',
    DISK_ERROR: 'The disk refused to save. Nothing was changed: check the disk, then try again.',
    BACKUP_FAILED: 'The backup could not be made or verified. The workspace is intact.',
    NOT_FOUND: 'This item no longer exists. Refresh the screen.',
    CONFLICT: 'This action is not possible in the present state of the data. {{detail}}',
    INVALID:
      'A value is not accepted and nothing was saved. Correct it, then try again. {{detail}}',
    MATRICULE_TAKEN:
      'The staff number “{{matricule}}” already belongs to somebody else. Nothing was saved.',
    NAME_TAKEN: '“{{name}}” already exists. Choose another name.',
    NAME_TAKEN_MERGE:
      '“{{name}}” already exists. Choose another name, or tick both rows to merge them. Nothing was saved.',
    UNIT_LOOP:
      '“{{name}}” can be placed neither under itself nor under a unit below it. Choose another unit.',
    UNIT_IN_USE:
      '“{{name}}” is still in use ($t(people:unitUses.{{use}}): {{count}}). Merge it into another unit, which takes everything over. Nothing was removed.',
    JOB_HELD:
      '“{{name}}” is still held (employees, including those who left: {{count}}). Merge it into another job, or change these people’s job. Nothing was removed.',
    JOB_IN_FRAMEWORK:
      '“{{name}}” is the name of a job of an imported framework. Add it to the company’s jobs, then merge the two. Nothing was saved.',
    MANAGER_LOOP:
      '{{name}} cannot be their own manager, even through other people. Choose another manager.',
    DATES_REVERSED:
      '{{name}}: the end date ({{to}}) is before the start date ({{from}}). Correct one of them.',
    LEVEL_OFF_SCALE:
      'Level {{level}} ({{name}}) is not on the workspace’s scale, from 0 to {{top}}. Nothing was saved.',
    QUALIFICATION_END:
      '“{{name}}” is a qualification, and no course of the catalogue says for how many months it is valid at this level. Give its end, or say that it has none. Nothing was saved.',
    COURSE_IN_USE:
      'The course “{{title}}” is in a plan: take it out of that plan first. Nothing was removed.',
    GROUP_REVERSED:
      'The smallest group of a session ({{min}}) is above the largest ({{max}}). Correct one of them.',
    LEVELS_REVERSED:
      '“{{skill}}”: the level reached ({{to}}) is below the level to enter with ({{from}}).',
    SKILL_TWICE: '“{{skill}}” is in this course twice. Keep one of the two.',
    PREREQUISITE_LOOP:
      'The course “{{title}}” itself asks for this one: nobody could follow either. Remove one of the two prerequisites.',
    PLAN_LOCKED:
      'The plan has been locked since its approval: open an amendment from the Plan screen to change it. If it is closed, take it back to “Running” first, with a reason.',
    PLAN_SUBMITTED:
      'This is for the “$t(plans:status.draft)” step, and the plan is “$t(plans:status.{{status}})”. Take it back there, with a reason; for the envelope, you can also add an additional budget.',
    PLAN_TRANSITION:
      'The plan cannot go from “$t(plans:status.{{from}})” to “$t(plans:status.{{to}})”.',
    PLAN_REASON_REQUIRED: 'Give a reason to take the plan back one step.',
    PLAN_NOT_AMENDABLE:
      'An amendment is for an approved or running plan; before that, its actions change directly.',
    PLAN_DRAFT:
      'The plan has not been submitted yet: change its envelope instead of adding a budget.',
    PLAN_HAS_SESSIONS:
      'Sessions of this plan are open or were held ({{titles}}): it can neither go back to this step nor be removed. To change its actions, open an amendment; otherwise cancel these sessions first.',
    PLAN_SESSIONS_OPEN:
      'Sessions of this plan are not closed ({{titles}}): what they give would never be written. Close or cancel them on the Sessions screen, then close the plan.',
    LINE_SESSION_DONE:
      'A session was already held: {{titles}}. To keep what it gave and cost, cancel only the sessions to come on the Sessions screen, then set the action to “Settled”. Nothing was cancelled.',
    LINE_SESSIONS_OPEN:
      'Sessions are not closed yet: {{titles}}. Close them, cancel them or delete the drafts on the Sessions screen, then settle the action. Nothing was saved.',
    LINE_HOURS_OFF:
      'The action “{{title}}” lasts {{hours}} h: hours outside working time cannot exceed it. Nothing was saved.',
    LINE_HAS_SESSIONS:
      'Sessions that are open or were held would be lost with their lists and attendance: {{titles}}. Nothing was removed; set these actions to “Cancelled” instead, or “Settled” if a session was held.',
    SCENARIO_ACTIVE:
      'This scenario is the one that counts for the year: make another one active before deleting it.',
    SCENARIO_INACTIVE:
      'Only the active scenario can be submitted, approved or started: make it active first.',
    NEED_REASON_REQUIRED: 'Say why the need is refused.',
    NEED_IN_PLAN:
      'The need “{{name}}” already has its action in the plan: remove that action from the plan first.',
    NEED_SUBJECTS_DIFFER:
      'These needs do not ask for the same thing: give them the same skill or the same course first.',
    NEED_DECISIONS_DIFFER:
      'These needs were not decided alike: confirm that the merged need is to be arbitrated again.',
    SESSION_PLAN: 'The plan is “$t(plans:status.{{status}})”: $t(sessions:planRemedy.{{status}})',
    SESSION_LINE:
      'The action “{{title}}” is cancelled or settled: it takes no more sessions. Reopen it from the Plan screen.',
    SESSION_NOBODY:
      'Everybody on “{{title}}” already has a place. Add participants, or create an empty session.',
    SESSION_MOVE:
      'The session cannot go from “$t(sessions:states.{{from}})” to “$t(sessions:states.{{to}})”. Choose one of the proposed steps.',
    SESSION_REASON: 'Say why the session is cancelled. Nothing was saved.',
    SESSION_DATES: 'This session has no date yet. Give it at least one day with its hours.',
    SESSION_EARLY:
      'The session ends on {{date}}: it cannot be declared done before. Correct its dates if it was already held.',
    SESSION_LOCKED:
      'The session is “$t(sessions:states.{{state}})”: this can no longer be changed. Go back to an earlier step first (“Other steps”, or “Reopen the session” once it is closed).',
    SESSION_FULL:
      'The group is limited to {{max}} people and {{wanted}} would be enrolled. Move people to another session.',
    SESSION_ENROLLED: '{{name}} is already on the list of this session. Choose somebody else.',
    SESSION_ATTENDANCE:
      'Attendance is noted once the session is open, and until it is closed. It is “$t(sessions:states.{{state}})”.',
    SESSION_HOURS:
      'Give the hours attended, between 0 and the {{hours}} hours of the session. Nothing was saved.',
    SESSION_UNMARKED:
      'The attendance of {{count}} person(s) is not noted. Note it, then close the session.',
    SESSION_CHANGED:
      'The data changed since the preview. Nothing was saved: read the preview again, then confirm.',
    CLOSED_DAY_TAKEN: '{{date}} is already a closed day. Choose another date.',
    TRAINER_EXISTS:
      '{{name}} already has a trainer’s path for “{{skill}}”. Open it in the Path tab.',
    TRAINER_EXCLUDED:
      '{{name}} has no time left or does not wish to teach “{{skill}}”. Nothing was saved: if this changed, rate that criterion again with a reason.',
    TRAINER_MOVE:
      'The path cannot go from “$t(experts:stages.{{from}})” to “$t(experts:stages.{{to}})”. Choose a stage offered by the menu.',
    TRAINER_AGREEMENT:
      'The agreement of {{name}}’s manager is needed for this stage. Obtain it, then tick it.',
    TRAINER_ACCREDITATION:
      'An accreditation needs a level between 1 and {{top}} and an end of validity still to come. Fill them in.',
    TRAINER_EXPIRED:
      'The accreditation of {{name}} has expired. Renew it before going back to active.',
    FILE_NOT_FOUND: 'The file “{{file}}” cannot be found. Check where it is.',
    FILE_EMPTY: 'The file “{{file}}” is empty.',
    FILE_NOT_A_WORKBOOK:
      '“{{file}}” is neither an Excel workbook (.xlsx) nor a CSV file. Save it in one of these formats.',
    FILE_OLD_XLS:
      '“{{file}}” is in the old .xls format. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    FILE_ENCRYPTED:
      '“{{file}}” is protected by a password. Open it in Excel, remove the password and save a copy.',
    FILE_TRUNCATED:
      '“{{file}}” is incomplete: it was cut during a copy or a download. Fetch it again.',
    FILE_TOO_LARGE:
      '“{{file}}” is over the accepted size ({{limit}} MB). Split it into several files.',
    FILE_TOO_MANY_ROWS:
      '“{{file}}” has more than {{limit}} filled rows. Split it into several files.',
    FILE_TOO_MANY_CELLS: '“{{file}}” has more than {{limit}} cells. Split it into several files.',
    FILE_TOO_MANY_COLUMNS:
      '“{{file}}” has values beyond {{limit}} columns. Remove the columns not needed or split it.',
    FILE_HOSTILE:
      '“{{file}}” has abnormal content and was not opened ($t(errors:fileDetail.{{detail}})). Ask its author for it again.',
    FILE_UNREADABLE:
      '“{{file}}” cannot be read: its content is not that of a valid workbook. Open it in Excel and save it again.',
    FILE_QUOTES:
      '“{{file}}” opens a quotation mark (") that is never closed: what follows cannot be cut into rows. Close it, or save the file again from Excel.',
    FILE_TIMEOUT:
      'Reading “{{file}}” took longer than allowed ({{seconds}} s). Split the file or save it again from Excel.',
    FILE_NO_ROWS: '“{{file}}” has no readable row in the sheet “{{sheet}}”.',
    SHEET_NOT_FOUND:
      'The sheet “{{sheet}}” does not exist in this file. Sheets present: {{sheets}}.',
    MAPPING_INCOMPLETE: 'The column for {{fields}} is missing. Choose it in the column mapping.',
    FRAMEWORK_UNKNOWN:
      '“{{file}}” is not an O*NET, ROME or ESCO file Relais knows. Take it as its publisher delivers it, with its column names.',
    ANSWERS_UNKNOWN:
      '“{{file}}” is not a director’s workbook exported by Relais, or it was saved in another format. Take the .xlsx workbook the director sent back, without saving it as CSV.',
    ANSWERS_ELSEWHERE:
      '“{{file}}” was exported from another workspace. Open that workspace and take the answers back there.',
    ANSWERS_NO_PLAN:
      'The plan “{{file}}” speaks of is no longer in this workspace. Export the workbook of the current plan again.',
    IMPORT_EXPIRED: 'The received file is no longer available. Choose it again.',
    CANCELLED: 'Cancelled. Nothing was changed.',
    UNAUTHORISED: 'This window no longer has access to Relais. Start Relais again.',
    INTERNAL: 'An unexpected error happened. Your saved data is intact; try again.',
    fileDetail: {
      entries: 'too many items',
      ratio: 'content compressed beyond reason',
      duplicate: 'two parts have the same name',
      path: 'a part points outside the workbook',
      size: 'a part lies about its size',
      doctype: 'forbidden document definition',
      token: 'a value without end',
      depth: 'too many nested levels',
      rows: 'impossible row number',
      memory: 'it asks for too much memory',
    },
  },
});
