import { fold } from '../kernel/text.ts';
import type { Refusal } from './parsed.ts';

/** What finding a person needs. */
export interface Person {
  id: number;
  matricule: string;
  lastName: string;
  firstName: string;
}

/** Finds people by matricule, else by « Nom Prénom » or « Prénom Nom » when only one person has that name. */
export class PeopleFinder {
  readonly #byMatricule = new Map<string, number>();
  readonly #byName = new Map<string, number | null>();
  /** Matricules by their number, of which spreadsheets drop the leading zeros. */
  readonly #byNumber = new Map<string, string>();

  constructor(people: Iterable<Person>) {
    for (const person of people) this.add(person);
  }

  add({ id, matricule, lastName, firstName }: Person): void {
    this.#byMatricule.set(matricule, id);
    const number = numberOf(matricule);
    if (number !== null) this.#byNumber.set(number, matricule);
    const names = new Set([fold(`${lastName} ${firstName}`), fold(`${firstName} ${lastName}`)]);
    for (const name of names) {
      const held = this.#byName.get(name);
      this.#byName.set(name, held === undefined || held === id ? id : null);
    }
  }

  /** Why nobody is found: a matricule that differs by leading zeros alone is told as such, else nobody has it. */
  unknown(text: string): Refusal {
    const known = this.twin(text);
    return known === undefined
      ? { code: 'unknownEmployee', data: {} }
      : { code: 'leadingZeros', data: { known } };
  }

  /** A matricule that differs from this one by leading zeros alone. */
  twin(text: string): string | undefined {
    const number = numberOf(text);
    const known = number === null ? undefined : this.#byNumber.get(number);
    return known === text ? undefined : known;
  }

  find(text: string): number | undefined {
    return this.#byMatricule.get(text) ?? this.#byName.get(fold(text)) ?? undefined;
  }
}

/** The digits of a matricule without leading zeros, null when it is not digits alone. */
export function numberOf(matricule: string): string | null {
  return /^\d+$/.test(matricule) ? matricule.replace(/^0+(?=\d)/, '') : null;
}
