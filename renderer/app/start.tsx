import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/charts/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './tokens.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../api/client.ts';
import { App } from './App.tsx';
import { obeyContentPolicy } from './nonce.ts';
import { machineLanguage, startWords } from './words.ts';

obeyContentPolicy();
await startWords(machineLanguage());
// The key in the address must be exchanged and removed before the router reads the address.
const door = await connect().then(
  () => null,
  (error: unknown) => error,
);
createRoot(document.getElementById('root')!).render(<App refused={door} />);
