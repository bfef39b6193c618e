import { Button, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorMessage } from '../api/error-message.ts';
import classes from './states.module.css';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface EmptyStateProps {
  title: string;
  /** The first step, in a sentence. */
  children?: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
  icon?: ReactNode;
}

/** Teaches the first step where there is nothing yet. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {icon ? <div className={classes.icon}>{icon}</div> : null}
      <h2 className={classes.title}>{title}</h2>
      {children ? <div className={classes.text}>{children}</div> : null}
      {action ? <div className={classes.actions}>{action}</div> : null}
    </div>
  );
}

/** Says what could not be shown and why, with a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useWords(uiWords);
  return (
    <div className={classes.state} role="alert">
      <h2 className={classes.title}>{t('failed')}</h2>
      <div className={classes.text}>{errorMessage(error)}</div>
      {onRetry ? (
        <div className={classes.actions}>
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A quiet wait; says so to screen readers. */
export function LoadingState() {
  const t = useWords(uiWords);
  return (
    <div className={classes.state} role="status">
      <Loader size="sm" aria-hidden />
      <span className={classes.text}>{t('loading')}</span>
    </div>
  );
}

/**
 * Shows a query's data, or its waiting or refusal:
 * `<Answer of={useQuery(orpc.plans.list.queryOptions())}>{(plans) => …}</Answer>`.
 */
export function Answer<T>({
  of,
  children,
}: {
  of: UseQueryResult<T, Error>;
  children: (data: T) => ReactNode;
}) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <ErrorState error={of.error} onRetry={() => void of.refetch()} />;
  return <LoadingState />;
}
