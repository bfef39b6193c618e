import { expect, test } from 'vitest';
import { errorCodes } from '#shared/kernel/errors.ts';
import { languages } from '#shared/kernel/language.ts';
import { translator } from '../../translate.ts';
import { hostileDetails } from './messages.ts';

test.each(languages)('every refusal of a file has its own sentence in %s', (language) => {
  const say = translator(language);
  const sentences = errorCodes
    .filter((code) => code.startsWith('FILE_'))
    .map((code) =>
      say(`errors:${code}`, { file: 'x', limit: 1, seconds: 2, sheet: 'y', detail: 'path' }),
    );
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|\$t|fileDetail|FILE_/);
});

test.each(languages)('every reason to call a file hostile is said in %s', (language) => {
  const say = translator(language);
  const sentences = hostileDetails.map((detail) =>
    say('errors:FILE_HOSTILE', { file: 'x', detail }),
  );
  expect(new Set(sentences).size).toBe(hostileDetails.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|\$t|fileDetail/);
});
