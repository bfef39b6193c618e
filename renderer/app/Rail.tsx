import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { WorkspaceInfo } from '#shared/workspace/workspace.contract.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import classes from './Rail.module.css';
import { type Screen, screens } from './screens.ts';

const groups = ['map', 'plan', 'money', 'tools'] as const;

/** The left rail: whose data this is, and every screen in its group. */
export function Rail({ workspace }: { workspace: WorkspaceInfo }) {
  const t = useWords(appWords);
  const { settings } = workspace;
  const of = (group: Screen['group']) => screens.filter((screen) => screen.group === group);
  const rail = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // In a low window the list scrolls: who came by a link or the palette still sees where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is another entry
  useEffect(() => {
    rail.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
  }, [pathname]);
  return (
    <nav className={classes.rail} aria-label={t('navigation')} data-screen-only ref={rail}>
      <div className={classes.workspace} title={workspace.fileName}>
        <div className={classes.name}>{settings.companyName || workspace.name}</div>
        <div className={classes.year}>
          {t('year', { year: settings.year })}
          {workspace.demo ? <span className={classes.demo}>{t('demo')}</span> : null}
        </div>
      </div>
      <div className={classes.nav}>
        <RailList screens={of(null)} />
        {groups.map((group) => (
          <div key={group} className={classes.group}>
            <h2 className={classes.groupName} id={`rail-${group}`}>
              {t(`groups.${group}`)}
            </h2>
            <RailList screens={of(group)} labelledBy={`rail-${group}`} />
          </div>
        ))}
        <div className={classes.end}>
          <RailList screens={of('end')} />
        </div>
      </div>
    </nav>
  );
}

function RailList(props: { screens: readonly Screen[]; labelledBy?: string }) {
  const t = useWords(appWords);
  return (
    <ul className={classes.list} aria-labelledby={props.labelledBy}>
      {props.screens.map(({ key, path, icon: Icon }) => (
        <li key={key}>
          <Link
            to={path}
            className={classes.link}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
            title={t(`screens.${key}`)}
          >
            <Icon size={18} stroke={1.7} aria-hidden className={classes.icon} />
            <span className={classes.text}>{t(`screens.${key}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
