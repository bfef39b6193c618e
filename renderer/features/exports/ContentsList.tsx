import type { Edition } from '#shared/exports/exports.contract.ts';
import { exportsWords } from '#shared/exports/exports.words.ts';
import type { Language } from '#shared/kernel/language.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './exports.module.css';
import { exportsFormWords } from './exports-form.words.ts';

const planSheets = [
  ...['synthesis', 'plan', 'participants', 'budget', 'shares', 'readiness', 'gaps'],
] as const;
const directorSheets = [
  ...['synthesis', 'plan', 'budget', 'units', 'quarters', 'fundings', 'adopted', 'scenarios'],
  ...['bdese', 'after', 'readiness', 'participants', 'shares', 'gaps', 'assumptions', 'checks'],
] as const;
const licenceSheets = ['licences', 'prices', 'licenceMonths'] as const;

/** The sheets of the workbook by the name they will bear, each with what it answers. */
export function ContentsList(props: {
  language: Language;
  edition: Edition;
  licences: boolean;
  /** False for a plan that has no other scenario. */
  scenarios: boolean;
  /** Whether the budget holds the cost of a licence. */
  adopted: boolean;
}) {
  const { language, edition, licences, scenarios, adopted } = props;
  const t = useWords(exportsFormWords);
  const sheets = edition === 'director' ? directorSheets : planSheets;
  const shown = [...sheets, ...(licences ? licenceSheets : [])].filter(
    (sheet) => (scenarios || sheet !== 'scenarios') && (adopted || sheet !== 'adopted'),
  );
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
      {edition === 'director' ? (
        <p className={classes.muted}>{t('contents.directorNote')}</p>
      ) : null}
    </div>
  );
}
