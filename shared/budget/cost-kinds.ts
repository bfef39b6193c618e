import { ancillaryKinds } from '../plans/ancillary.ts';

export const costKinds = ['pedagogical', 'wages', ...ancillaryKinds] as const;
export type CostKind = (typeof costKinds)[number];
