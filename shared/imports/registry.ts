import { fold } from '../kernel/text.ts';

/** A unit, job or skill that already stands in the workspace. */
export interface Known {
  id: number;
  name: string;
  library: boolean;
  framework: string | null;
  code: string | null;
  /** Other names it answers to, such as the English name of a skill. */
  otherName: string | null;
}

/** A name that did not stand in the workspace, and the id it will have. */
export interface NewName {
  id: number;
  name: string;
  folded: string;
}

/**
 * Finds things by name — accents, case and spaces put aside — and gives the unknown ones an id.
 * The company's own come before those of a framework library; a framework code is understood too.
 */
export class Registry {
  readonly #byName = new Map<string, number>();
  readonly #byOther = new Map<string, number>();
  readonly #names = new Map<number, string>();
  readonly #library = new Set<number>();
  readonly #created = new Map<number, NewName>();
  readonly #used = new Set<number>();
  #next: number;

  constructor(known: readonly Known[], next: number) {
    this.#next = next;
    for (const { id, name } of known) this.#names.set(id, name);
    for (const library of [false, true]) {
      for (const one of known) {
        if (one.library !== library) continue;
        if (library) this.#library.add(one.id);
        setFirst(this.#byName, fold(one.name), one.id);
        if (one.otherName) setFirst(this.#byOther, fold(one.otherName), one.id);
        if (one.code) setFirst(this.#byOther, fold(one.code), one.id);
      }
    }
  }

  find(name: string): number | undefined {
    const folded = fold(name);
    return this.#byName.get(folded) ?? this.#byOther.get(folded);
  }

  /** The name as people write it, of a thing that stands or that a row names; empty for no id. */
  nameOf(id: number | null): string {
    if (id === null) return '';
    return this.#names.get(id) ?? this.#created.get(id)?.name ?? '';
  }

  /** The id of the name, given now when it is unknown. Only names that are `use`d are created in the end. */
  obtain(name: string): number {
    const found = this.find(name);
    if (found !== undefined) return found;
    const folded = fold(name);
    const id = this.#next++;
    this.#byName.set(folded, id);
    this.#created.set(id, { id, name, folded });
    return id;
  }

  /** Notes that an accepted row names it. */
  use(id: number): number {
    this.#used.add(id);
    return id;
  }

  /** Whether an accepted row names it. */
  isUsed(id: number): boolean {
    return this.#used.has(id);
  }

  /** New names that accepted rows use, in order of appearance. */
  get created(): NewName[] {
    return [...this.#created.values()].filter((name) => this.#used.has(name.id));
  }

  /** Things of a framework library that accepted rows use, and the company so takes over. */
  get adopted(): number[] {
    return [...this.#used].filter((id) => this.#library.has(id));
  }
}

function setFirst(map: Map<string, number>, key: string, id: number): void {
  if (!map.has(key)) map.set(key, id);
}
