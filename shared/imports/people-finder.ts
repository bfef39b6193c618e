import { fold } from '../kernel/text.ts';

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

  constructor(people: Iterable<Person>) {
    for (const person of people) this.add(person);
  }

  add({ id, matricule, lastName, firstName }: Person): void {
    this.#byMatricule.set(matricule, id);
    const names = new Set([fold(`${lastName} ${firstName}`), fold(`${firstName} ${lastName}`)]);
    for (const name of names) {
      const held = this.#byName.get(name);
      this.#byName.set(name, held === undefined || held === id ? id : null);
    }
  }

  find(text: string): number | undefined {
    return this.#byMatricule.get(text) ?? this.#byName.get(fold(text)) ?? undefined;
  }
}
