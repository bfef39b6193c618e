import { exportsWords } from '#shared/exports/exports.words.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './exports.module.css';
import { exportsFormWords } from './exports-form.words.ts';

const sheets = [
  'synthesis',
  'plan',
  'participants',
  'budget',
  'shares',
  'readiness',
  'gaps',
] as const;
const licenceSheets = ['licences', 'licenceMonths'] as const;

/** The sheets of the workbook by the name they will bear, each with what it answers. */
export function ContentsList({ language, licences }: { language: Language; licences: boolean }) {
  const t = useWords(exportsFormWords);
  const shown = [...sheets, ...(licences ? licenceSheets : [])];
  return (
    <div className={classes.stack}>
      <ul className={classes.list}>
        {shown.map((sheet) => (
          <li key={sheet}>
            <span className={classes.sheet}>{exportsWords[language].sheets[sheet]}</span>
            <span>{t(`contents.lines.${sheet}`)}</span>
          </li>
        ))}
      </ul>
      <p className={classes.muted}>{t('contents.note')}</p>
    </div>
  );
}
