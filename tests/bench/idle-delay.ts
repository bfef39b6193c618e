import { watchDelay } from './watch-delay.ts';

// A process that only waits; told to stop, it answers with its longest delay, in milliseconds.
const watch = watchDelay();
process.once('message', () => {
  process.send!(watch.stop(), () => process.exit(0));
});
