import { expect, test } from 'vitest';
import { costModels } from '../catalogue/catalogue.contract.ts';
import { stages } from '../experts/path.ts';
import { lineStates, natures } from '../plans/plans.contract.ts';
import { sessionStates } from '../sessions/life.ts';
import { recordValue } from './record-value.ts';

test('no code of the workspace stands raw in a French record', () => {
  const kept = [
    ...lineStates.map((value) => ['plan_line', 'state', value] as const),
    ...sessionStates.map((value) => ['session', 'state', value] as const),
    ...natures.map((value) => ['plan_line', 'nature', value] as const),
    ...costModels.map((value) => ['plan_line', 'cost_model', value] as const),
    ...stages.map((value) => ['trainer_event', 'stage', value] as const),
    ...(['enrolled', 'present', 'absent'] as const).map(
      (value) => ['attendance', 'status', value] as const,
    ),
    ['trainer_point', 'criterion', 'onTheJob'] as const,
  ];
  for (const [table, column, value] of kept) {
    const said = recordValue(table, column, value, 'fr');
    expect(said, `${table} ${column} ${value}`).toMatch(/^[A-ZÀ-Ý]/);
    expect(recordValue(table, column, value, 'en')).not.toBe(value);
  }
});

test('a state is said as its own table says it, and a free text stays as it was written', () => {
  expect(recordValue('plan_line', 'state', 'closed', 'fr')).toBe('Soldée');
  expect(recordValue('session', 'state', 'closed', 'fr')).toBe('Clôturée');
  expect(recordValue('trainer_event', 'reason', 'closed', 'fr')).toBe('closed');
});
