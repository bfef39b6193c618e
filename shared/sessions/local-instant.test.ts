import { expect, test } from 'vitest';
import { localInstant } from './local-instant.ts';

test.each([
  ['2026-03-28', '09:00', '2026-03-28T08:00:00.000Z'],
  // Summer time starts on 29 March at 2:00 and ends on 25 October at 3:00.
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-03-30', '09:00', '2026-03-30T07:00:00.000Z'],
  ['2026-10-23', '17:00', '2026-10-23T15:00:00.000Z'],
  ['2026-10-26', '17:00', '2026-10-26T16:00:00.000Z'],
])('%s at %s in France is %s', (date, time, instant) => {
  expect(localInstant(date, time).toISOString()).toBe(instant);
});
