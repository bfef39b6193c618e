import { type } from '@orpc/contract';
import { z } from 'zod';
import { language } from '../kernel/language.ts';
import { job, procedure } from '../kernel/procedure.ts';

export const importKinds = [
  'employees',
  'requirements',
  'assessments',
  'courses',
  'attendance',
  'actuals',
  'director',
  'framework',
] as const;
export const importKind = z.enum(importKinds);
export type ImportKind = (typeof importKinds)[number];

/**
 * Column letter → field name; a wide grid maps its skill columns to `skill:<name>` (or `job:<name>` when jobs stand
 * across). Given by letters it replaces the guess; a key that is a header's text corrects the guess instead, and an
 * empty field leaves the column out.
 */
export const mappingSchema = z.record(z.string(), z.string());
export type Mapping = z.infer<typeof mappingSchema>;

export interface UploadedFile {
  /** Names the received file until it expires. */
  token: string;
  fileName: string;
  format: 'xlsx' | 'csv';
  sheets: { name: string; rows: number; columns: number; hidden: boolean }[];
}

export interface GuessedColumn {
  /** Column letters as in Excel. */
  column: string;
  header: string;
  /** Field the header was recognised as, or null when it is left out. */
  field: string | null;
  /** Remembered from an earlier import of the same headers. */
  remembered: boolean;
  samples: string[];
}

export interface Inspection {
  sheet: string;
  kind: ImportKind;
  headerRow: number;
  layout: 'long' | 'wide' | 'onet' | 'rome' | 'esco';
  columns: GuessedColumn[];
  fields: { name: string; required: boolean }[];
  /** Required fields no column gives yet. */
  missing: string[];
}

/** Reasons a row is refused; words with the remedy are in `imports.words.ts`. */
export const rejectionReasons = [
  'required',
  'notADate',
  'notANumber',
  'daysNotHours',
  'ambiguousNumber',
  'ambiguousShare',
  'notAShare',
  'outOfRange',
  'unknownValue',
  'unknownEmployee',
  'leadingZeros',
  'onlyMatricule',
  'duplicate',
  'tooLong',
  'cellError',
  'badEmail',
  'managerLoop',
  'parentWithoutUnit',
  'parentContradicts',
  'parentLoop',
  'notALevel',
  'unknownReference',
  'unknownCourse',
  'unknownSession',
  'ambiguousSession',
  'notEnrolled',
  'unknownLine',
  'ambiguousLine',
  'noKey',
  'needsEnd',
  'endBeforeDate',
  'unknownPrerequisite',
  'prerequisiteLoop',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export interface Rejection {
  sheet: string;
  /** 1-based row as Excel shows it. */
  row: number;
  /** Column letters and header, `C · Matricule`; empty when the whole row is refused. */
  column: string;
  value: string;
  code: RejectionReason;
  /** Values the message needs (limits, allowed words). */
  data: Record<string, string | number>;
}

/**
 * Counts of things: employees, requirements, assessments, courses (a changed skill changes its course);
 * accounting entries, lines the director answered; for a framework its jobs, skills and requirements together.
 */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** Refused rows; in a grid, refused cells. */
  rejected: number;
}

export interface ImportPreview extends ImportCounts {
  kind: ImportKind;
  /** Things the rows name that will be created. */
  created: { units: number; jobs: number; skills: number };
  /** Units, new ones included, that will stand under another than now. */
  placedUnits: number;
  /** Rows or values left out on purpose, by word key (`imports:leftOut.…`: `notRelevant`, `repeated`…). */
  leftOut: Record<string, number>;
  /** Word keys (`imports:note.…`) of rules applied, with values, e.g. how published levels were converted. */
  notes: { key: string; data: Record<string, string | number> }[];
  /** The first rejections; the workbook holds them all. */
  rejections: Rejection[];
  /** A sample of what will change: row, what, from, to. */
  changes: { row: number; key: string; field: string; from: string; to: string }[];
  /** What a framework published before and this file no longer has; it stays in the workspace. */
  withdrawn: Withdrawn;
  mapping: Mapping;
}

/** Codes a newer release no longer has. */
export interface Withdrawn {
  /** How many in all. */
  total: number;
  /** Those the company uses, with the company's jobs and the people concerned: at most 200. */
  used: { kind: 'job' | 'skill'; code: string; name: string; jobs: number; people: number }[];
}

const target = z.object({
  token: z.string(),
  kind: importKind,
  sheet: z.string().optional(),
  /** Replaces the guess; remembered for the next file with the same headers once applied. */
  mapping: mappingSchema.optional(),
});

/** How many rejections an answer holds: a screen shows the first ones, the terminal asks for all. */
const rejectionLimit = z.number().int().nonnegative().default(500);

export const importsContract = {
  /** Receives a spreadsheet, checks that it is one, and lists its sheets. Nothing is written to the workspace. */
  upload: procedure.input(z.object({ file: z.file() })).output(job<UploadedFile>()),
  /** Recognises the columns of a sheet for a kind of import. */
  inspect: procedure.input(target).output(type<Inspection>()),
  /** What applying would do, down to each refused cell. Writes nothing. */
  preview: procedure.input(target.extend({ rejectionLimit })).output(job<ImportPreview>()),
  /** Applies the file in one transaction. With any rejection nothing is written unless `acceptPartial`. */
  apply: procedure
    .input(target.extend({ acceptPartial: z.boolean().default(false), rejectionLimit }))
    .output(job<ImportPreview & { applied: boolean }>()),
  /** Every rejection of the last preview as a workbook to correct by hand. */
  rejections: procedure.input(z.object({ token: z.string(), language })).output(type<File>()),
  /** An empty workbook with the headers of a kind, an example row and an explanation sheet. */
  template: procedure.input(z.object({ kind: importKind, language })).output(type<File>()),
  /** Forgets an uploaded file at once. */
  discard: procedure.input(z.object({ token: z.string() })).output(type<{ discarded: true }>()),
};
