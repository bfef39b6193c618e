import { words } from '#shared/kernel/language.ts';

export const planPickerWords = words({
  fr: { label: 'Plan', option: '{{name}} – {{status}}' },
  en: { label: 'Plan', option: '{{name}} – {{status}}' },
});
