import { describe, expect, test } from 'vitest';
import { employeePatchOf, presenceOf } from './employee-patch.ts';

describe('an edited cell', () => {
  test('asks nothing when the same jobs were chosen in another order', () => {
    expect(employeePatchOf('jobIds', [2, 1], [1, 2])).toBeNull();
    expect(employeePatchOf('jobIds', [2], [1, 2])).toEqual({ jobIds: [2] });
  });

  test('erases an emptied text, but never a name or a staff number', () => {
    expect(employeePatchOf('site', '', 'Lyon')).toEqual({ site: null });
    expect(employeePatchOf('firstName', null, 'Anne')).toEqual({ firstName: '' });
    expect(employeePatchOf('lastName', '', 'Durand')).toBeNull();
    expect(employeePatchOf('matricule', null, '12')).toBeNull();
  });

  test('keeps money in whole cents and takes the spaces around a text away', () => {
    expect(employeePatchOf('hourlyCost', 3250.4, 3000)).toEqual({ hourlyCost: 3250 });
    expect(employeePatchOf('contract', ' CDI ', null)).toEqual({ contract: 'CDI' });
  });

  test('does not touch what is computed', () => {
    expect(employeePatchOf('unit', 'Atelier', 'Siège')).toBeNull();
  });
});

test('someone is leaving until the day of departure included, then gone', () => {
  expect(presenceOf({ leaveDate: null }, '2026-09-01')).toBe('present');
  expect(presenceOf({ leaveDate: '2026-09-01' }, '2026-09-01')).toBe('leaving');
  expect(presenceOf({ leaveDate: '2026-08-31' }, '2026-09-01')).toBe('gone');
});
