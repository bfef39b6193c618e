import { describe, expect, test } from 'vitest';
import { layPaste, readBlock, readLevel } from './pasted-levels.ts';

const scale = ['Non acquis', 'Notions', 'Pratique', 'Autonomie', 'Expertise'];

/** Two columns of names and figures around three of levels; row 2 is the band of a group. */
const grid = {
  people: [0, 1, 3, 4],
  columns: 5,
  takes: (column: number) =>
    column >= 1 && column <= 3 ? ('levels' as const) : ('notEditable' as const),
  textAt: (row: number) => `Nom ${row}`,
  scale,
};
const at = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number) => ({ anchor: at(row, column), head: at(row, column) });

describe('a block from the clipboard', () => {
  test('is read with any line end, quotes and empty cells', () => {
    expect(readBlock('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(readBlock('"deux\nlignes"\t"dit ""oui"""\n4\t5')).toEqual([
      ['deux\nlignes', 'dit "oui"'],
      ['4', '5'],
    ]);
    expect(readBlock('')).toEqual([['']]);
  });

  test('holds levels as numbers or by their name, and tells apart what is empty, off the scale and no level', () => {
    expect(
      ['3', '3,0', '2.0', '1/3', 'autonomie', ' NOTIONS '].map((text) => readLevel(text, scale)),
    ).toEqual([3, 3, 2, 1, 3, 1]);
    expect(['', ' ', '?', '?/3'].map((text) => readLevel(text, scale))).toEqual(
      Array(4).fill('empty'),
    );
    expect(['5', '12', '-1'].map((text) => readLevel(text, scale))).toEqual(
      Array(3).fill('offScale'),
    );
    expect(['2,5', 'beaucoup', '1e1'].map((text) => readLevel(text, scale))).toEqual(
      Array(3).fill('notALevel'),
    );
  });
});

describe('a paste', () => {
  test('steps over the band of a group', () => {
    const { levels, refused } = layPaste([['1'], ['2'], ['3']], one(1, 1), grid);
    expect(levels.map(({ row, level }) => [row, level])).toEqual([
      [1, 1],
      [3, 2],
      [4, 3],
    ]);
    expect(refused).toEqual([]);
  });

  test('fills a range with one cell, and repeats a block that fits it', () => {
    const range = { anchor: at(0, 1), head: at(3, 2) };
    expect(layPaste([['4']], range, grid).levels).toHaveLength(6);
    const { levels } = layPaste([['1', '2']], range, grid);
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  test('refuses each bad cell alone, with its place in the block', () => {
    const { levels, refused } = layPaste(
      [
        ['Nom 3', '1', 'x', '7'],
        ['Autre', '2', '3', '4'],
        ['', '', '', '1'],
      ],
      one(3, 0),
      grid,
    );
    expect(levels).toHaveLength(4);
    expect(
      refused.map(({ blockRow, blockColumn, reason }) => [blockRow, blockColumn, reason]),
    ).toEqual([
      [0, 2, 'notALevel'],
      [0, 3, 'offScale'],
      [1, 0, 'notEditable'],
      [2, 3, 'outside'],
    ]);
  });
});
