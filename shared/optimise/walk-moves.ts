import { walkDraws } from './walk-draws.ts';
import type { walkPrices } from './walk-prices.ts';
import type { WalkState } from './walk-state.ts';

/** Chooses and makes moves in a state; each gives false when it found nothing to do. The caller keeps or undoes it. */
export function walkMoves(
  state: WalkState,
  prices: ReturnType<typeof walkPrices>,
  random: () => number,
  /** Places likely in a good plan. */
  likely: Int32Array,
) {
  const { lines, flat, members, books, values } = state;
  const { lineOf, taken } = values;
  const { people, runs, hoursLeft, quarterLeft } = books;
  const { groupMin, groupMax } = lines;
  const { pick, anyPlace, anyWished, likelyOf, likelyIn } = walkDraws(
    state,
    prices,
    random,
    likely,
  );
  const needsRun = (line: number) => people[line]! >= runs[line]! * groupMax[line]!;
  const lacksTrainer = (line: number) => {
    const trainer = lines.trainer[line]!;
    if (trainer < 0) return false;
    return books.given[trainer]! + lines.hours[line]! > books.trainerHours[trainer]! + 1e-9;
  };
  const canLeave = (place: number) => {
    if (flat.must[place]) return false;
    const line = lineOf[place]!;
    const left = people[line]! - 1;
    return left >= Math.ceil(left / groupMax[line]!) * groupMin[line]!;
  };

  /** Cost in points of the cheapest line a place could join now, found in `joined`. */
  let joined = -1;
  const join = (place: number, noise: number): number => {
    joined = -1;
    const pool = lines.poolOf[place]!;
    if (pool < 0) return 0;
    const own = lines.linesOf[pool]!;
    const person = flat.person[place]!;
    const hours = flat.hours[place]!;
    let best = Number.POSITIVE_INFINITY;
    const shift = pick(own.length);
    for (let turn = 0; turn < own.length; turn += 1) {
      const at = turn + shift;
      const line = own[at < own.length ? at : at - own.length]!;
      const now = runs[line]!;
      const isNew = people[line]! >= now * groupMax[line]!;
      if (isNew && people[line]! + 1 < (now + 1) * groupMin[line]!) continue;
      if (quarterLeft[person * 5 + lines.quarter[line]!]! < hours - 1e-9) continue;
      if (isNew && lacksTrainer(line)) continue;
      let cost = prices.seatOn(place, line) + (isNew ? prices.session[lines.offer[line]!]! : 0);
      if (noise > 0) cost += noise * random();
      if (cost >= best || !values.isReady(place, line)) continue;
      best = cost;
      joined = line;
    }
    return best;
  };

  /** Adds the places a person gains most by while they pay. */
  const refill = (person: number) => {
    for (let turn = 0; turn < 3; turn += 1) {
      let best = 1e-9;
      let bestPlace = -1;
      let bestLine = -1;
      for (const place of likelyOf[person]!) {
        if (lineOf[place]! >= 0 || flat.hours[place]! > hoursLeft[person]! + 1e-9) continue;
        const cost = join(place, 0);
        if (joined < 0) continue;
        const more = values.gain(place, joined) - cost - prices.wages(place);
        if (more <= best) continue;
        best = more;
        bestPlace = place;
        bestLine = joined;
      }
      if (bestPlace < 0) return;
      state.put(bestPlace, bestLine);
    }
  };

  const free: number[] = [];
  const makeRoom = (person: number, hours: number): boolean => {
    while (hoursLeft[person]! < hours - 1e-9) {
      free.length = 0;
      for (const place of taken[person]!) if (canLeave(place)) free.push(place);
      if (free.length === 0) return false;
      state.drop(free[pick(free.length)]!);
    }
    return true;
  };

  /** The place whose loss, wages back, costs least among those that free enough hours; `cheapestLoss` holds the cost. */
  let cheapestLoss = 0;
  const cheapest = (person: number, hours: number): number => {
    let found = -1;
    cheapestLoss = Number.POSITIVE_INFINITY;
    for (const place of taken[person]!) {
      if (flat.hours[place]! + hoursLeft[person]! < hours - 1e-9 || !canLeave(place)) continue;
      const loss = values.loss(place) - prices.wages(place);
      if (loss >= cheapestLoss) continue;
      cheapestLoss = loss;
      found = place;
    }
    return found;
  };

  const freed: number[] = [];
  /** Takes one session off a line: those who lose least go. */
  const shed = (line: number): boolean => {
    const keep = (runs[line]! - 1) * groupMax[line]!;
    const losses = members[line]!.map((place) => ({ place, loss: values.loss(place) }));
    losses.sort((a, b) => a.loss - b.loss || a.place - b.place);
    const out = losses.slice(0, losses.length - keep);
    if (out.some(({ place }) => flat.must[place])) return false;
    for (const { place } of out) {
      state.drop(place);
      freed.push(place);
    }
    return true;
  };

  const topPlace = new Int32Array(Math.max(1, ...groupMax));
  const topScore = new Float64Array(topPlace.length);
  /** Opens one more session of a line with those it helps most, others' hours freed where it pays. */
  const fill = (line: number, noise: number, least: number): boolean => {
    const hours = lines.hours[line]!;
    const seats = groupMax[line]!;
    const quarter = lines.quarter[line]!;
    const pool = lines.pool[line]!;
    const places =
      likelyIn[pool]!.length >= groupMin[line]! ? likelyIn[pool]! : lines.placesOf[pool]!;
    let size = 0;
    for (const place of places) {
      if (lineOf[place]! >= 0) continue;
      const person = flat.person[place]!;
      if (quarterLeft[person * 5 + quarter]! < hours - 1e-9 || !values.isReady(place, line))
        continue;
      let score = values.gain(place, line) - prices.seatOn(place, line) - prices.wages(place);
      score += noise * random();
      if (score <= 0 || (size === seats && score <= topScore[size - 1]!)) continue;
      if (hoursLeft[person]! < hours - 1e-9) {
        if (cheapest(person, hours) < 0) continue;
        score -= cheapestLoss;
        if (score <= 0 || (size === seats && score <= topScore[size - 1]!)) continue;
      }
      let at = size < seats ? size : size - 1;
      if (size < seats) size += 1;
      for (; at > 0 && topScore[at - 1]! < score; at -= 1) {
        topScore[at] = topScore[at - 1]!;
        topPlace[at] = topPlace[at - 1]!;
      }
      topScore[at] = score;
      topPlace[at] = place;
    }
    if (size < groupMin[line]!) return false;
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += topScore[at]!;
    if (sum < least) return false;
    for (let at = 0; at < size; at += 1) {
      const place = topPlace[at]!;
      const person = flat.person[place]!;
      if (hoursLeft[person]! < hours - 1e-9) {
        const other = cheapest(person, hours);
        if (other < 0) continue;
        state.drop(other);
      }
      if (quarterLeft[person * 5 + quarter]! >= hours - 1e-9) state.put(place, line);
    }
    return true;
  };

  const moves = {
    /** Adds a place to an open session, or takes one away. */
    place(): boolean {
      const place = anyPlace();
      const person = flat.person[place]!;
      if (lineOf[place]! >= 0) {
        if (!canLeave(place)) return false;
        state.drop(place);
        if (random() < 0.7) refill(person);
        return true;
      }
      if (!makeRoom(person, flat.hours[place]!)) return false;
      join(place, 0.05);
      if (joined < 0) return false;
      const rest = hoursLeft[person]! > flat.hours[place]!;
      state.put(place, joined);
      if (rest) refill(person);
      return true;
    },
    /** Gives somebody's seat to somebody else. */
    swap(): boolean {
      const place = anyPlace();
      const pool = lines.poolOf[place]!;
      if (pool < 0 || lineOf[place]! >= 0) return false;
      const own = lines.linesOf[pool]!;
      // Most lines of a pool hold nobody: the next that does.
      const shift = pick(own.length);
      let turn = 0;
      while (turn < own.length && members[own[(shift + turn) % own.length]!]!.length === 0)
        turn += 1;
      const line = own[(shift + turn) % own.length]!;
      const on = members[line]!;
      if (on.length === 0) return false;
      const other = on[pick(on.length)]!;
      if (flat.must[other] || !values.isReady(place, line)) return false;
      const person = flat.person[place]!;
      const hours = flat.hours[place]!;
      state.drop(other);
      if (!makeRoom(person, hours)) return false;
      if (quarterLeft[person * 5 + lines.quarter[line]!]! < hours - 1e-9) return false;
      state.put(place, line);
      refill(flat.person[other]!);
      if (random() < 0.3) refill(person);
      return true;
    },
    /** Opens a session; its trainer gives up others where their days are short. */
    open(warmth: number): boolean {
      const line = anyWished();
      if (line < 0 || !needsRun(line)) return false;
      freed.length = 0;
      if (lacksTrainer(line)) {
        const others = lines.linesOfTrainer[lines.trainer[line]!]!;
        for (let turn = 0; turn < 12 && lacksTrainer(line); turn += 1) {
          const other = others[pick(others.length)]!;
          if (other !== line && members[other]!.length > 0) shed(other);
        }
        if (lacksTrainer(line)) return false;
      }
      const run = prices.session[lines.offer[line]!]! - 3 * warmth;
      if (!fill(line, warmth, freed.length > 0 ? Number.NEGATIVE_INFINITY : run)) return false;
      for (const place of freed) refill(flat.person[place]!);
      return true;
    },
    /** Closes a session, its people looking elsewhere. */
    close(): boolean {
      const line = lineOf[anyPlace()]!;
      if (line < 0) return false;
      freed.length = 0;
      if (!shed(line)) return false;
      for (const place of freed) refill(flat.person[place]!);
      return true;
    },
    /** Moves a line to another quarter or offer. */
    shift(): boolean {
      const line = lineOf[anyPlace()]!;
      if (line < 0 || members[line]!.length > 40) return false;
      const all = [...members[line]!];
      const own = lines.linesOf[lines.pool[line]!]!;
      const to = own[pick(own.length)]!;
      if (to === line) return false;
      for (const place of all) {
        state.drop(place);
        const left = quarterLeft[flat.person[place]! * 5 + lines.quarter[to]!]!;
        if (left >= flat.hours[place]! - 1e-9) state.put(place, to);
      }
      for (const place of all) if (lineOf[place]! < 0) refill(flat.person[place]!);
      return true;
    },
  };
  return moves;
}
