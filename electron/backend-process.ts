import { RelaisError } from '#shared/kernel/errors.ts';
import type { FromBackend, ToBackend } from './hosts/backend-messages.ts';
import { type LaunchedBackend, launchBackend } from './hosts/launch-backend.ts';
import { openAtStart } from './hosts/open-at-start.ts';
import { carryOverPort, type StartedPort } from './hosts/port-host.ts';

// The desktop's backend: a process of its own, so that a heavy query never freezes the window.
const parent = process.parentPort;
const answer = (message: FromBackend) => parent.postMessage(message);
let launched: LaunchedBackend | null = null;

parent.on('message', (event) => {
  handle(event.data as ToBackend, event.ports as unknown as StartedPort[]).catch(refuse);
});

async function handle(message: ToBackend, ports: StartedPort[]): Promise<void> {
  if (message.type === 'start') {
    launched = launchBackend(message);
    // A workspace that cannot be opened leaves the product running: the page then shows the list of others.
    await openAtStart(launched, message.file).catch(refuse);
    answer({ type: 'started' });
  } else if (message.type === 'connect') {
    if (launched) for (const port of ports) carryOverPort(launched.backend, port);
  } else if (message.type === 'open') {
    if (launched) await openAtStart(launched, message.path);
    answer({ type: 'opened' });
  } else {
    await launched?.end();
    answer({ type: 'ended' });
  }
}

function refuse(error: unknown): void {
  if (error instanceof RelaisError) {
    answer({ type: 'refused', code: error.code, data: error.data });
    return;
  }
  launched?.backend.report(error);
  answer({ type: 'refused', code: 'INTERNAL', data: {} });
}
