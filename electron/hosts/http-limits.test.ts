import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { limit, limits } from './http-limits.ts';

/** A server under the door's limits, a connection to it, and what comes back on that connection. */
async function connected() {
  const server = createServer(limits, (_request, response) => response.end('answered'));
  limit(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  const [[socket]] = (await Promise.all([once(server, 'connection'), once(client, 'connect')])) as [
    [Socket],
    unknown,
  ];
  let answer = '';
  client.on('data', (data) => {
    answer += String(data);
  });
  return { server, client, socket, answer: () => answer };
}

/** What Node says of a connection whose request did not come in time. */
function expire(server: Server, socket: Socket) {
  const error = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  server.emit('clientError', error, socket);
}

const request = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

test('a connection opened in advance and never used is closed without an answer', async () => {
  const { server, client, socket, answer } = await connected();
  expire(server, socket);
  await once(client, 'close');
  expect(answer()).toBe('');
});

test('a request on its way when its connection would expire is answered', async () => {
  const { server, client, socket, answer } = await connected();
  client.write(request);
  expire(server, socket);
  await once(client, 'close');
  expect(answer()).toMatch(/^HTTP\/1\.1 200 OK.*answered$/s);
});

test('a request that stops halfway through its headers loses its connection', async () => {
  const { server, client, socket, answer } = await connected();
  client.write('GET / HTTP/1.1\r\nHo');
  await expect.poll(() => socket.bytesRead).toBeGreaterThan(0);
  expire(server, socket);
  await once(client, 'close');
  expect(answer()).toBe('');
});

test('a malformed request is answered with the usual headers', async () => {
  const { client, answer } = await connected();
  client.write('nonsense\r\n\r\n');
  await once(client, 'close');
  expect(answer()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer()).toContain('Content-Security-Policy');
});
