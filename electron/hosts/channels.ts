/** Every message between the page's preload and main. */
export const channels = {
  /** Page → main: asks for the backend. */
  connect: 'relais:connect',
  /** Page → main: asks for the system's open dialog. */
  openDialog: 'relais:open-dialog',
  /** Page → main: language of the menu. */
  setLanguage: 'relais:set-language',
  /** Main → page: the port. */
  port: 'relais:port',
  /** Main → page: what the menu asks. */
  command: 'relais:command',
} as const;

export type PageChannel = (typeof channels)['connect' | 'openDialog' | 'setLanguage'];
