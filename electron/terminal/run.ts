import { CommanderError } from 'commander';
import { translator } from '../backend/translate.ts';
import { languageOf } from '../hosts/language.ts';
import { InputRejected, isFailure, type Refusal, refusalOf, UsageError } from './outcome.ts';
import { makeProgram } from './program.ts';
import { type Outputs, standardOutputs, Terminal } from './terminal.ts';
import { usageSentence } from './usage-sentence.ts';

/** Runs one command and gives its exit code: 0 done, 1 input rejected, 2 usage, 3 failure. */
export async function run(
  argv: readonly string[],
  outputs: Outputs = standardOutputs,
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv = process.env,
): Promise<0 | 1 | 2 | 3> {
  const terminal = new Terminal(languageOf(LC_ALL || LC_MESSAGES || LANG), outputs);
  const program = makeProgram(terminal);
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(terminal, error);
  }
}

function explain(terminal: Terminal, error: unknown): 0 | 1 | 2 | 3 {
  if (error instanceof InputRejected) {
    terminal.print(error.details);
    return 1;
  }
  if (error instanceof UsageError) {
    terminal.note(terminal.say(error.key, error.values));
    return 2;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const sentence = usageSentence(terminal, error);
    if (sentence) terminal.note(sentence);
    return 2;
  }
  const refusal = refusalOf(error);
  if (refusal) return refuse(terminal, refusal);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.note(terminal.say('failed', { detail }));
  return 3;
}

/** A refusal of the input goes to stdout as JSON; a failure is a sentence on stderr. */
function refuse(terminal: Terminal, { code, data }: Refusal): 1 | 3 {
  const say = translator(terminal.language);
  // A value the contract does not take has no sentence of its own: the details name it.
  const key = code === 'BAD_REQUEST' ? 'INVALID' : code;
  // The shared sentence speaks of a screen to refresh; a command names something that never was there.
  const message =
    code === 'NOT_FOUND'
      ? terminal.say('noItem')
      : say(`errors:${key}`, { detail: '', ...data }).trim();
  if (isFailure(code)) {
    terminal.note(message);
    return 3;
  }
  terminal.print({ error: { code: key, message, data } });
  return 1;
}
