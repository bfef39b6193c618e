import { Command } from 'commander';
import { addBackup } from './backup.ts';
import { addCall } from './call.ts';
import { addDoctor } from './doctor.ts';
import { addExport } from './export.ts';
import { addGaps } from './gaps.ts';
import { addImport } from './import.ts';
import { addLicences } from './licences.ts';
import { addNew } from './new.ts';
import { addPlan } from './plan.ts';
import { addServe } from './serve.ts';
import type { Terminal } from './terminal.ts';

/** Every command of the terminal, its help in the user's language. */
export function makeProgram(terminal: Terminal): Command {
  const titles: Record<string, string> = {
    'Usage:': terminal.say('usage'),
    'Commands:': terminal.say('commands'),
    'Options:': terminal.say('options'),
    'Arguments:': terminal.say('arguments'),
  };
  const program = new Command('relais')
    .description(terminal.say('about'))
    .usage(terminal.say('command'))
    .exitOverride()
    .configureOutput({
      writeOut: terminal.outputs.out,
      writeErr: terminal.outputs.err,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[command]', terminal.say('command')),
    })
    .addHelpText('after', terminal.say('after'));
  const commands = [addNew, addImport, addGaps, addPlan, addLicences, addExport, addServe];
  for (const add of [...commands, addBackup, addDoctor, addCall]) add(program, terminal);
  translateHelp(program, terminal);
  return program;
}

function translateHelp(command: Command, terminal: Terminal): void {
  command.helpOption('-h, --help', terminal.say('help')).helpCommand(false);
  for (const inner of command.commands) translateHelp(inner, terminal);
}
