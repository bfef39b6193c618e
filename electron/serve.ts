import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildWhenStale } from './hosts/build-when-stale.ts';
import { dataFolder } from './hosts/folders.ts';
import { startHttpHost } from './hosts/http-host.ts';
import { systemLanguage } from './hosts/language.ts';
import { launchBackend } from './hosts/launch-backend.ts';
import { openAtStart } from './hosts/open-at-start.ts';
import { builtPage } from './hosts/project.ts';
import { ServedFiles } from './hosts/served-files.ts';
import { startWords } from './hosts/start.words.ts';

export interface ServeOptions {
  /** Workspace file to open; without one, the last one used, or the demo company at the very first run. */
  workspace?: string;
  /** 0 (the default) takes a free port: a known one could be squatted or probed. */
  port?: number;
  /** The user's Relais folder unless given. */
  dataFolder?: string;
  /** Opens nothing: the page starts on the list of workspaces. */
  empty?: boolean;
}

/** A running browser door. */
export interface Served {
  /** Address that opens the product once: it carries a single-use key. */
  url: string;
  /** Makes another such address, for another window. */
  link: () => string;
  close: () => Promise<void>;
}

/** Opens the browser door on this machine. The page must have been built. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const launched = launchBackend({
    dataFolder: options.dataFolder ?? dataFolder(),
    language: systemLanguage(),
  });
  try {
    if (!options.empty) await openAtStart(launched, options.workspace ?? null);
    const host = await startHttpHost(launched.backend, new ServedFiles(builtPage), options.port);
    return {
      url: host.link(),
      link: host.link,
      close: async () => {
        await host.close();
        await launched.end();
      },
    };
  } catch (error) {
    await launched.end();
    throw error;
  }
}

/** Closes the door properly at Ctrl+C or when the system asks; a second Ctrl+C does not wait. */
export function closeOnSignal(served: Served): void {
  const stop = () => {
    void served.close().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      workspace: { type: 'string' },
      port: { type: 'string' },
      empty: { type: 'boolean' },
    },
  });
  buildWhenStale(() => console.error(startWords[systemLanguage()].building));
  const served = await serve({ ...values, port: Number(values.port ?? 0) });
  closeOnSignal(served);
  console.log(served.url);
  // Each line sent in gives a new address, for another window.
  createInterface({ input: process.stdin }).on('line', () => console.log(served.link()));
}
