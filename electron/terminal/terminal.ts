import type { Language } from '#shared/kernel/language.ts';
import type { JobEvent } from '#shared/kernel/procedure.ts';
import type { Backend } from '../backend/backend.ts';
import { openWorkspace } from '../backend/workspace/open-workspace.ts';
import { dataFolder } from '../hosts/folders.ts';
import { type LaunchedBackend, launchBackend } from '../hosts/launch-backend.ts';
import { phaseText } from './phase-text.ts';
import { terminalWords } from './terminal.words.ts';

export type Client = LaunchedBackend['client'];
type Word = keyof (typeof terminalWords)['fr'];

/** Where a run writes: the process's own two streams, unless a test listens. */
export interface Outputs {
  out: (text: string) => void;
  err: (text: string) => void;
}

export const standardOutputs: Outputs = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** One run of the terminal door: its language, its two outputs, its backend. */
export class Terminal {
  readonly language: Language;
  readonly outputs: Outputs;
  #phase = '';

  constructor(language: Language, outputs: Outputs) {
    this.language = language;
    this.outputs = outputs;
  }

  /** Says a word of the terminal. */
  say(word: Word, values: Record<string, string> = {}): string {
    return terminalWords[this.language][word].replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => values[name] ?? '',
    );
  }

  /** The command's one result, on stdout. */
  print(value: unknown): void {
    this.outputs.out(`${JSON.stringify(value, null, 2)}\n`);
  }

  note(text: string): void {
    this.outputs.err(`${text}\n`);
  }

  /** Waits for a long job of a capability, its progress on stderr. */
  async finish<T>(capability: string, events: AsyncIterable<JobEvent<T>>): Promise<T> {
    for await (const event of events) {
      if (event.type === 'result') return event.result;
      this.#progress(phaseText(capability, event.phase, this.language), event.done, event.total);
    }
    throw new Error('the job ended without a result');
  }

  /** Runs with the contract in process, on a workspace file when one is given; closes it whatever happens. */
  async withBackend<T>(
    workspace: string | undefined,
    work: (client: Client, backend: Backend) => Promise<T>,
  ): Promise<T> {
    const launched = launchBackend({
      dataFolder: dataFolder(),
      language: this.language,
      log: (message) => this.note(message),
    });
    try {
      if (workspace !== undefined) {
        // A script's file is not something the user opened: it stays out of the recent list.
        await openWorkspace(launched.backend, workspace, { remember: false, automatic: false });
      }
      return await work(launched.client, launched.backend);
    } finally {
      await launched.end();
    }
  }

  #progress(phase: string, done: number, total: number): void {
    if (!process.stderr.isTTY && phase === this.#phase) return;
    this.#phase = phase;
    this.note(total > 0 ? `${phase} ${done}/${total}` : phase);
  }
}
