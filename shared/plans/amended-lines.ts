import { ancillaryKinds } from './ancillary.ts';
import type { LineRecord } from './assemble-plan.ts';
import type { AmendedLine } from './plans.contract.ts';

const compared = [
  'quarter',
  'priority',
  'nature',
  'mandatory',
  'state',
  'provider',
  'trainerId',
  'costModel',
  'sessions',
  'hoursOff',
  'pricePerLearner',
  'pricePerSession',
  ...ancillaryKinds,
  'comment',
] as const satisfies (keyof LineRecord)[];

/** Names of what differs between a line before and after, or between the same line of two scenarios. */
export function changedFields(before: LineRecord, after: LineRecord): string[] {
  const fields: string[] = compared.filter((field) => before[field] !== after[field]);
  const people = (line: LineRecord) => [...line.employeeIds].sort((a, b) => a - b).join();
  if (people(before) !== people(after)) fields.push('participants');
  if (JSON.stringify(before.funding) !== JSON.stringify(after.funding)) fields.push('funding');
  return fields;
}

/** What an amendment did, line by line, with the real cost (cents) before and after; untouched lines are left out. */
export function amendedLines(
  before: readonly LineRecord[],
  after: readonly LineRecord[],
  titleOf: (line: LineRecord) => string,
  realOf: (line: LineRecord) => number,
): AmendedLine[] {
  const old = new Map(before.map((line) => [line.id, line]));
  const kept = new Set(after.map(({ id }) => id));
  const touched = after.flatMap((line): AmendedLine[] => {
    const was = old.get(line.id);
    const said = { title: titleOf(line), after: realOf(line) };
    if (!was) return [{ ...said, change: 'added', fields: [], before: null }];
    const fields = changedFields(was, line);
    return fields.length === 0 ? [] : [{ ...said, change: 'changed', fields, before: realOf(was) }];
  });
  const removed = before
    .filter(({ id }) => !kept.has(id))
    .map((line): AmendedLine => {
      const said = { title: titleOf(line), before: realOf(line), after: null };
      return { ...said, change: 'removed', fields: [] };
    });
  return [...touched, ...removed];
}
