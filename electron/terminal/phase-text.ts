import { exportsWords } from '#shared/exports/exports.words.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import type { Language } from '#shared/kernel/language.ts';
import { optimiseWords } from '#shared/optimise/optimise.words.ts';
import { plansWords } from '#shared/plans/plans.words.ts';

/** What a capability's job is doing, in the user's language; the phase's own key where it has no words. */
export function phaseText(capability: string, phase: string, language: Language): string {
  const words: Record<string, Record<string, string>> = {
    imports: importsWords[language].phase,
    plans: plansWords[language].phase,
    optimise: optimiseWords[language].phase,
    exports: exportsWords[language].phases,
  };
  return words[capability]?.[phase] ?? phase;
}
