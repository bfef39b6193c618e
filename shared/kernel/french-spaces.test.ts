import { expect, test } from 'vitest';
import { frenchSpaces } from './french-spaces.ts';
import { words } from './language.ts';

test('signs that follow a space in French never stand alone on a line', () => {
  expect(frenchSpaces('Annuler « {{step}} » ? 12 % : 3 €')).toBe(
    'Annuler «\u00a0{{step}}\u00a0»\u00a0? 12\u00a0%\u00a0: 3\u00a0€',
  );
});

test('what needs no such space is left alone', () => {
  const text = 'npm run -s relais -- --map "Nom=lastName" (http://127.0.0.1:80/?a=1)';
  expect(frenchSpaces(text)).toBe(text);
});

test('French words get them wherever they are said, English words stay as written', () => {
  const said = words({ fr: { a: { b: 'Oui ?' } }, en: { a: { b: 'Yes ? ' } } });
  expect(said.fr.a.b).toBe('Oui\u00a0?');
  expect(said.en.a.b).toBe('Yes ? ');
});
