import { expect, test } from 'vitest';
import { formats, parseNumber } from './format.ts';

const fr = formats('fr');
const en = formats('en');
const narrow = '\u202f';
const hard = '\u00a0';

test('money in French has a narrow space in thousands and a non-breaking one before the euro', () => {
  expect(fr.money(123_450)).toBe(`1${narrow}234,50${hard}€`);
  expect(fr.money(123_450, 'EUR', true)).toBe(`1${narrow}235${hard}€`);
  expect(en.money(123_450)).toBe('€1,234.50');
});

test('a ratio is written as a percentage with a non-breaking space in French', () => {
  expect(fr.percent(0.3077)).toBe(`30,8${hard}%`);
  expect(en.percent(0.3077, 0)).toBe('31%');
});

test('a day is the same on every machine, whatever its time zone', () => {
  expect(fr.date('2027-03-01')).toBe('01/03/2027');
  expect(fr.date('2027-03-01', true)).toBe('1 mars 2027');
  expect(fr.date('not a day')).toBe('not a day');
});

test('names sort as people expect: accents and case aside, numbers by value', () => {
  expect(['Zoé', 'élodie', 'Ève', 'Abel'].sort(fr.compare)).toEqual([
    'Abel',
    'élodie',
    'Ève',
    'Zoé',
  ]);
  expect(['F10', 'F9'].sort(fr.compare)).toEqual(['F9', 'F10']);
});

test.each([
  ['1 234,50', 1234.5],
  [`1${narrow}234,50${hard}€`, 1234.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['12,5 %', 12.5],
  ['-3', -3],
  ['1234', 1234],
])('reads “%s” as a number', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', 'abc', '12 h', '1e5', ','])('refuses “%s” as a number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test('a lone comma before three digits is English thousands and a French decimal', () => {
  expect(en.parse('1,234')).toBe(1234);
  expect(fr.parse('1,234')).toBe(1.234);
  expect(en.parse('1,5')).toBe(1.5);
});

test('what is written reads back', () => {
  for (const cents of [0, 5, 99, 100, 123_456_789, -42]) {
    for (const language of [fr, en]) {
      expect(language.parse(language.amount(cents))).toBe(cents / 100);
      expect(language.parse(language.number(cents))).toBe(cents);
      expect(language.parse(language.percent(cents, 0))).toBe(cents * 100);
    }
  }
});

test('sizes and durations use the language’s units', () => {
  expect(fr.size(852_000)).toBe(`852${hard}ko`);
  expect(en.size(1_400_000)).toBe(`1.4${hard}MB`);
  expect(fr.duration(80)).toBe(`1${hard}min 20${hard}s`);
  expect(fr.duration(119.7)).toBe(`2${hard}min 0${hard}s`);
});
