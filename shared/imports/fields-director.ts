import { directorWords, keyHeader } from '../exports/director-columns.ts';
import type { Field } from './field.ts';

const { fr, en } = directorWords;
/** A header without the currency that stands in brackets behind it. */
const plain = (header: string) => header.replace(/\s*\([^)]*\)/, '');

/** The columns a director fills on the plan's sheet of the workbook, and the hidden one that names each line. */
export const directorFields: readonly Field[] = [
  { name: 'key', type: 'text', required: true, max: 40, fr: [keyHeader], en: [keyHeader] },
  {
    ...{ name: 'paid', type: 'amount', required: false },
    ...{ fr: [plain(fr.actual)], en: [plain(en.actual)] },
  },
  {
    ...{ name: 'directorComment', type: 'text', required: false, max: 2000 },
    ...{ fr: [fr.comment], en: [en.comment] },
  },
  {
    ...{ name: 'opinion', type: 'text', required: false, max: 100 },
    ...{ fr: [fr.verdict], en: [en.verdict] },
  },
];
