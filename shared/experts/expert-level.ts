import { type Settings, topLevel } from '../workspace/settings.ts';

/** Level from which a holder is an expert: the setting, or the top of a shorter scale. */
export function expertLevelOf(settings: Pick<Settings, 'expertLevel' | 'levels'>): number {
  return Math.min(settings.expertLevel, topLevel(settings));
}
