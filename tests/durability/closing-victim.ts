import { writeSync } from 'node:fs';
import { Session } from '../../electron/backend/session.ts';
import { closeSession, previewClosing } from '../../electron/backend/sessions/close-session.ts';

// Closes session after session until it is killed, as the product does. Says `start N` before and `ack N` once saved.
const [path = ''] = process.argv.slice(2);
const session = Session.open(path, () => undefined);
const say = (text: string) => writeSync(1, `${text}\n`);
const ids = session.raw
  .prepare("SELECT id FROM session WHERE state = 'done' ORDER BY id")
  .pluck()
  .all() as number[];
for (const id of ids) {
  const { confirm } = await previewClosing(session.reader, id, []);
  say(`start ${id}`);
  await closeSession(session, id, [], confirm);
  say(`ack ${id}`);
}
say('start over');
setInterval(() => undefined, 1000);
