import { queryClient } from '../../api/query-client.ts';
import { matrixQuery } from './matrix-query.ts';

/** Reads the screen's code and the company's matrix ahead of the click; a failure is left to the screen to say. */
export async function warmMatrix(): Promise<void> {
  await Promise.allSettled([
    import('./MatrixScreen.tsx'),
    queryClient.prefetchQuery(matrixQuery()),
  ]);
}
