import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';

/** A file as Playwright gives it to a page. */
interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const header = 'Matricule;Nom;Prénom;Service;Poste;Date d’entrée;ETP;Coût horaire chargé';
const people = [
  'M001;Lefèvre;Élodie;Atelier;Soudeur;02/09/2019;1;30,00',
  'M002;Noël;François;Atelier;Soudeur;15/01/2020;0,8;32,50',
  'M003;Garçon;Zoé;Atelier;Soudeur;03/03/2021;1;28,00',
  'M004;Müller;Hélène;Comptabilité;Comptable;01/02/2018;1;40,00',
];
const fifth = (day: string) => `M005;Bézier;Loïc;Comptabilité;Comptable;${day};1;36,00`;

/** Five employees as a French payroll exports them, the last one hired on a day that does not exist. */
export const employeesWithMistake = (): GivenFile =>
  frenchCsv(header, [...people, fifth('31/02/2020')]);
/** The same file, corrected. */
export const employees = (): GivenFile => frenchCsv(header, [...people, fifth('28/02/2020')]);

/** Levels asked of two jobs, as a grid of jobs × skills. */
export const requirements = (): Promise<GivenFile> =>
  workbook('niveaux requis.xlsx', [
    ['Emploi', 'Soudage TIG', 'Sécurité', 'Comptabilité analytique'],
    ['Soudeur', 3, 2, null],
    ['Comptable', null, 1, 3],
  ]);

/** What the managers saw, one row a person and skill; nobody assessed M003 on safety. */
export const assessments = (): Promise<GivenFile> => {
  const on = new Date(Date.UTC(2026, 5, 1));
  return workbook('évaluations.xlsx', [
    ['Matricule', 'Compétence', 'Niveau évalué', 'Date', 'Source'],
    ['M001', 'Soudage TIG', 3, on, 'responsable'],
    ['M001', 'Sécurité', 2, on, 'responsable'],
    ['M002', 'Soudage TIG', 1, on, 'responsable'],
    ['M002', 'Sécurité', 2, on, 'responsable'],
    ['M003', 'Soudage TIG', 2, on, 'responsable'],
    ['M004', 'Sécurité', 1, on, 'responsable'],
    ['M004', 'Comptabilité analytique', 3, on, 'responsable'],
    ['M005', 'Sécurité', 0, on, 'responsable'],
    ['M005', 'Comptabilité analytique', 1, on, 'responsable'],
  ]);
};

/** Three courses: one sold by the learner, one e-learning, one by the session. */
export const courses = (): GivenFile =>
  frenchCsv(
    'Code;Intitulé;Modalité;Durée (h);Groupe mini;Groupe maxi;Prix par stagiaire;Prix par session;Organisme;Obligatoire;Compétence;Niveau de départ;Niveau visé',
    [
      'F-TIG;Perfectionnement au soudage;présentiel;14;2;8;1 250,50;;Institut de soudure;non;Soudage TIG;0;3',
      'F-SEC;Les gestes sûrs;e-learning;7;1;20;90,00;;Prévention & Cie;oui;Sécurité;0;2',
      'F-CPT;Coûts de revient;présentiel;21;1;6;;2 400,00;Chiffres clés;non;Comptabilité analytique;0;3',
    ],
    'catalogue.csv',
  );

function frenchCsv(head: string, rows: string[], name = 'effectifs.csv'): GivenFile {
  const text = [head, ...rows, ''].join('\r\n');
  return { name, mimeType: 'text/csv', buffer: iconv.encode(text, 'win1252') };
}

async function workbook(name: string, rows: ExcelJS.CellValue[][]): Promise<GivenFile> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Feuil1').addRows(rows);
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}
