import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reply, Request } from './messages.ts';

/** A running reading process, whoever started it. */
export interface ReaderProcess {
  send(request: Request): void;
  onReply(listen: (reply: Reply) => void): void;
  /** Told once, when the process is gone for any reason. */
  onExit(listen: () => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

export type StartReader = () => ReaderProcess | Promise<ReaderProcess>;

/** Heap of a reading process; what it holds besides (inflated pieces, shared strings) is bounded by `limits`. */
export const readerArguments = ['--max-old-space-size=256'];

let start: StartReader = forkReader;
let path: string | null = null;

/** Starts a reading process by the host's means. */
export function startReader(): ReaderProcess | Promise<ReaderProcess> {
  return start();
}

/** Lets a host start reading processes its own way (Electron's `utilityProcess`); null restores Node's `fork`. */
export function setStartReader(other: StartReader | null): void {
  start = other ?? forkReader;
}

/** Tells where the reading process's script is when it does not stand beside this one. */
export function setReaderProcessPath(other: string | null): void {
  path = other;
}

/** The script of the reading process: the source when run from the sources, else the built bundle. */
export function readerProcessPath(): string {
  if (path) return path;
  const candidates = import.meta.url.endsWith('.ts')
    ? ['./reader-process.ts']
    : ['./reader-process.js', '../reader-process.js', './reader-process.mjs'];
  const files = candidates.map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return files.find((file) => existsSync(file)) ?? files[0]!;
}

/** Starts a reader with Node's `fork`: no terminal, no inherited settings, no right to write or to start programs. */
export function forkReader(): ReaderProcess & { pid: number | undefined } {
  const child = fork(readerProcessPath(), [], {
    execArgv: [...readerArguments, '--permission', '--allow-fs-read=*'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Windows needs its own folder to start any program, Electron to be told to be Node; the rest is no business of
    // the reader.
    env: {
      ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
      ...(process.versions.electron ? { ELECTRON_RUN_AS_NODE: '1' } : {}),
    },
  });
  let gone = false;
  const exits: (() => void)[] = [];
  const leave = () => {
    if (gone) return;
    gone = true;
    for (const listen of exits) listen();
  };
  child.on('exit', leave);
  child.on('error', leave);
  return {
    pid: child.pid,
    send: (request) => void child.send(request, () => {}),
    onReply: (listen) => void child.on('message', (reply) => listen(reply as Reply)),
    onExit: (listen) => (gone ? listen() : void exits.push(listen)),
    kill: () => void child.kill('SIGKILL'),
  };
}
