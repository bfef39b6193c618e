import { expect, test } from 'vitest';
import { formats } from '../../../../../tests/helpers/raw-workbook.ts';
import { cellsOf, inlineCell } from '../../../../../tests/helpers/read-workbook.ts';

test('shared strings join rich runs and leave phonetic guides out', async () => {
  const strings =
    '<si><t>simple</t></si>' +
    '<si><r><t>Du</t></r><r><rPr><b/></rPr><t xml:space="preserve">pont </t></r><rPh sb="0" eb="1"><t>ふり</t></rPh></si>' +
    '<si><t><![CDATA[a & b]]> &lt;c&gt; &#233;</t></si>';
  const found = await cellsOf(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
    { strings },
  );
  expect(found).toEqual(['simple', 'Dupont ', 'a & b <c> é']);
});

test('an index no shared string has is an error of its cell only', async () => {
  const found = await cellsOf('<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>', {
    strings: '<si><t>x</t></si>',
  });
  expect(found).toEqual([{ error: '#REF!' }, 1]);
});

test('an empty shared string is an empty cell', async () => {
  const found = await cellsOf('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
    strings: '<si><t/></si><si><t>b</t></si>',
  });
  expect(found).toEqual([null, 'b']);
});

test('inline strings are read, rich or not, with or without their type', async () => {
  const found = await cellsOf(
    '<c r="A1" t="inlineStr"><is><t>a</t></is></c>' +
      '<c r="B1" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r><rPh><t>no</t></rPh></is></c>' +
      '<c r="C1"><is><t>d</t></is></c>',
  );
  expect(found).toEqual(['a', 'bc', 'd']);
});

test('escaped characters are undone and line breaks have one form', async () => {
  const found = await cellsOf(
    ['a_x000D_\nb', '_x005F_x0041_', '_x0041_', '_xZZZZ_', 'x_xD800_'].map(inlineCell).join(''),
  );
  expect(found).toEqual(['a\nb', '_x0041_', 'A', '_xZZZZ_', 'x\ufffd']);
});

test('booleans, errors and texts of formulas keep their kind', async () => {
  const found = await cellsOf(
    '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>texte</v></c><c t="str"><f>""</f><v></v></c><c><v>1.5</v></c>',
  );
  expect(found).toEqual([true, false, { error: '#REF!' }, 'texte', null, 1.5]);
});

test('formulas give their cached result, shared and linked ones too', async () => {
  const found = await cellsOf(
    '<c><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c><c><f>[1]Feuil1!A1</f><v>4</v></c>',
  );
  expect(found).toEqual([2, 3, 4]);
});

test('a formula never calculated is an error, not an empty cell', async () => {
  expect(await cellsOf('<c><f>1+1</f></c>')).toEqual([{ error: '#CALC!' }]);
});

test('ISO date cells are days, not the number 2024', async () => {
  const found = await cellsOf(
    '<c t="d"><v>2024-03-05</v></c><c t="d"><v>2024-03-05T08:00:00Z</v></c><c t="d"><v>2024-02-31</v></c>',
  );
  expect(found).toEqual([{ date: '2024-03-05' }, { date: '2024-03-05' }, '2024-02-31']);
});

test('number formats tell days, durations, times and padded codes from numbers', async () => {
  const found = await cellsOf(
    [45_292, 35.5 / 24, 7 / 24, 123, 123, 0.25, 1e6, 45_292.5, 12.5]
      .map((value, style) => `<c s="${style}"><v>${value}</v></c>`)
      .join(''),
    { styles: formats(14, '[h]:mm', 20, '00000', 0, 10, 'dd/mm/yyyy', 'h:mm', '000') },
  );
  expect(found).toEqual([{ date: '2024-01-01' }, 35.5, 7, '00123', 123, 0.25, 1e6, 12, 12.5]);
});

test('a style that does not exist, or a workbook without styles, leaves numbers', async () => {
  expect(await cellsOf('<c s="9"><v>45292</v></c>', { styles: formats(14) })).toEqual([45_292]);
  expect(await cellsOf('<c s="0"><v>45292</v></c>')).toEqual([45_292]);
});

test('formats of differential styles are not those of cells', async () => {
  const styles = `${formats('0.00')}<dxfs><dxf><numFmt numFmtId="200" formatCode="dd/mm/yyyy"/></dxf></dxfs>`;
  expect(await cellsOf('<c s="0"><v>45292</v></c>', { styles })).toEqual([45_292]);
});

test('a workbook that counts from 1904 gives the same days', async () => {
  const workbook = '<workbookPr date1904="1"/><sheets><sheet name="F" r:id="rId1"/></sheets>';
  const found = await cellsOf('<c s="0"><v>43830</v></c>', { workbook, styles: formats(14) });
  expect(found).toEqual([{ date: '2024-01-01' }]);
});

test('a number that is none is an error of its cell', async () => {
  const found = await cellsOf('<c><v>NaN</v></c><c><v>abc</v></c><c><v> 12 </v></c><c><v/></c>');
  expect(found).toEqual([{ error: '#NUM!' }, { error: '#NUM!' }, 12]);
});

test('a text longer than Excel allows is an error of its cell', async () => {
  const [long, fits] = await cellsOf(
    inlineCell('x'.repeat(32_768)) + inlineCell('x'.repeat(32_767)),
  );
  expect(long).toEqual({ error: '#LEN!' });
  expect(fits).toHaveLength(32_767);
});
