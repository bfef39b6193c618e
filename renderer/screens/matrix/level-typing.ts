/** How long a digit that may begin a longer number waits for the next one, ms. */
const patience = 700;

interface Begun {
  cell: string;
  level: number;
  record: (level: number) => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Reads levels typed as digits: on a scale that reaches 10, « 1 » waits for a « 0 » before it is recorded, so that
 * level 10 leaves no level 1 in the history.
 */
export class LevelTyping {
  #begun: Begun | null = null;

  /** Takes a digit on a cell. True when the level waits for another digit, false when it is recorded. */
  press(digit: number, cell: string, top: number, record: (level: number) => void): boolean {
    const begun = this.#begun;
    if (begun?.cell === cell && begun.level * 10 + digit <= top) {
      this.#drop();
      record(begun.level * 10 + digit);
      return false;
    }
    this.settle();
    if (digit === 0 || digit * 10 > top) {
      record(digit);
      return false;
    }
    const timer = setTimeout(() => this.settle(), patience);
    this.#begun = { cell, level: digit, record, timer };
    return true;
  }

  /** Records what waits: another key, another cell, or the screen closing. */
  settle(): void {
    const begun = this.#begun;
    this.#drop();
    begun?.record(begun.level);
  }

  #drop(): void {
    if (this.#begun) clearTimeout(this.#begun.timer);
    this.#begun = null;
  }
}
