import { createRouterClient, type RouterClient } from '@orpc/server';
import type { Language } from '#shared/kernel/language.ts';
import { Backend } from '../backend/backend.ts';
import { router } from '../backend/router.ts';
import { newTemporaryFolder } from './folders.ts';

/** A backend living in this process, with its folders. */
export interface LaunchedBackend {
  backend: Backend;
  /** Calls the contract in process. */
  client: RouterClient<typeof router>;
  /** Closes the workspace (after its last backup) and removes temporary files. */
  end: () => Promise<void>;
}

/** Starts the one backend of a door. No workspace is open yet. */
export function launchBackend(options: {
  dataFolder: string;
  language: Language;
  log?: (message: string) => void;
}): LaunchedBackend {
  const temporary = newTemporaryFolder(options.dataFolder);
  const backend = new Backend({
    dataFolder: options.dataFolder,
    temporaryFolder: temporary.path,
    language: options.language,
    log: options.log ?? ((message) => console.error(message)),
  });
  return {
    backend,
    client: createRouterClient(router, { context: { backend } }),
    end: async () => {
      try {
        await backend.close();
      } finally {
        temporary.remove();
      }
    },
  };
}
