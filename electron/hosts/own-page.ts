/** Scheme and host of the page in the desktop window. */
export const ownScheme = 'app';
export const ownHost = 'relais';
export const ownOrigin = `${ownScheme}://${ownHost}`;

/** Tells whether an address is our page: its parsed parts are compared, never its beginning. */
export function isOwnPage(address: string): boolean {
  const url = parse(address);
  return (
    url !== null &&
    url.protocol === `${ownScheme}:` &&
    url.host === ownHost &&
    url.username === '' &&
    url.password === ''
  );
}

/** The address to hand to the system's browser or mail program; null when it is not a plain https or mailto link. */
export function safeExternal(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return null;
  const url = parse(address);
  if (!url) return null;
  if (url.protocol === 'mailto:') return /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : null;
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return url.href;
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
