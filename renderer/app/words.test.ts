import { expect, test } from 'vitest';
import type { WordTree } from '#shared/kernel/language.ts';

/** Every words file of the product, whoever wrote it. */
const files = import.meta.glob<Record<string, unknown>>(
  ['../**/*.words.ts', '../../shared/**/*.words.ts', '../../electron/**/*.words.ts'],
  { eager: true },
);

interface Entry {
  place: string;
  fr: string;
  en: string;
}

const entries = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((both) =>
    isWords(both) ? pair(file.replaceAll('../', ''), both.fr, both.en) : [],
  ),
);

function isWords(value: unknown): value is { fr: WordTree; en: WordTree } {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}

function pair(place: string, fr: WordTree, en: WordTree): Entry[] {
  return Object.entries(fr).flatMap(([key, value]) => {
    const other = en[key];
    const at = `${place} ${key}`;
    if (typeof value === 'string') return [{ place: at, fr: value, en: String(other) }];
    return typeof other === 'object' ? pair(at, value, other) : [];
  });
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

test('there are words to check', () => {
  expect(entries.length).toBeGreaterThan(300);
});

test('both languages put in the same values', () => {
  const wrong = entries.filter(({ fr, en }) => placeholders(fr).join() !== placeholders(en).join());
  expect(wrong).toEqual([]);
});

test('nothing is left unsaid in either language', () => {
  expect(entries.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
});

test('French keeps its punctuation: non-breaking spaces, typographic apostrophes', () => {
  const wrong = entries.filter(({ fr }) => / [;:?!»%€]|« |\p{L}'\p{L}|\.\.\./u.test(fr));
  expect(wrong.map(({ place, fr }) => `${place}: ${fr}`)).toEqual([]);
});

test('nobody is shouted at', () => {
  expect(entries.filter(({ fr, en }) => /!/.test(fr + en)).map(({ place }) => place)).toEqual([]);
});
