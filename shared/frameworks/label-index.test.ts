import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../kernel/text.ts';
import { LabelIndex, type Named } from './label-index.ts';
import { tokensOf } from './tokens.ts';

/** The same question answered the obvious way: every name of every thing is looked at. */
function slowly(things: readonly Named[], text: string) {
  const query = fold(text);
  const asked = tokensOf(query);
  if (asked.length === 0) return [];
  const found: { thing: number; rank: number; length: number; folded: string }[] = [];
  for (const [thing, { labels, alternatives }] of things.entries()) {
    const seen = new Set<string>();
    const answers = [...labels, ...alternatives].flatMap((name, at) => {
      const folded = fold(name);
      if (seen.has(folded)) return [];
      seen.add(folded);
      const words = tokensOf(folded);
      if (!asked.every((word) => words.some((each) => each.startsWith(word)))) return [];
      const rank =
        at >= labels.length ? 3 : folded === query ? 0 : folded.startsWith(query) ? 1 : 2;
      return [{ thing, rank, length: folded.length, folded }];
    });
    answers.sort(order);
    if (answers[0]) found.push(answers[0]);
  }
  return found.sort(order).map(({ thing, rank }) => ({ thing, rank }));
}

const order = (
  a: { thing: number; rank: number; length: number; folded: string },
  b: typeof a,
): number =>
  a.rank - b.rank ||
  a.length - b.length ||
  (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.thing - b.thing);

const word = fc.constantFrom(
  'Gérer',
  'gere',
  'équipe',
  "l'équipe",
  'ÉQUIPES',
  'œuvre',
  'R489',
  'a',
  'à',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const thing = fc.record({
  labels: fc.array(name, { minLength: 1, maxLength: 2 }),
  alternatives: fc.array(name, { maxLength: 3 }),
});
const query = fc.oneof(
  name,
  fc.constantFrom('', '  ', '’', 'g', 'ge', 'EQUI', 'oeu', 'equipe gerer', 'r4 a', 'xyz'),
);

test('the index answers as a look at every name does, in the same order', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 25 }), query, (things, text) => {
      const { total, hits } = new LabelIndex(things).find(text, 8);
      const expected = slowly(things, text);
      expect(total).toBe(expected.length);
      expect(hits.map(({ thing, rank }) => ({ thing, rank }))).toEqual(expected.slice(0, 8));
    }),
    { numRuns: 1000 },
  );
});

test('accents, case and typographic apostrophes do not matter; the name that matched is told', () => {
  const index = new LabelIndex([
    { labels: ['gérer l’équipe', 'manage a team'], alternatives: ['encadrer'] },
    { labels: ['équipement'], alternatives: [] },
  ]);
  const say = (text: string) => index.find(text, 9).hits.map(({ thing, name }) => [thing, name]);
  expect(say("GERER L'EQUIPE")).toEqual([[0, 'gérer l’équipe']]);
  expect(say('team man')).toEqual([[0, 'manage a team']]);
  expect(say('equip')).toEqual([
    [1, 'équipement'],
    [0, 'gérer l’équipe'],
  ]);
  expect(say('ENCAD')).toEqual([[0, 'encadrer']]);
});

test('what is not kept is not found', () => {
  const index = new LabelIndex([
    { labels: ['soudage'], alternatives: [] },
    { labels: ['soudage TIG'], alternatives: [] },
  ]);
  expect(index.find('soud', 9, (thing) => thing === 1).hits.map(({ thing }) => thing)).toEqual([1]);
});
