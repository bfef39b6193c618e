import type { ImportPreview } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { useFormat } from '../../ui/format.ts';
import { useLanguage, useWords } from '../../ui/use-words.ts';
import { changeValue } from './change-value.ts';
import { fieldName } from './field-name.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

/** A sample of what would change in the workspace, from what to what. */
export function ChangesTable({ changes }: { changes: ImportPreview['changes'] }) {
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const format = useFormat();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('preview.changesAll')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('preview.row')}
            </th>
            <th scope="col">{t('preview.key')}</th>
            <th scope="col">{t('preview.what')}</th>
            <th scope="col">{t('preview.from')}</th>
            <th scope="col">{t('preview.to')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={`${change.row} ${change.field} ${String(index)}`}>
              <td className={classes.number}>{format.number(change.row)}</td>
              <td>{change.key}</td>
              <td>{fieldName(change.field, shared)}</td>
              <td className={classes.samples}>
                {changeValue(change.field, change.from, format, language) ||
                  t('preview.emptyValue')}
              </td>
              <td>
                {changeValue(change.field, change.to, format, language) || t('preview.emptyValue')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
