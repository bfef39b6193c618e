import { resolve } from 'node:path';

const refused = ['inspect', 'remote-debugging', 'js-flags'];

/**
 * The first command-line switch that would open the installed product to a debugger, or null.
 * The window's devTools are off there too: personal data must not be one shortcut away.
 */
export function debuggerSwitch(argv: readonly string[]): string | null {
  return (
    argv.find((argument) => {
      const name = argument.replace(/^[-/]+/, '').toLowerCase();
      return argument.length !== name.length && refused.some((start) => name.startsWith(start));
    }) ?? null
  );
}

/** The workspace file named on the command line (a double click gives one), as an absolute path; or null. */
export function workspaceArgument(argv: readonly string[], folder: string): string | null {
  const file = argv.find(
    (argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.relais'),
  );
  return file === undefined ? null : resolve(folder, file);
}
