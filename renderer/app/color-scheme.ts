import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

let scheme: MantineColorScheme = 'auto';

/** Holds the light or dark choice for this window; the workspace's settings keep it between two sittings. */
export const colorSchemes: MantineColorSchemeManager = {
  get: () => scheme,
  set: (value) => {
    scheme = value;
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => {
    scheme = 'auto';
  },
};
