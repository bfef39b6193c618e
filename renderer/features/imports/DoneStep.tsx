import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ImportKind, ImportPreview } from '#shared/imports/imports.contract.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './imports.module.css';
import { importsFlowWords } from './imports-flow.words.ts';

/** What usually comes after each kind: the next file, and the screen that shows what came in. */
const next = {
  employees: { kind: 'requirements', see: 'people', to: '/people' },
  requirements: { kind: 'assessments', see: 'skills', to: '/skills' },
  assessments: { kind: 'courses', see: 'gaps', to: '/gaps' },
  courses: { kind: null, see: 'plan', to: '/plan' },
  attendance: { kind: null, see: 'sessions', to: '/sessions' },
  actuals: { kind: null, see: 'budget', to: '/budget' },
  director: { kind: null, see: 'budget', to: '/budget' },
  framework: { kind: 'employees', see: 'frameworks', to: '/frameworks' },
} as const satisfies Record<ImportKind, unknown>;

interface DoneStepProps {
  done: ImportPreview;
  onAnother: () => void;
}

/** What was written, how to take it back, and what to do next. */
export function DoneStep({ done, onAnother }: DoneStepProps) {
  const t = useWords(importsFlowWords);
  const format = useFormat();
  const after = next[done.kind];
  return (
    <Panel>
      <div className={classes.stack}>
        <div className={classes.line} role="status">
          <IconCircleCheck size={22} color="var(--r-ok)" aria-hidden />
          <strong>{t('done.title')}</strong>
          <span className={classes.text}>
            {t('done.counts', {
              added: format.number(done.added),
              changed: format.number(done.changed),
              unchanged: format.number(done.unchanged),
            })}{' '}
            {done.rejected > 0
              ? t('done.rejected', { count: done.rejected, n: format.number(done.rejected) })
              : ''}
          </span>
        </div>
        <p className={classes.muted}>{t('done.undo')}</p>
        <div className={classes.line}>
          {after.kind ? (
            <ScreenButton to="/import" search={{ kind: after.kind }} onClick={onAnother}>
              {t(`done.importNext.${after.kind}`)}
            </ScreenButton>
          ) : null}
          <ScreenButton to={after.to} variant={after.kind ? 'default' : 'filled'}>
            {t(`done.see.${after.see}`)}
          </ScreenButton>
          <Button variant="default" onClick={onAnother}>
            {t('done.another')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
