import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { startHttpHost } from '../../electron/hosts/http-host.ts';
import { launchBackend } from '../../electron/hosts/launch-backend.ts';
import { carryOverPort } from '../../electron/hosts/port-host.ts';
import { builtPage } from '../../electron/hosts/project.ts';
import { ServedFiles } from '../../electron/hosts/served-files.ts';
import { BuiltDesktop } from '../helpers/built-desktop.ts';
import { httpHeaders } from '../helpers/http-client.ts';
import type { Client } from './battery.ts';

/** A way to reach a backend that has no workspace open. */
export interface Door {
  name: string;
  open: (dataFolder: string) => Promise<{ client: Client; close: () => Promise<void> }>;
}

export const inProcess: Door = {
  name: 'in process',
  open: async (dataFolder) => {
    const { client, end } = launchBackend({ dataFolder, language: 'fr' });
    return { client, close: end };
  },
};

const overHttp: Door = {
  name: 'the browser door (HTTP)',
  open: async (dataFolder) => {
    const { backend, end } = launchBackend({ dataFolder, language: 'fr' });
    const host = await startHttpHost(backend, new ServedFiles(builtPage));
    const link = new FetchLink({
      url: `${host.origin}/rpc`,
      headers: await httpHeaders(host),
    });
    const close = async () => {
      await host.close();
      await end();
    };
    return { client: createORPCClient(link), close };
  },
};

const overPort: Door = {
  name: 'a message port',
  open: async (dataFolder) => {
    const { backend, end } = launchBackend({ dataFolder, language: 'fr' });
    const { port1, port2 } = new MessageChannel();
    carryOverPort(backend, port1);
    port2.start();
    const close = async () => {
      port2.close();
      await end();
    };
    return { client: createORPCClient(new PortLink({ port: port2 })), close };
  },
};

const builtDesktop: Door = {
  name: 'the built desktop bundles',
  open: async (dataFolder) => {
    // A file that is not there: the desktop says so and starts with nothing open.
    const desktop = new BuiltDesktop({ dataFolder, argv: ['.', 'absent.relais'] });
    await desktop.called('showErrorBox');
    const client = await desktop.openPage().connect();
    return { client, close: () => desktop.end() };
  },
};

/** Every door that lasts for a sitting. The terminal, one process a call, has its own test. */
export const otherDoors: Door[] = [overHttp, overPort, builtDesktop];
