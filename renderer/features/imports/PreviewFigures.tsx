import type { ImportPreview } from '#shared/imports/imports.contract.ts';
import { importsWords } from '#shared/imports/imports.words.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

/** What an import would do, in figures and in words: counts, things created, things left out, rules applied. */
export function PreviewFigures({ preview }: { preview: ImportPreview }) {
  const t = useWords(importsFlowWords);
  const shared = useWords(importsWords);
  const format = useFormat();
  const { added, changed, unchanged, rejected, created, placedUnits, notes } = preview;
  const made = (['units', 'jobs', 'skills'] as const).filter((what) => created[what] > 0);
  const leftOut = Object.entries(preview.leftOut);
  return (
    <>
      <StatRow>
        <Stat
          label={t('preview.added')}
          value={format.number(added)}
          detail={t('preview.addedHelp')}
          {...(added > 0 ? { tone: 'ok' as const } : {})}
        />
        <Stat
          label={t('preview.changed')}
          value={format.number(changed)}
          detail={t('preview.changedHelp')}
        />
        <Stat
          label={t('preview.unchanged')}
          value={format.number(unchanged)}
          detail={t('preview.unchangedHelp')}
        />
        <Stat
          label={t('preview.rejected')}
          value={format.number(rejected)}
          detail={t(rejected > 0 ? 'preview.rejectedHelp' : 'preview.rejectedNone')}
          {...(rejected > 0 ? { tone: 'danger' as const } : {})}
        />
      </StatRow>
      <div className={classes.pair}>
        <div>
          <h3 className={classes.sub}>{t('preview.created')}</h3>
          {made.length > 0 ? (
            <ul className={classes.list}>
              {made.map((what) => (
                <li key={what}>
                  {t(`preview.${what}`, {
                    count: created[what],
                    n: format.number(created[what]),
                  })}
                </li>
              ))}
            </ul>
          ) : (
            <p className={classes.muted}>{t('preview.createdNone')}</p>
          )}
        </div>
        {placedUnits > 0 ? (
          <div>
            <h3 className={classes.sub}>{t('preview.organisation')}</h3>
            <ul className={classes.list}>
              <li>
                {t('preview.placedUnits', { count: placedUnits, n: format.number(placedUnits) })}
              </li>
            </ul>
          </div>
        ) : null}
        {leftOut.length > 0 ? (
          <div>
            <h3 className={classes.sub}>{t('preview.leftOut')}</h3>
            <ul className={classes.list}>
              {leftOut.map(([key, count]) => (
                <li key={key}>
                  {shared(`leftOut.${key}` as 'leftOut.repeated')}
                  {'\u00a0: '}
                  {format.number(count)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {notes.length > 0 ? (
          <div>
            <h3 className={classes.sub}>{t('preview.notes')}</h3>
            <ul className={classes.list}>
              {notes.map(({ key, data }) => (
                <li key={key}>{shared(`note.${key}` as 'note.onetLevels', data)}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </>
  );
}
