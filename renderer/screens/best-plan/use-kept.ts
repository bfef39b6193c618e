import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useReducer } from 'react';

/**
 * State that outlives the screen: what was asked and found is still there when one comes back from another one. It is
 * forgotten when another workspace opens, as every answer is.
 */
export function useKept<T>(
  name: string,
  plan: number | null,
  first: T,
): [T, (next: T | ((before: T) => T)) => void] {
  const queries = useQueryClient();
  const queryKey = ['best-plan', name, plan];
  const { data } = useQuery<T>({ queryKey, queryFn: skipToken, gcTime: Infinity });
  // The cache tells of a change a moment later: what is done meanwhile would start from what stood before it.
  const [, drawNow] = useReducer((drawn: number) => drawn + 1, 0);
  const set = (next: T | ((before: T) => T)) => {
    queries.setQueryData<T>(queryKey, (before) =>
      typeof next === 'function' ? (next as (before: T) => T)(before ?? first) : next,
    );
    drawNow();
  };
  return [data ?? first, set];
}
