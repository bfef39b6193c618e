import { createInterface } from 'node:readline';
import open from 'open';
import { buildWhenStale } from './hosts/build-when-stale.ts';
import {
  electronBinary,
  fetchElectron,
  type NoDesktop,
  noWindowHere,
  runDesktop,
} from './hosts/electron-binary.ts';
import { systemLanguage } from './hosts/language.ts';
import { startWords } from './hosts/start.words.ts';
import { closeOnSignal, serve } from './serve.ts';

// `npm start`: the desktop door where it can open, the browser door elsewhere.
const say = startWords[systemLanguage()];

/** Opens the desktop window until the user closes it, or says why it cannot. */
async function tryDesktop(): Promise<NoDesktop | null> {
  const obstacle = noWindowHere();
  if (obstacle) return obstacle;
  if (!electronBinary()) {
    console.log(say.fetching);
    if (!fetchElectron()) return 'notFetched';
  }
  return (await runDesktop(electronBinary()!)) ? null : 'didNotStart';
}

async function openBrowserDoor(): Promise<void> {
  const served = await serve();
  closeOnSignal(served);
  const show = (url: string) => {
    console.log(`${say.open}\n${url}`);
    // Without a screen there is no browser to open: the address above is enough.
    if (noWindowHere() !== 'noScreen') void open(url).catch(() => undefined);
  };
  show(served.url);
  if (!process.stdin.isTTY) return;
  console.log(say.again);
  createInterface({ input: process.stdin }).on('line', () => show(served.link()));
}

buildWhenStale(() => console.log(say.building));
const why = process.argv.includes('--browser') ? undefined : await tryDesktop();
if (why !== null) {
  if (why) console.log(say.noElectron.replace('{{why}}', say[why]));
  await openBrowserDoor();
}
