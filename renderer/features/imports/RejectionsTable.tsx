import type { Rejection } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

/** Every refused cell with its place, its value, why, and what to do about it. */
export function RejectionsTable({ rejections }: { rejections: readonly Rejection[] }) {
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('preview.rejections')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('preview.sheet')}</th>
            <th scope="col" className={classes.number}>
              {t('preview.row')}
            </th>
            <th scope="col">{t('preview.column')}</th>
            <th scope="col">{t('preview.value')}</th>
            <th scope="col">{t('preview.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {rejections.map((one, index) => (
            <tr key={`${one.row} ${one.column} ${String(index)}`}>
              <td className={classes.top}>{one.sheet}</td>
              <td className={`${classes.number} ${classes.top}`}>{format.number(one.row)}</td>
              <td className={classes.top}>{one.column || t('preview.wholeRow')}</td>
              <td className={classes.top}>{one.value || t('preview.emptyValue')}</td>
              <td className={classes.top}>{shared(`reason.${one.code}`, one.data)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
