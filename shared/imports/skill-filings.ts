import type { SheetContext } from './importer.ts';
import type { Registry } from './registry.ts';
import { columnOf, type RowValues } from './row-reader.ts';
import type { TableRow } from './table.ts';
import type { SkillFiling } from './writes.ts';

interface Said {
  row: number;
  domain: string | undefined;
  kind: SkillFiling['kind'] | undefined;
}

/**
 * What rows say of the skill itself: the domain it is filed under and its kind. An empty cell leaves what stands;
 * two rows that say different things of one skill are refused at the second.
 */
export class SkillFilings {
  readonly #context: SheetContext;
  readonly #skills: Registry;
  readonly #standing: ReadonlyMap<number, SkillFiling>;
  readonly #said = new Map<number, Said>();

  constructor(context: SheetContext, skills: Registry, standing: readonly SkillFiling[]) {
    this.#context = context;
    this.#skills = skills;
    this.#standing = new Map(standing.map((one) => [one.id, one]));
  }

  /** Notes what a row says of its skill; false when the row contradicts an earlier one and is refused. */
  take({ row, cells }: TableRow, skillId: number, values: RowValues): boolean {
    const domain = values.get('domain') as string | undefined;
    const kind = values.get('kind') as SkillFiling['kind'] | undefined;
    if (domain === undefined && kind === undefined) return true;
    const first = this.#said.get(skillId);
    if (!first) {
      this.#said.set(skillId, { row, domain, kind });
      return true;
    }
    const against = differs(first.domain, domain)
      ? 'domain'
      : differs(first.kind, kind)
        ? 'kind'
        : null;
    if (against !== null) {
      const column = columnOf(this.#context, against);
      const refusal = { code: 'duplicate', data: { row: first.row } } as const;
      this.#context.outcome.reject(row, column, cells[column ?? -1], refusal);
      return false;
    }
    first.domain ??= domain;
    first.kind ??= kind;
    return true;
  }

  /** What the skill is: what a row says, else what stands. */
  kindOf(skillId: number): SkillFiling['kind'] {
    return this.#said.get(skillId)?.kind ?? this.#standing.get(skillId)?.kind ?? 'skill';
  }

  /** The skills named by accepted rows as they will be filed, those that change only; those that stood are counted. */
  finish(): SkillFiling[] {
    const filings: SkillFiling[] = [];
    for (const [id, { row, domain, kind }] of this.#said) {
      if (!this.#skills.isUsed(id)) continue;
      const now = this.#standing.get(id);
      const before = now ?? { id, domain: null, kind: 'skill' };
      const after = { id, domain: domain ?? before.domain, kind: kind ?? before.kind };
      const changed = (['domain', 'kind'] as const).filter((one) => after[one] !== before[one]);
      if (changed.length === 0) continue;
      filings.push(after);
      if (!now) continue;
      this.#context.outcome.changed += 1;
      for (const field of changed) {
        const name = this.#skills.nameOf(id);
        this.#context.outcome.show(row, name, field, before[field], after[field]);
      }
    }
    return filings;
  }
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
