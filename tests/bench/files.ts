import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';

/** Writes the company's people × skills grid as a workbook a training manager would keep: one row a person. */
export async function writeGrid(workspace: string, file: string): Promise<void> {
  const db = new Database(workspace, { readonly: true });
  const skills = db.prepare('SELECT id, name FROM skill ORDER BY id').all() as {
    id: number;
    name: string;
  }[];
  const column = new Map(skills.map(({ id }, at) => [id, at + 1]));
  const levels = db.prepare(
    'SELECT skill_id, level FROM assessment WHERE employee_id = ? ORDER BY date',
  );
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: false });
  const sheet = book.addWorksheet('Évaluations');
  sheet.addRow(['Matricule', ...skills.map(({ name }) => name)]).commit();
  const people = db.prepare('SELECT id, matricule FROM employee ORDER BY id').all() as {
    id: number;
    matricule: string;
  }[];
  for (const { id, matricule } of people) {
    const row: (string | number | null)[] = [matricule, ...skills.map(() => null)];
    for (const found of levels.all(id) as { skill_id: number; level: number }[])
      row[column.get(found.skill_id)!] = found.level;
    sheet.addRow(row).commit();
  }
  sheet.commit();
  await book.commit();
  db.close();
}

/** How many rows and columns each sheet of a workbook has, and how many of its columns are numbers. */
export async function shapeOf(
  file: string,
): Promise<{ rows: number; columns: number; numbers: number }[]> {
  const shapes: { rows: number; columns: number; numbers: number }[] = [];
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
  })) {
    const shape = { rows: 0, columns: 0, numbers: 0 };
    for await (const row of sheet) {
      shape.rows += 1;
      if (row.cellCount <= shape.columns && shape.rows > 20) continue;
      shape.columns = Math.max(shape.columns, row.cellCount);
      const values = row.values as ExcelJS.CellValue[];
      const numbers = values.filter((value) => typeof value !== 'string' && value != null).length;
      shape.numbers = Math.max(shape.numbers, numbers);
    }
    shapes.push(shape);
  }
  return shapes;
}
