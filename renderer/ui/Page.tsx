import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** One short line under the title: what the screen answers, or its key figure. */
  hint?: ReactNode;
  /** Buttons at the right of the title; the main one last. */
  actions?: ReactNode;
  /** A row under the title: filters, tabs, the envelope's gauge. */
  toolbar?: ReactNode;
  /** A panel at the right (`SidePanel`): it takes room from the body and never covers it. */
  aside?: ReactNode;
  /** `fill`: the body takes the height left and scrolls inside (tables). `flow`: the page scrolls. */
  layout?: 'fill' | 'flow';
  children: ReactNode;
}

/** The frame of every screen. Focus lands on its title when the address changes. */
export function Page({
  title,
  hint,
  actions,
  toolbar,
  aside,
  layout = 'flow',
  children,
}: PageProps) {
  useDocumentTitle(`${title} – Relais`);
  return (
    <div className={classes.page} data-layout={layout}>
      <header className={classes.header}>
        <div className={classes.titles}>
          <h1 className={classes.title} tabIndex={-1} data-page-title>
            {title}
          </h1>
          {hint ? <div className={classes.hint}>{hint}</div> : null}
        </div>
        {actions ? (
          <div className={classes.actions} data-screen-only>
            {actions}
          </div>
        ) : null}
      </header>
      {toolbar ? <div className={classes.toolbar}>{toolbar}</div> : null}
      <div className={classes.main}>
        <div className={classes.body}>{children}</div>
        {aside}
      </div>
    </div>
  );
}
