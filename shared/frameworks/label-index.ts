import { fold } from '../kernel/text.ts';
import { tokensOf } from './tokens.ts';

/** A thing with names: the labels it is shown under, and the other names it answers to. */
export interface Named {
  labels: readonly string[];
  alternatives: readonly string[];
}

/** How well a name answers a text, best first. */
export const matchRanks = ['exact', 'prefix', 'word', 'alternative'] as const;

/** A thing found: its place in the list the index was made of, its rank in `matchRanks`, and the name that matched. */
export interface LabelHit {
  thing: number;
  rank: number;
  name: string;
}

export interface LabelAnswer {
  /** How many things answer, those beyond the limit too. */
  total: number;
  hits: LabelHit[];
}

/**
 * Finds things by the beginnings of words, accents and case put aside. Every word asked must begin a word of one same
 * name. Ranks: a label equal to the text, a label that starts with it, a label with its words, another name with its
 * words; then shorter names first. Made once in about 10 µs a name; an answer takes milliseconds.
 */
export class LabelIndex {
  readonly #texts: string[] = [];
  readonly #folded: string[] = [];
  readonly #things: Int32Array;
  readonly #other: Uint8Array;
  /** Words of all names in order, and where each one's names stand in `#postings`. */
  readonly #words: string[];
  readonly #starts: Int32Array;
  readonly #postings: Int32Array;

  readonly #count: number;

  constructor(things: readonly Named[]) {
    this.#count = things.length;
    const names = inOrder(things);
    this.#things = Int32Array.from(names, ({ thing }) => thing);
    this.#other = Uint8Array.from(names, ({ other }) => (other ? 1 : 0));
    const byWord = new Map<string, number[]>();
    for (const [at, { text, folded }] of names.entries()) {
      this.#texts.push(text);
      this.#folded.push(folded);
      for (const word of new Set(tokensOf(folded))) {
        const list = byWord.get(word);
        if (list) list.push(at);
        else byWord.set(word, [at]);
      }
    }
    this.#words = [...byWord.keys()].sort();
    this.#starts = new Int32Array(this.#words.length + 1);
    for (const [at, word] of this.#words.entries())
      this.#starts[at + 1] = this.#starts[at]! + byWord.get(word)!.length;
    this.#postings = new Int32Array(this.#starts[this.#words.length]!);
    for (const [at, word] of this.#words.entries())
      this.#postings.set(byWord.get(word)!, this.#starts[at]!);
  }

  /** The first things whose names answer, best first, each once. A text without a letter or digit finds nothing. */
  find(text: string, limit: number, keep: (thing: number) => boolean = () => true): LabelAnswer {
    const query = fold(text);
    const names = this.#namesWith([...new Set(tokensOf(query))]);
    // The best rank of each thing, one more than it; 0 before its first name, 255 when it is not kept.
    const best = new Uint8Array(this.#count);
    const ranks = new Uint8Array(names.length);
    let total = 0;
    // One letter is in tens of thousands of names: counted loops take half the time of iterators.
    for (let n = 0; n < names.length; n += 1) {
      const at = names[n]!;
      const thing = this.#things[at]!;
      if (best[thing] === 255) continue;
      if (best[thing] === 0) {
        if (!keep(thing)) {
          best[thing] = 255;
          continue;
        }
        total += 1;
      }
      const rank = this.#rank(at, query) + 1;
      ranks[n] = rank;
      if (best[thing] === 0 || rank < best[thing]!) best[thing] = rank;
    }
    // Names come in order, so the first of its best rank is the best name of a thing.
    const hits: LabelHit[] = [];
    for (let rank = 1; rank <= matchRanks.length && hits.length < limit; rank += 1) {
      for (let n = 0; n < names.length && hits.length < limit; n += 1) {
        const thing = this.#things[names[n]!]!;
        if (ranks[n] !== rank || best[thing] !== rank) continue;
        best[thing] = 255;
        hits.push({ thing, rank: rank - 1, name: this.#texts[names[n]!]! });
      }
    }
    return { total, hits };
  }

  #rank(at: number, query: string): number {
    if (this.#other[at] === 1) return 3;
    const name = this.#folded[at]!;
    if (!name.startsWith(query)) return 2;
    return name.length === query.length ? 0 : 1;
  }

  /** Names, in order, in which every word asked begins some word. */
  #namesWith(words: readonly string[]): Int32Array {
    if (words.length === 0) return new Int32Array();
    const met = new Uint8Array(this.#texts.length);
    for (const [step, word] of words.entries()) {
      const [from, to] = this.#range(word);
      for (let n = this.#starts[from]!; n < this.#starts[to]!; n += 1) {
        const at = this.#postings[n]!;
        if (met[at] === step) met[at] = step + 1;
      }
    }
    const names = new Int32Array(met.length);
    let count = 0;
    for (let at = 0; at < met.length; at += 1) {
      if (met[at] === words.length) names[count++] = at;
    }
    return names.subarray(0, count);
  }

  /** Words that begin so: from the first to after the last. */
  #range(prefix: string): [number, number] {
    return [this.#firstFrom(prefix), this.#firstFrom(`${prefix}\uffff`)];
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Name {
  thing: number;
  text: string;
  folded: string;
  other: boolean;
}

/** Every name once a thing, shorter ones first: its place is then its order among names of one rank. */
function inOrder(things: readonly Named[]): Name[] {
  const names: Name[] = [];
  for (const [thing, { labels, alternatives }] of things.entries()) {
    const seen = new Set<string>();
    for (const [other, texts] of [
      [false, labels],
      [true, alternatives],
    ] as const) {
      for (const text of texts) {
        const folded = fold(text);
        if (seen.has(folded)) continue;
        seen.add(folded);
        names.push({ thing, text, folded, other });
      }
    }
  }
  return names.sort(
    (a, b) =>
      a.folded.length - b.folded.length ||
      (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.thing - b.thing),
  );
}
