/** What a key asks of the matrix. */
export type MatrixKey =
  | { does: 'extend'; key: string; toEdge: boolean }
  | { does: 'type'; level: number }
  | { does: 'corner'; last: boolean }
  | { does: 'fillDown' | 'selectAll' | 'keep' | 'leave' | 'open' };

/** Reads a key; null for one that is not ours. Cmd stands for Ctrl on a Mac. */
export function readKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): MatrixKey | null {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (event.shiftKey && event.key.startsWith('Arrow')) {
    return { does: 'extend', key: event.key, toEdge: control };
  }
  if (control) {
    const key = event.key.toLowerCase();
    if (key === 'd' && !event.shiftKey) return { does: 'fillDown' };
    if (key === 'a' && !event.shiftKey) return { does: 'selectAll' };
    if (key === 'home' || key === 'end') return { does: 'corner', last: key === 'end' };
    return null;
  }
  if (/^[0-9]$/.test(event.key)) return { does: 'type', level: Number(event.key) };
  if (event.key === 'Delete' || event.key === 'Backspace') return { does: 'keep' };
  if (event.key === 'Escape') return { does: 'leave' };
  if (event.key === 'Enter') return { does: 'open' };
  return null;
}

/** Whether the grid must leave a key to us. */
export function isOwnKey(event: KeyboardEvent): boolean {
  const key = readKey(event);
  return key !== null && key.does !== 'leave' && key.does !== 'type';
}
