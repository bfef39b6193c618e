import type { ErrorCode, ErrorData } from '#shared/kernel/errors.ts';
import type { Language } from '#shared/kernel/language.ts';

/** What the desktop's main process says to the backend's process. Only main can: the page has no part in it. */
export type ToBackend =
  /** `file` is the workspace to open first; without one, the last one used. */
  | { type: 'start'; dataFolder: string; language: Language; file: string | null }
  /** Comes with the port of a page. */
  | { type: 'connect' }
  /** A file the user chose in the system's dialog, or gave on the command line. */
  | { type: 'open'; path: string }
  | { type: 'end' };

/** What the backend's process answers. */
export type FromBackend =
  | { type: 'started' }
  | { type: 'opened' }
  | { type: 'refused'; code: ErrorCode; data: ErrorData }
  | { type: 'ended' };
