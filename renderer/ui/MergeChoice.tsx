import { Button, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './MergeChoice.module.css';
import { SidePanel } from './SidePanel.tsx';

interface MergeChoiceProps {
  title: string;
  /** Label of the choice: « Compétence à garder ». */
  label: string;
  options: readonly { id: number; name: string; detail: string }[];
  keep: number;
  onKeep: (id: number) => void;
  /** What the button says: « Garder « X » ». */
  confirm: string;
  /** False while what would happen is not known yet. */
  ready: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What would happen, in `MergeSection`s. */
  children: ReactNode;
}

/** Which of two things stays, and what joins it, before anything is written. Give it to `Page`'s `aside`. */
export function MergeChoice(props: MergeChoiceProps) {
  const { title, label, options, keep, onKeep, confirm, ready, busy, onConfirm, onClose } = props;
  return (
    <SidePanel
      title={title}
      onClose={onClose}
      width={400}
      footer={
        <Button
          className={classes.confirm ?? ''}
          classNames={{ label: classes.words ?? '' }}
          disabled={!ready}
          loading={busy}
          onClick={onConfirm}
        >
          {confirm}
        </Button>
      }
    >
      <Radio.Group label={label} value={String(keep)} onChange={(next) => onKeep(Number(next))}>
        <div className={classes.choices}>
          {options.map(({ id, name, detail }) => (
            <Radio key={id} size="xs" value={String(id)} label={name} description={detail} />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.outcome} aria-live="polite">
        {props.children}
      </div>
    </SidePanel>
  );
}

interface MergeSectionProps {
  title: string;
  /** A sentence under what is listed. */
  note?: string | null;
  children?: ReactNode;
}

/** One kind of thing a merge does. */
export function MergeSection({ title, note, children }: MergeSectionProps) {
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{title}</h3>
      {children}
      {note ? <p className={classes.note}>{note}</p> : null}
    </section>
  );
}
