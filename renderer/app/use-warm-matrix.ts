import { useEffect } from 'react';
import { queryClient } from '../api/query-client.ts';

/** How long the window must have nothing to wait for before it reads ahead, ms. */
const calm = 300;

/** Makes the largest screen ready once the first one has all it asked for, so that its click does not wait for it. */
export function useWarmMatrix(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (queryClient.isFetching() > 0 || queryClient.isMutating() > 0) {
        timer = setTimeout(look, calm);
        return;
      }
      void import('../screens/matrix/warm-matrix.ts').then(({ warmMatrix }) => warmMatrix());
    };
    timer = setTimeout(look, calm);
    return () => clearTimeout(timer);
  }, [open]);
}
