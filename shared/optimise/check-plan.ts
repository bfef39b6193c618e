import { type CostKind, costKinds } from '../budget/budget.contract.ts';
import { brokenNeeds } from './broken-needs.ts';
import { planValue } from './plan-value.ts';
import type { ChosenLine, EnvelopeLimit, Problem } from './problem.ts';

/** A constraint a plan breaks: its kind, and where (indexes of the problem). */
export interface Violation {
  rule:
    | 'shape'
    | 'group'
    | 'site'
    | 'quarter'
    | 'candidate'
    | 'twice'
    | 'must'
    | 'pinned'
    | 'hoursYear'
    | 'hoursQuarter'
    | 'trainer'
    | 'teaches'
    | 'prerequisite'
    | 'envelope';
  at: number;
  detail: string;
}

/** Money below this many cents is a rounding of a division, not an excess. */
const rounding = 1e-3;

/**
 * Checks a plan against every constraint of its problem, and counts anew what it closes. It shares nothing with the model
 * but the problem's own data: a plan the model would wrongly allow is found here.
 */
export function checkPlan(
  problem: Problem,
  plan: readonly ChosenLine[],
): { value: number; violations: Violation[] } {
  const violations: Violation[] = [];
  const report = (rule: Violation['rule'], at: number, detail = '') =>
    violations.push({ rule, at, detail });
  const taken = new Map<string, number>();
  const hours = new Map<string, number>();
  const given = problem.trainers.map(() => 0);
  const held = new Set<number>();
  const allowed = new Set(problem.takings.map(({ person, course }) => `${person}|${course}`));
  const add = (key: string, amount: number) => hours.set(key, (hours.get(key) ?? 0) + amount);
  plan.forEach((line, at) => {
    const offer = problem.offers[line.offer];
    if (!offer || !Number.isInteger(line.sessions) || line.sessions < 1) {
      report('shape', at);
      return;
    }
    const course = problem.courses[offer.course]!;
    held.add(offer.course);
    if (new Set(line.people).size !== line.people.length) report('twice', at, 'line');
    if (line.people.length > line.sessions * course.groupMax) report('group', at, 'max');
    if (line.people.length < line.sessions * course.groupMin) report('group', at, 'min');
    if (!problem.quarters.includes(line.quarter) || !course.quarters.includes(line.quarter)) {
      report('quarter', at);
    }
    if (offer.trainer !== null) given[offer.trainer]! += line.sessions * course.hours;
    const teacher = offer.trainer === null ? null : problem.trainers[offer.trainer]!.employeeId;
    for (const person of line.people) {
      const key = `${person}|${offer.course}`;
      if (!allowed.has(key)) report('candidate', at, key);
      if (problem.people[person]!.id === teacher) report('teaches', at, key);
      taken.set(key, (taken.get(key) ?? 0) + 1);
      if (!course.remote && problem.people[person]!.site !== line.site) report('site', at, key);
      add(`${person}`, course.hours);
      add(`${person}|${line.quarter}`, course.hours);
    }
  });
  for (const [key, times] of taken) if (times > 1) report('twice', -1, key);
  problem.takings.forEach(({ must, person, course }, at) => {
    if (must && !taken.has(`${person}|${course}`)) report('must', at);
  });
  problem.courses.forEach(({ pinned }, at) => {
    if (pinned && !held.has(at)) report('pinned', at);
  });
  problem.people.forEach(({ hoursYear, hoursQuarter, hoursByQuarter }, at) => {
    if (hoursYear !== null && (hours.get(`${at}`) ?? 0) > hoursYear + 1e-9) report('hoursYear', at);
    for (const quarter of [1, 2, 3, 4]) {
      const away = hours.get(`${at}|${quarter}`) ?? 0;
      const limit = hoursByQuarter?.[quarter] ?? hoursQuarter;
      if (limit !== null && away > limit + 1e-9) report('hoursQuarter', at);
    }
  });
  problem.trainers.forEach((trainer, at) => {
    if (trainer.hours !== null && given[at]! > trainer.hours + 1e-9) report('trainer', at);
  });
  for (const { line, person, course } of brokenNeeds(problem, plan)) {
    report('prerequisite', line, `${person}|${course}`);
  }
  problem.envelopes.forEach((envelope, at) => {
    const spent = spentFrom(problem, plan, envelope);
    if (spent > envelope.amount + rounding) report('envelope', at, String(spent));
  });
  return { value: planValue(problem, plan).value, violations };
}

/**
 * What a plan draws from an envelope, in cents (not rounded): the seats and wages of the people it pays for, and sessions;
 * a unit bears its share of a line's sessions in proportion to its people there, as the budget screen shows it.
 */
export function spentFrom(
  problem: Problem,
  plan: readonly ChosenLine[],
  { unitId, kind }: EnvelopeLimit,
): number {
  const pays = (one: CostKind) => (kind === null ? one !== 'wages' : one === kind);
  const wages = new Map<string, number>();
  if (pays('wages')) {
    for (const taking of problem.takings) {
      wages.set(`${taking.person}|${taking.course}`, taking.wages);
    }
  }
  let spent = 0;
  for (const line of plan) {
    const offer = problem.offers[line.offer]!;
    const own =
      unitId === null
        ? line.people
        : line.people.filter((person) => problem.people[person]!.unitId === unitId);
    if (own.length === 0) continue;
    const share = own.length / line.people.length;
    for (const one of costKinds) {
      if (!pays(one)) continue;
      spent += offer.perSeat[one] * own.length + offer.perSession[one] * line.sessions * share;
    }
    for (const person of own) spent += wages.get(`${person}|${offer.course}`) ?? 0;
  }
  return spent;
}
