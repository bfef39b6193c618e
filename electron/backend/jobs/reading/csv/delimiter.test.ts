import { expect, test } from 'vitest';
import { findDelimiter } from './delimiter.ts';

test.each([
  ['nom;âge\nDupont;12,5\nMartin;13,2\n', ';'],
  ['a,b,c\n1,2,3\n', ','],
  ['a\tb\n1\t2\n', '\t'],
  ['"nom; prénom",âge\n"Dupont; Jean",3\n', ','],
  ['libellé;texte\nx;"a, b, c"\ny;"d, e"\n', ';'],
  ['a;b\n\n1;2', ';'],
  ['une seule ligne, deux cellules', ','],
  ['matricule\n1\n2\n', ';'],
])('%j is cut by %j', (text, delimiter) => {
  expect(findDelimiter(text).delimiter).toBe(delimiter);
});

test('a line sep= says the delimiter and is not a row', () => {
  expect(findDelimiter('sep=,\r\na;b,c\r\n')).toEqual({ delimiter: ',', skip: 7, table: true });
});

test('prose is not a table', () => {
  expect(findDelimiter('Bonjour, voici la note\nqui explique\nle fichier\nsans table').table).toBe(
    false,
  );
  expect(findDelimiter('a;b\n1;2\n').table).toBe(true);
});
