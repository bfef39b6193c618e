import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../electron/backend/router.ts';
import { keyHeader, lineKey, verdicts } from '../../shared/exports/director-columns.ts';
import { exportsWords } from '../../shared/exports/exports.words.ts';
import { cellText } from '../../shared/imports/cell-text.ts';
import { importing } from '../helpers/importing.ts';
import { last } from '../helpers/last.ts';
import { soffice } from '../helpers/libreoffice.ts';
import { rowsOf } from '../helpers/read-workbook.ts';
import { basicText, editWorkbook } from '../helpers/run-basic.ts';
import { fillSmallCompany, smallCatalogue } from '../helpers/small-company.ts';
import { openWorkspace, temporaryFolder } from '../helpers/workspace.ts';

/** Lines that get an amount, a comment and an opinion, but for the last one's opinion: 200 edits. */
const answered = 67;
const opinions = ['Approuvé', 'À revoir', 'Refusé'];
const comments = [
  'Trop cher : "deux" devis',
  '=1+1',
  'Au second semestre\npuis à voir',
  "L'été & l'hiver < 2028",
  '+33 6 12 34 56 78',
];
const amountOf = (at: number) => (at * 12_345) % 1_000_000;
const commentOf = (at: number) => `${comments[at % comments.length]} ${at}`;

/** A plan of 70 lines; the first has an invoice, and is left as it is. */
async function seeded() {
  const backend = openWorkspace();
  await fillSmallCompany(backend);
  const client = createRouterClient(router, { context: { backend } });
  const course = await client.catalogue.create(smallCatalogue[0]!);
  const { id: planId } = await client.plans.create({ year: 2027, name: 'Plan' });
  await backend.session.write('edit', (tx) =>
    tx
      .insertInto('plan_line')
      .values(
        Array.from({ length: answered + 3 }, (_, position) => ({
          ...{ plan_id: planId, position, course_id: course.id, cost_model: 'inter' as const },
          ...{ nature: 'adaptation', priority: 2, quarter: 1 + (position % 4), hours: 7 },
          ...{ mandatory: 0, group_min: 1, group_max: 10, price_per_learner: 60_000 },
        })),
      )
      .execute(),
  );
  const { lineRows } = await client.plans.get({ id: planId });
  const lines = lineRows.map(({ id }) => id);
  await client.budget.saveActual({
    ...{ planId, lineId: lines.at(-1)!, kind: 'pedagogical', date: '2027-03-01', amount: 50_050 },
  });
  return { backend, client, planId, lines };
}

test.skipIf(!soffice)(
  '200 edits made in LibreOffice come back exactly, and what cannot is refused in its place',
  async () => {
    const { backend, client, planId, lines } = await seeded();
    const { token } = await last(
      await client.exports.plan({ planId, language: 'fr', edition: 'director' }),
    );
    const file = await client.exports.file({ token });
    const path = join(temporaryFolder(), 'direction.xlsx');
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));

    const sheet = exportsWords.fr.sheets.plan;
    const rows = await rowsOf(path, sheet);
    const head = rows.find(({ cells }) => cells.some((cell) => cell === keyHeader))!;
    const column = (start: string) =>
      head.cells.findLastIndex((cell) => cellText(cell).startsWith(start));
    const [key, paid, comment, opinion] = [
      ...[column(keyHeader), column('Réalisé'), column('Commentaire'), column('Avis')],
    ] as [number, number, number, number];
    const rowOf = (lineId: number) =>
      rows.find(({ cells }) => cells[key] === lineKey(lineId))!.row - 1;
    const cell = (at: number, row: number) => `sheet.getCellByPosition(${at}, ${row})`;
    const edits = lines.slice(0, answered).flatMap((id, at) => {
      const row = rowOf(id);
      return [
        `${cell(paid, row)}.Value = ${amountOf(at) / 100}`,
        `${cell(comment, row)}.String = ${basicText(commentOf(at))}`,
        ...(at < answered - 1 ? [`${cell(opinion, row)}.String = "${opinions[at % 3]}"`] : []),
      ];
    });
    expect(edits).toHaveLength(200);
    const [worded, removed, kept] = lines.slice(answered) as [number, number, number];
    const first = rowOf(lines[0]!);
    const end = rowOf(kept);
    const saved = await editWorkbook(
      path,
      [
        `sheet = doc.Sheets.getByName(${basicText(sheet)})`,
        'sheet.unprotect("")',
        ...edits,
        `${cell(paid, rowOf(worded))}.String = "mille euros"`,
        `sheet.Rows.removeByIndex(${rowOf(removed)}, 1)`,
        `sheet.Rows.insertByIndex(${first + 5}, 1)`,
        `${cell(paid, first + 5)}.Value = 999`,
        'Dim fields(0) As New com.sun.star.table.TableSortField',
        'fields(0).Field = 0',
        'fields(0).IsAscending = False',
        'Dim sorting(1) As New com.sun.star.beans.PropertyValue',
        'sorting(0).Name = "SortFields"',
        'sorting(0).Value = fields()',
        'sorting(1).Name = "ContainsHeader"',
        'sorting(1).Value = False',
        `sheet.getCellRangeByPosition(0, ${first}, ${key}, ${end}).sort(sorting())`,
      ].join('\n'),
    );

    const back = new File([new Uint8Array(saved)], 'direction.xlsx');
    const before = await client.budget.reconciliation({ planId });
    const importer = importing(backend);
    const upload = await importer.upload(back);
    const target = { token: upload.token, kind: 'director' as const };
    const preview = await last(await importer.client.preview(target));
    expect(await client.budget.reconciliation({ planId })).toEqual(before);
    // The row that says nothing but what stood there already is unchanged; the deleted one is said.
    expect(preview).toMatchObject({ added: answered, changed: 0, unchanged: 1, rejected: 2 });
    expect(preview.leftOut).toEqual({ missingLines: 1 });
    // The last line comes first once sorted; the inserted row, without a number, comes last.
    const place = (start: string, row: number) => [expect.stringContaining(start), row + 1];
    expect(
      preview.rejections.map(({ column: at, row, code, value }) => [at, row, code, value]),
    ).toEqual([
      [...place('Réalisé', first + 1), 'notANumber', 'mille euros'],
      [...place(keyHeader, end), 'noKey', ''],
    ]);
    expect(await last(await importer.client.apply(target))).toMatchObject({ applied: false });
    const partial = { ...target, acceptPartial: true };
    expect(await last(await importer.client.apply(partial))).toMatchObject({ applied: true });
    const after = await client.budget.reconciliation({ planId });
    expect(after.rows.map((row) => [row.paid, row.comment, row.opinion])).toEqual([
      ...Array.from({ length: answered }, (_, at) => [
        ...[amountOf(at), commentOf(at), at < answered - 1 ? verdicts[at % 3] : null],
      ]),
      ...[
        [null, null, null],
        [null, null, null],
        [50_050, null, null],
      ],
    ]);
    await backend.session.undo();
    expect(await client.budget.reconciliation({ planId })).toEqual(before);
  },
);
