import { needOrigins } from '#shared/needs/needs.contract.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import type { NeedDraft } from './NeedForm.tsx';

/** What an address asks of a new need: `?show=add&kind=interview&employee=12&skill=3`; undefined when it asks for none. */
export function needStart({
  show,
  kind,
  employee,
  skill,
  unit,
  course,
}: ScreenSearch): Partial<NeedDraft> | undefined {
  if (show !== 'add') return undefined;
  const origin = needOrigins.find((one) => one === kind);
  return {
    ...(origin && { origin }),
    ...(Number(employee) > 0 && { people: [String(employee)] }),
    ...(Number(skill) > 0 && { skill: String(skill) }),
    ...(Number(unit) > 0 && { unit: String(unit) }),
    ...(Number(course) > 0 && { course: String(course) }),
  };
}
