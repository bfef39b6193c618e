import { expect, test } from 'vitest';
import { checkSessionMove, lineStateOf, sessionMoves, sessionStates } from './life.ts';

const codeOf = (work: () => void) => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a session moves along its table only, and never to closed by hand', () => {
  for (const from of sessionStates) {
    for (const to of sessionStates) {
      const legal = sessionMoves[from].includes(to);
      expect(codeOf(() => checkSessionMove(from, to, 'salle fermée'))).toBe(
        legal ? 'ok' : 'SESSION_MOVE',
      );
    }
    expect(sessionMoves[from]).not.toContain('closed');
  }
});

test('a cancellation says why', () => {
  expect(codeOf(() => checkSessionMove('open', 'cancelled', '  '))).toBe('SESSION_REASON');
  expect(codeOf(() => checkSessionMove('open', 'running', ''))).toBe('ok');
});

test.each([
  ['draft', [], 3, 'draft'],
  ['open', ['draft'], 0, 'open'],
  ['draft', ['draft', 'open'], 0, 'open'],
  ['open', ['open', 'running'], 0, 'running'],
  ['open', ['open', 'done'], 0, 'running'],
  ['running', ['done', 'closed'], 0, 'done'],
  ['running', ['closed', 'closed', 'cancelled'], 0, 'closed'],
  // Somebody still waits for a place: the line is not over.
  ['running', ['closed'], 2, 'running'],
  // Somebody cancelled it: a presence noted afterwards does not bring it back.
  ['cancelled', ['running', 'closed'], 0, 'cancelled'],
  // Every session was cancelled: nothing was held, the line keeps its state.
  ['open', ['cancelled'], 4, 'open'],
] as const)(
  'a line %s with sessions %j and %i people without a place is %s',
  (from, states, unplaced, to) => {
    expect(lineStateOf(from, states, unplaced)).toBe(to);
  },
);
