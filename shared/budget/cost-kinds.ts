export const costKinds = ['pedagogical', 'wages', 'travel', 'rooms'] as const;
export type CostKind = (typeof costKinds)[number];
