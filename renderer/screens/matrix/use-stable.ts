import { useRef } from 'react';

/** Keeps the value it had while the new one says the same, so that what depends on it does not change. */
export function useStable<T>(value: T, same: (a: T, b: T) => boolean): T {
  const kept = useRef(value);
  if (kept.current !== value && !same(kept.current, value)) kept.current = value;
  return kept.current;
}
