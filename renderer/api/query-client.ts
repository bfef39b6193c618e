import { notifications } from '@mantine/notifications';
import { MutationCache, QueryClient } from '@tanstack/react-query';
import { errorCode, errorMessage } from './error-message.ts';
import { savingEnded, savingStarted } from './saving.ts';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** The caller shows the refusal itself; no notification. */
      quiet?: boolean;
      /** The call writes nothing: no « Enregistré », no refetch. */
      reads?: boolean;
      /** Another workspace stands open afterwards: nothing of the one before may still be shown. */
      opens?: boolean;
    };
  }
}

/** Shows a refusal in the words of the closed list. A cancellation the user asked for stays silent. */
export function notifyError(error: unknown): void {
  if (errorCode(error) === 'CANCELLED') return;
  notifications.show({ color: 'red', message: errorMessage(error), autoClose: 12_000 });
}

/**
 * The backend is on this machine and nobody else writes: answers stay fresh until something is written,
 * then everything is asked again (the backend remembers computations per revision, so this is cheap).
 */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
  mutationCache: new MutationCache({
    onMutate: (_variables, mutation) => {
      if (!mutation.meta?.reads) savingStarted();
    },
    onSuccess: (_data, _variables, _context, mutation) => {
      if (mutation.meta?.reads) return;
      savingEnded(true);
      void (mutation.meta?.opens ? queryClient.resetQueries() : queryClient.invalidateQueries());
    },
    onError: (error, _variables, _context, mutation) => {
      if (!mutation.meta?.reads) savingEnded(false);
      if (!mutation.meta?.quiet) notifyError(error);
    },
  }),
});
