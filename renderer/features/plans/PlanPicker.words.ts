import { words } from '#shared/kernel/language.ts';

export const planPickerWords = words({
  fr: { label: 'Plan', option: '{{name}} – {{status}}', scenario: '{{name}} – scénario' },
  en: { label: 'Plan', option: '{{name}} – {{status}}', scenario: '{{name}} – scenario' },
});
