import { useSyncExternalStore } from 'react';
import type {
  ImportKind,
  ImportPreview,
  Mapping,
  UploadedFile,
} from '#shared/imports/imports.contract.ts';

/** What the user has done so far of an import. It outlives the screen, so that coming back loses nothing. */
export interface ImportDraft {
  /** The last kind chosen, when the address names none. */
  kind: ImportKind;
  file: UploadedFile | null;
  /** The sheet the user picked; null leaves the choice to the product. */
  sheet: string | null;
  /** Columns the user corrected, by kind and sheet. */
  mappings: Readonly<Record<string, Mapping>>;
  /** The last preview and the question it answers. */
  preview: { asked: string; result: ImportPreview } | null;
  /** Write what is valid although some rows are refused. */
  acceptPartial: boolean;
  /** What was written, until another file is chosen. */
  done: ImportPreview | null;
}

const fresh: ImportDraft = {
  kind: 'employees',
  file: null,
  sheet: null,
  mappings: {},
  preview: null,
  acceptPartial: false,
  done: null,
};

let draft = fresh;
let owner = '';
const listeners = new Set<() => void>();

/** Changes part of the draft. */
export function changeDraft(change: Partial<ImportDraft>): void {
  draft = { ...draft, ...change };
  for (const listener of listeners) listener();
}

/** Starts again with another file; the kind stays. */
export function newDraft(file: UploadedFile | null): void {
  changeDraft({ ...fresh, kind: draft.kind, file });
}

/** The draft of a workspace: another workspace starts with an empty one. */
export function useImportDraft(workspace: string): ImportDraft {
  if (workspace !== '' && owner !== workspace) {
    owner = workspace;
    draft = fresh;
  }
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}
