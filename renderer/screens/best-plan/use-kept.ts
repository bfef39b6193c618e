import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';

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
  const set = (next: T | ((before: T) => T)) =>
    void queries.setQueryData<T>(queryKey, (before) =>
      typeof next === 'function' ? (next as (before: T) => T)(before ?? first) : next,
    );
  return [data ?? first, set];
}
