import { z } from 'zod';

/**
 * The closed list of what the product can refuse, with the data each message needs.
 * Hosts carry the code and the data; the words are said in the user's language where they are shown
 * (`shared/kernel/errors.words.ts`).
 */
export const errorCodes = [
  'NO_WORKSPACE',
  'WORKSPACE_NOT_FOUND',
  'WORKSPACE_EMPTY_FILE',
  'WORKSPACE_FOREIGN',
  'WORKSPACE_INCOMPLETE',
  'WORKSPACE_NEWER',
  'WORKSPACE_DAMAGED',
  'WORKSPACE_BUSY',
  'WORKSPACE_EXISTS',
  'WORKSPACE_READ_ONLY',
  'WORKSPACE_ON_NETWORK',
  'DISK_FULL',
  'DISK_ERROR',
  'BACKUP_FAILED',
  'NOT_FOUND',
  'CONFLICT',
  'INVALID',
  'MATRICULE_TAKEN',
  'NAME_TAKEN',
  'NAME_TAKEN_MERGE',
  'UNIT_LOOP',
  'UNIT_IN_USE',
  'JOB_HELD',
  'JOB_IN_FRAMEWORK',
  'MANAGER_LOOP',
  'DATES_REVERSED',
  'LEVEL_OFF_SCALE',
  'QUALIFICATION_END',
  'COURSE_IN_USE',
  'GROUP_REVERSED',
  'LEVELS_REVERSED',
  'SKILL_TWICE',
  'PREREQUISITE_LOOP',
  'PLAN_LOCKED',
  'PLAN_SUBMITTED',
  'PLAN_TRANSITION',
  'PLAN_REASON_REQUIRED',
  'PLAN_NOT_AMENDABLE',
  'PLAN_DRAFT',
  'PLAN_HAS_SESSIONS',
  'PLAN_SESSIONS_OPEN',
  'LINE_HOURS_OFF',
  'LINE_HAS_SESSIONS',
  'LINE_SESSION_DONE',
  'LINE_SESSIONS_OPEN',
  'SCENARIO_ACTIVE',
  'SCENARIO_INACTIVE',
  'NEED_REASON_REQUIRED',
  'NEED_IN_PLAN',
  'NEED_SUBJECTS_DIFFER',
  'NEED_DECISIONS_DIFFER',
  'SESSION_PLAN',
  'SESSION_LINE',
  'SESSION_NOBODY',
  'SESSION_MOVE',
  'SESSION_REASON',
  'SESSION_DATES',
  'SESSION_EARLY',
  'SESSION_LOCKED',
  'SESSION_FULL',
  'SESSION_ENROLLED',
  'SESSION_ATTENDANCE',
  'SESSION_HOURS',
  'SESSION_UNMARKED',
  'SESSION_CHANGED',
  'CLOSED_DAY_TAKEN',
  'TRAINER_EXISTS',
  'TRAINER_EXCLUDED',
  'TRAINER_MOVE',
  'TRAINER_AGREEMENT',
  'TRAINER_ACCREDITATION',
  'TRAINER_EXPIRED',
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_NOT_A_WORKBOOK',
  'FILE_OLD_XLS',
  'FILE_ENCRYPTED',
  'FILE_TRUNCATED',
  'FILE_TOO_LARGE',
  'FILE_TOO_MANY_ROWS',
  'FILE_TOO_MANY_COLUMNS',
  'FILE_TOO_MANY_CELLS',
  'FILE_HOSTILE',
  'FILE_UNREADABLE',
  'FILE_QUOTES',
  'FILE_TIMEOUT',
  'FILE_NO_ROWS',
  'SHEET_NOT_FOUND',
  'MAPPING_INCOMPLETE',
  'FRAMEWORK_UNKNOWN',
  'ANSWERS_UNKNOWN',
  'ANSWERS_ELSEWHERE',
  'ANSWERS_NO_PLAN',
  'IMPORT_EXPIRED',
  'CANCELLED',
  'UNAUTHORISED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Values an error message interpolates: names, places, versions. Never a stack, path or SQL. */
export type ErrorData = Record<string, string | number>;

/** The error map every contract procedure shares. */
export const contractErrors = Object.fromEntries(
  errorCodes.map((code) => [
    code,
    { data: z.record(z.string(), z.union([z.string(), z.number()])).optional() },
  ]),
) as {
  [C in ErrorCode]: {
    data: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<[z.ZodString, z.ZodNumber]>>>;
  };
};

/** A refusal the user can understand. Thrown anywhere below the routers; hosts turn it into a typed error. */
export class RelaisError extends Error {
  override readonly name = 'RelaisError';
  readonly code: ErrorCode;
  readonly data: ErrorData;
  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }
}
