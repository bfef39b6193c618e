import type { Problem } from './problem.ts';
import type { WalkState } from './walk-state.ts';

/** What moves are first judged by: points a seat, a session and an hour's wages are charged at the state's prices. */
export function walkPrices(problem: Problem, { lines, books, flat }: WalkState) {
  const { moneyPrice, trainerPrice } = books;
  const { units, companyWide, envelopesOf, seatCost, sessionCost, paysWages, unit } = lines;
  const size = moneyPrice.length;
  const seat = new Float64Array(problem.offers.length * units);
  const session = new Float64Array(problem.offers.length);
  const wage = new Float64Array(units);
  const update = () => {
    books.recount();
    wage.fill(0);
    for (let own = 0; own < units; own += 1) {
      for (const at of [...companyWide, ...envelopesOf[own]!]) {
        if (paysWages[at]) wage[own]! += moneyPrice[at]!;
      }
    }
    problem.offers.forEach(({ trainer, course }, offer) => {
      const { hours, groupMax } = problem.courses[course]!;
      let run = trainer === null ? 0 : trainerPrice[trainer]! * hours;
      let base = 0;
      for (const at of companyWide) {
        run += moneyPrice[at]! * sessionCost[offer * size + at]!;
        base += moneyPrice[at]! * seatCost[offer * size + at]!;
      }
      session[offer] = run;
      for (let own = 0; own < units; own += 1) {
        let each = base;
        for (const at of envelopesOf[own]!) {
          const cost = seatCost[offer * size + at]! + sessionCost[offer * size + at]! / groupMax;
          each += moneyPrice[at]! * cost;
        }
        seat[offer * units + own] = each;
      }
    });
  };
  const wages = (place: number) => wage[unit[flat.person[place]!]!]! * flat.wages[place]!;
  const seatOn = (place: number, line: number) =>
    seat[lines.offer[line]! * units + unit[flat.person[place]!]!]!;
  return { session, update, wages, seatOn };
}
