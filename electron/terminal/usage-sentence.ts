import type { CommanderError } from 'commander';
import type { Terminal } from './terminal.ts';

const sentences = {
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'excess',
} as const;

/** Commander's complaint in the user's language; empty when its help was shown instead. */
export function usageSentence(terminal: Terminal, error: CommanderError): string {
  if (error.code === 'commander.help') return '';
  const key = Object.entries(sentences).find(([code]) => code === error.code)?.[1];
  if (!key) return error.message;
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return terminal.say(key, { what });
}
