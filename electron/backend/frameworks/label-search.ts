import type { FrameworkKind, FrameworkName } from '#shared/frameworks/frameworks.contract.ts';
import { LabelIndex } from '#shared/frameworks/label-index.ts';
import { fold } from '#shared/kernel/text.ts';
import type { Session } from '../session.ts';
import {
  type LabelRow,
  readLabels,
  readSomeLabels,
  startLabelNotes,
  takeLabelNotes,
} from './label-notes.store.ts';

export interface LabelQuestion {
  text: string;
  framework?: FrameworkName | undefined;
  kind: FrameworkKind | 'both';
  limit: number;
}

export interface FoundLabel {
  kind: FrameworkKind;
  id: number;
  rank: number;
  name: string;
}

/** More changed names than this are indexed with all the others again. */
const overlayLimit = 2000;

/** Published names and their index. */
class Shelf {
  readonly rows: readonly LabelRow[];
  readonly index: LabelIndex;

  constructor(rows: readonly LabelRow[]) {
    this.rows = rows;
    this.index = new LabelIndex(
      rows.map(({ name, nameEn, alternatives }) => ({
        labels: nameEn === null ? [name] : [name, nameEn],
        alternatives: alternatives?.split('\n') ?? [],
      })),
    );
  }

  find({ text, framework, kind, limit }: LabelQuestion, hidden: ReadonlySet<string>) {
    const { total, hits } = this.index.find(text, limit, (thing) => {
      const row = this.rows[thing]!;
      if (framework !== undefined && row.framework !== framework) return false;
      return (kind === 'both' || row.kind === kind) && !hidden.has(keyOf(row));
    });
    const found = hits.map(({ thing, rank, name }) => {
      const { kind, id } = this.rows[thing]!;
      return { kind, id, rank, name };
    });
    return { total, found };
  }
}

/**
 * The search of one open workspace: all names as they stood, and over them those that changed since. Ordinary edits
 * change no published name and so cost nothing; an import makes the whole anew.
 */
class LabelSearch {
  #all: Shelf;
  #changed: Shelf | null = null;
  #hidden = new Set<string>();
  #revision: number;

  private constructor(rows: readonly LabelRow[], revision: number) {
    this.#all = new Shelf(rows);
    this.#revision = revision;
  }

  static async of(session: Session): Promise<LabelSearch> {
    return session.between((db) => {
      startLabelNotes(db);
      return new LabelSearch(readLabels(db), session.revision);
    });
  }

  async follow(session: Session): Promise<void> {
    if (session.revision === this.#revision) return;
    await session.between((db) => {
      this.#revision = session.revision;
      const notes = takeLabelNotes(db);
      if (notes.length === 0) return;
      for (const note of notes) this.#hidden.add(keyOf(note));
      if (this.#hidden.size > overlayLimit) {
        this.#all = new Shelf(readLabels(db));
        this.#changed = null;
        this.#hidden = new Set();
        return;
      }
      const ids = { skill: [] as number[], job: [] as number[] };
      for (const key of this.#hidden) {
        const [kind, id] = key.split(' ') as [FrameworkKind, string];
        ids[kind].push(Number(id));
      }
      this.#changed = new Shelf(readSomeLabels(db, ids));
    });
  }

  find(question: LabelQuestion): { total: number; found: FoundLabel[] } {
    const all = this.#all.find(question, this.#hidden);
    if (!this.#changed) return all;
    const changed = this.#changed.find(question, new Set());
    const found = [...all.found, ...changed.found].sort(
      (a, b) => a.rank - b.rank || fold(a.name).length - fold(b.name).length,
    );
    return { total: all.total + changed.total, found: found.slice(0, question.limit) };
  }
}

const keyOf = ({ kind, id }: { kind: FrameworkKind; id: number }) => `${kind} ${id}`;

const searches = new WeakMap<Session, Promise<LabelSearch>>();

/** Readies the search of a workspace: some hundred milliseconds the first time, nothing afterwards. */
export async function readySearch(session: Session): Promise<LabelSearch> {
  let search = searches.get(session);
  if (!search) {
    search = LabelSearch.of(session);
    searches.set(session, search);
    search.catch(() => searches.delete(session));
  }
  const ready = await search;
  await ready.follow(session);
  return ready;
}
