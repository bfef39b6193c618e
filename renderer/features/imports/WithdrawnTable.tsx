import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import type { Withdrawn } from '#shared/imports/imports.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

/** What a newer release of a framework no longer publishes, those the company uses first named. */
export function WithdrawnTable({ withdrawn: { total, used } }: { withdrawn: Withdrawn }) {
  const t = useWords(importsFlowWords);
  const shared = useWords(frameworksWords);
  const format = useFormat();
  return (
    <div>
      <h3 className={classes.sub}>
        {t('preview.withdrawn', { count: total, n: format.number(total) })}
      </h3>
      <p className={classes.muted}>
        {t(used.length > 0 ? 'preview.withdrawnUsed' : 'preview.withdrawnUnused')}
      </p>
      {used.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={classes.scroll} aria-label={t('preview.withdrawnList')} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('preview.kind')}</th>
                <th scope="col">{t('preview.key')}</th>
                <th scope="col">{t('preview.code')}</th>
                <th scope="col" className={classes.number}>
                  {t('preview.jobsUsing')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('preview.peopleUsing')}
                </th>
              </tr>
            </thead>
            <tbody>
              {used.map(({ kind, code, name, jobs, people }) => (
                <tr key={`${kind} ${code}`}>
                  <td>{shared(`kinds.${kind}`)}</td>
                  <td>{name}</td>
                  <td className={classes.samples}>{code}</td>
                  <td className={classes.number}>{format.number(jobs)}</td>
                  <td className={classes.number}>{format.number(people)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </div>
  );
}
