import { useMutation, useQuery } from '@tanstack/react-query';
import { missingTraces, traceKinds } from '#shared/catalogue/afest.ts';
import { orpc } from '../../api/client.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AfestTrace } from './AfestTrace.tsx';
import { afestWords } from './afest.words.ts';
import classes from './catalogue.module.css';

/** The four traces of an action in work situation, as a dated checklist; nothing for any other action. */
export function AfestTraces({ lineId, courseId }: { lineId: number; courseId: number }) {
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const course = courses.data?.find(({ id }) => id === courseId);
  return course?.modality === 'afest' ? <Checklist lineId={lineId} /> : null;
}

function Checklist({ lineId }: { lineId: number }) {
  const t = useWords(afestWords);
  const traces = useQuery(orpc.catalogue.traces.queryOptions({ input: { lineId } }));
  const save = useMutation(orpc.catalogue.saveTraces.mutationOptions());
  return (
    <section className={classes.form} aria-label={t('title')}>
      <h3 className={classes.sub}>{t('title')}</h3>
      <p className={classes.muted}>{t('help')}</p>
      <Answer of={traces}>
        {(all) => (
          <>
            <p className={classes.count}>
              {t('left', { done: traceKinds.length - missingTraces(all).length })}
            </p>
            <ul className={classes.skills}>
              {traceKinds.map((kind) => (
                <AfestTrace
                  key={kind}
                  kind={kind}
                  traces={all.filter((one) => one.kind === kind)}
                  isSaving={save.isPending}
                  onAdd={(trace) => save.mutate({ lineId, traces: [...all, trace] })}
                  onRemove={(trace) =>
                    save.mutate({ lineId, traces: all.filter((one) => one !== trace) })
                  }
                />
              ))}
            </ul>
            <ScreenButton to="/plan" search={{ line: lineId, show: 'afest' }} variant="default">
              {t('summary')}
            </ScreenButton>
          </>
        )}
      </Answer>
    </section>
  );
}
