import { securityHeaders } from './csp.ts';
import { isOwnPage, ownScheme } from './own-page.ts';
import type { ServedFiles } from './served-files.ts';

/** What the scheme may do; must be registered before Electron is ready. */
export const schemePrivileges = [
  {
    scheme: ownScheme,
    // The compiled code of the page is kept from one start to the next.
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
];

/** Answers `app://relais/…` from the built page. */
export function pageHandler(files: ServedFiles): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' || !isOwnPage(request.url)) {
      return new Response('', { status: 403, headers: securityHeaders() });
    }
    const { status, headers, body } = files.answer(request.url.slice(pathStart(request.url)));
    return new Response(new Uint8Array(body), { status, headers });
  };
}

/** Where the path begins in the raw address: the encoded form is looked up as it came. */
function pathStart(address: string): number {
  const slash = address.indexOf('/', `${ownScheme}://`.length);
  return slash < 0 ? address.length : slash;
}
