/** An option of a list. */
interface Option {
  value: string;
  label: string;
}

const mark = '+';

/** Options with one more that makes what was typed, when none is called so; `say` words it. */
export function withNew(
  options: readonly Option[],
  typed: string,
  say: (name: string) => string,
): Option[] {
  const name = typed.trim();
  const isKnown = options.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  return name === '' || isKnown
    ? [...options]
    : [...options, { value: `${mark}${name}`, label: say(name) }];
}

/** The name to make when the option chosen is that one; null for any other. */
export const newName = (value: string): string | null =>
  value.startsWith(mark) ? value.slice(mark.length) : null;
