import type { CellEditRequestEvent } from 'ag-grid-community';
import { expect, test } from 'vitest';
import { editRequest } from './edit-request.ts';

interface Row {
  id: number;
  price: number | null;
}

/** The part of the grid's event the function reads, over a row kept in plain view. */
function edit(row: Row, newValue: unknown) {
  const shown = { data: row };
  const event = {
    node: { setData: (data: Row) => (shown.data = data) },
    data: row,
    colDef: { field: 'price' },
    oldValue: row.price,
    newValue,
  } as unknown as CellEditRequestEvent<Row>;
  return { shown, event };
}

test('the new value shows at once and stays when the save succeeds', async () => {
  const { shown, event } = edit({ id: 1, price: 10 }, 25);
  await editRequest(event, async ({ field, value, previous }) => {
    expect([field, value, previous]).toEqual(['price', 25, 10]);
    expect(shown.data.price).toBe(25);
  });
  expect(shown.data).toEqual({ id: 1, price: 25 });
});

test('a refused save puts the old value back', async () => {
  const { shown, event } = edit({ id: 1, price: 10 }, 25);
  await editRequest(event, () => Promise.reject(new Error('refused')));
  expect(shown.data).toEqual({ id: 1, price: 10 });
});

test('a word in a number, or no change, is never sent', async () => {
  for (const value of [Number.NaN, 10]) {
    const { event } = edit({ id: 1, price: 10 }, value);
    let calls = 0;
    await editRequest(event, async () => {
      calls += 1;
    });
    expect(calls).toBe(0);
  }
});
