import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { orpc } from '../api/client.ts';
import { Welcome } from '../features/workspace/Welcome.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ErrorState, LoadingState } from '../ui/states.tsx';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import { Bar } from './Bar.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';
import { useDoorCommands } from './use-door-commands.ts';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useFollowSettings } from './use-follow-settings.ts';
import { useUndoKeys } from './use-undo.ts';
import { useWarmMatrix } from './use-warm-matrix.ts';

/** The window's frame: rail, bar, and the screen of the address; a welcome while no workspace is open. */
export function Shell() {
  const t = useWords(appWords);
  const workspace = useQuery(orpc.workspace.current.queryOptions());
  const { pathname } = useLocation();
  useFollowSettings(workspace.data?.settings);
  useFocusOnNavigation();
  useUndoKeys(workspace.data ?? null);
  useDoorCommands(workspace.data ?? null);
  useWarmMatrix(workspace.data != null);

  if (workspace.data === undefined) {
    return (
      <main className={classes.alone}>
        {workspace.error ? (
          <ErrorState error={workspace.error} onRetry={() => void workspace.refetch()} />
        ) : (
          <LoadingState />
        )}
      </main>
    );
  }
  if (workspace.data === null) return <Welcome />;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <Rail workspace={workspace.data} />
      <Bar workspace={workspace.data} />
      <main id="main" className={classes.main} tabIndex={-1}>
        <ErrorBoundary resetKey={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <CommandPalette />
    </div>
  );
}
