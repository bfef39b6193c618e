import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import {
  type CSSProperties,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import classes from './SidePanel.module.css';
import { Unsaved } from './Unsaved.tsx';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface SidePanelProps {
  title: string;
  subtitle?: ReactNode;
  onClose: () => void;
  /** Buttons that stay visible at the foot. */
  footer?: ReactNode;
  /** Width in pixels. */
  width?: number;
  /** Moves the focus to the panel when it opens (default); off when arrows in a table keep changing it. */
  takeFocus?: boolean;
  children: ReactNode;
}

const openList = '[aria-expanded="true"], [data-mantine-stop-propagation="true"]';

/** The detail of a row or cell, beside it: give it to `Page`'s `aside`. Escape closes it and gives the focus back. */
export function SidePanel(props: SidePanelProps) {
  const { title, subtitle, onClose, footer, width = 380, takeFocus = true, children } = props;
  const t = useWords(uiWords);
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState(false);
  // A form in the panel that is saved by its own button says so while it is not.
  const close = () => {
    if (!asking && panel.current?.querySelector('[data-unsaved]')) setAsking(true);
    else onClose();
  };
  // Before the panel leaves the page: once it is gone, nothing tells that the focus was in it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (takeFocus) panel.current?.focus();
    const opened = panel.current;
    return () => {
      if (opened?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [takeFocus]);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      style={{ '--panel-width': `${width}px` } as CSSProperties}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Escape first closes a list open in the panel: what was picked in it must not go with the panel.
        const listOpen = event.target instanceof Element && event.target.closest(openList);
        if (event.key === 'Escape' && !event.defaultPrevented && !listOpen) close();
      }}
    >
      <div className={classes.head}>
        <div className={classes.titles}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {subtitle ? <div className={classes.subtitle}>{subtitle}</div> : null}
        </div>
        <ActionIcon aria-label={t('close')} onClick={close}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.body}>{children}</div>
      {asking ? (
        <div className={classes.asking}>
          <Unsaved onLeave={onClose} onStay={() => setAsking(false)} />
        </div>
      ) : null}
      {footer ? <div className={classes.footer}>{footer}</div> : null}
    </aside>
  );
}
