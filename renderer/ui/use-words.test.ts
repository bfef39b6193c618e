import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { words } from '#shared/kernel/language.ts';
import { registerWords } from './use-words.ts';

const sample = words({
  fr: { hello: 'Bonjour {{name}}', rows_one: '{{count}} ligne', rows_other: '{{count}} lignes' },
  en: { hello: 'Hello {{name}}', rows_one: '{{count}} row', rows_other: '{{count}} rows' },
});

beforeAll(() => i18next.init({ lng: 'fr', resources: {}, interpolation: { escapeValue: false } }));

test('words get one namespace however often they are asked for, and speak both languages', () => {
  const name = registerWords(sample);
  expect(registerWords(sample)).toBe(name);
  expect(i18next.t(`${name}:hello`, { name: 'Zoé & Élodie' })).toBe('Bonjour Zoé & Élodie');
  expect(i18next.getFixedT('en')(`${name}:hello`, { name: 'Ann' })).toBe('Hello Ann');
});

test('plurals follow the language: zero is singular in French and plural in English, millions read well', () => {
  const name = registerWords(sample);
  const en = i18next.getFixedT('en');
  expect(i18next.t(`${name}:rows`, { count: 0 })).toBe('0 ligne');
  expect(en(`${name}:rows`, { count: 0 })).toBe('0 rows');
  expect(i18next.t(`${name}:rows`, { count: 2 })).toBe('2 lignes');
  expect(i18next.t(`${name}:rows`, { count: 1_000_000 })).toBe('1000000 lignes');
});
