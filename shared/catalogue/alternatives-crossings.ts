import type { Cents } from '../kernel/money.ts';

/** Numbers of learners, ends included; `to` is null when it holds to the end of the curves. */
export interface Span {
  from: number;
  to: number | null;
}

/** Where the first of two curves is strictly below the second, as few spans as possible. Entry `n − 1` of a curve is for `n` learners. */
export function cheaperSpans(first: readonly Cents[], second: readonly Cents[]): Span[] {
  return spansWhere(Math.min(first.length, second.length), (at) => first[at]! < second[at]!);
}

/** Which curve is lowest where: every number of learners in exactly one span. The one before keeps a tie, else the first listed. */
export function cheapestSpans(curves: readonly (readonly Cents[])[]): (Span & { curve: number })[] {
  const length = curves.length === 0 ? 0 : Math.min(...curves.map((curve) => curve.length));
  const found: (Span & { curve: number })[] = [];
  for (let at = 0; at < length; at += 1) {
    const lowest = Math.min(...curves.map((curve) => curve[at]!));
    const last = found.at(-1);
    if (last && curves[last.curve]![at] === lowest) continue;
    if (last) last.to = at;
    const curve = curves.findIndex((one) => one[at] === lowest);
    found.push({ from: at + 1, to: null, curve });
  }
  return found;
}

/** A curve that becomes cheaper than another it was not cheaper than for one learner, and where. */
export interface Crossing {
  cheaper: number;
  dearer: number;
  spans: Span[];
}

/** Every pair of curves that cross, in the order of where they first do. */
export function crossings(curves: readonly (readonly Cents[])[]): Crossing[] {
  return curves
    .flatMap((first, cheaper) =>
      curves.flatMap((second, dearer): Crossing[] => {
        if (cheaper === dearer || first[0]! < second[0]!) return [];
        const spans = cheaperSpans(first, second);
        return spans.length === 0 ? [] : [{ cheaper, dearer, spans }];
      }),
    )
    .sort((a, b) => a.spans[0]!.from - b.spans[0]!.from);
}

function spansWhere(length: number, holds: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < length; at += 1) {
    if (!holds(at)) continue;
    const start = at;
    while (at + 1 < length && holds(at + 1)) at += 1;
    spans.push({ from: start + 1, to: at + 1 === length ? null : at + 1 });
  }
  return spans;
}
