import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../../electron/hosts/project.ts';
import { folderFor } from './folder-for.ts';

/** A browser door in a process of its own, as `npm start` and `relais serve` run it. */
export interface BrowserDoor {
  /** Address that opens the product once. */
  url: string;
  dataFolder: string;
  /** Another such address, for another page or test. */
  link: () => Promise<string>;
  close: () => Promise<void>;
}

export interface DoorOptions {
  /** Workspace file to open. Without one: the demo company, on a fresh data folder. */
  workspace?: string;
  /** Starts on the list of workspaces, with none open. */
  empty?: boolean;
  language?: 'fr' | 'en';
}

/** Starts the browser door on a data folder of its own, removed when it closes. */
export async function startBrowserDoor(options: DoorOptions = {}): Promise<BrowserDoor> {
  const folder = folderFor('door');
  const values = [
    ...(options.workspace ? ['--workspace', options.workspace] : []),
    ...(options.empty ? ['--empty'] : []),
  ];
  const child = spawn(process.execPath, [join(projectFolder, 'electron/serve.ts'), ...values], {
    env: {
      ...process.env,
      RELAIS_DATA: folder.path,
      LC_ALL: options.language === 'en' ? 'en_GB.UTF-8' : 'fr_FR.UTF-8',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the browser door ended before it gave an address');
    return value;
  };
  return {
    url: await next(),
    dataFolder: folder.path,
    link: async () => {
      child.stdin!.write('\n');
      return next();
    },
    close: async () => {
      await stop(child);
      folder.remove();
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
