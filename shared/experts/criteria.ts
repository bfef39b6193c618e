/** The ten criteria of the trainer's score, each worth 0 to 2 points, in the order HR reads them. */
export const criteria = [
  'time',
  'willingness',
  'proficiency',
  'ambassador',
  'classroom',
  'coaching',
  'onTheJob',
  'speaking',
  'writing',
  'facilitation',
] as const;
export type Criterion = (typeof criteria)[number];

/** 0 no, 1 in part, 2 yes. */
export type Points = 0 | 1 | 2;

/** Criteria whose 0 excludes somebody, whatever the rest. */
export const excludingCriteria = ['time', 'willingness'] as const satisfies Criterion[];
