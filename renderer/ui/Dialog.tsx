import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { Unsaved } from './Unsaved.tsx';
import { uiWords } from './ui.words.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useWords } from './use-words.ts';

interface DialogProps {
  title: ReactNode;
  /** Asked by the cross, Escape or a click outside; what was typed is never lost without a question. */
  onClose: () => void;
  size?: ModalProps['size'];
  children: ReactNode;
}

/** Milliseconds within which a second click or Enter is the same one. */
const sameGesture = 500;

/**
 * A dialog shown as long as it is rendered. It asks before what was typed is lost, takes a double click on its button for
 * one, and gives the focus back to what opened it.
 */
export function Dialog({ title, onClose, size, children }: DialogProps) {
  const t = useWords(uiWords);
  const body = useRef<HTMLDivElement>(null);
  const start = useRef<string | null>(null);
  const sent = useRef(Number.NEGATIVE_INFINITY);
  const [asking, setAsking] = useState(false);
  useReturnFocus();
  const note = () => {
    start.current ??= typedIn(body.current);
  };
  const close = () => {
    const changed = start.current !== null && typedIn(body.current) !== start.current;
    if (changed && !asking) setAsking(true);
    else onClose();
  };
  const once = (event: SyntheticEvent) => {
    const again = event.timeStamp - sent.current < sameGesture;
    sent.current = event.timeStamp;
    if (!again) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
      {...(size === undefined ? {} : { size })}
    >
      <div
        ref={body}
        onFocusCapture={note}
        onPointerDownCapture={note}
        onSubmitCapture={once}
        onClickCapture={(event) => {
          // The steps of a number field are clicked many times on purpose: they are not reached by Tab.
          const button = (event.target as Element).closest('button:not([tabindex="-1"])');
          if (button && event.detail > 1) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      >
        {children}
      </div>
      {asking ? <Unsaved onLeave={onClose} onStay={() => setAsking(false)} /> : null}
    </Modal>
  );
}

/** All that was typed or chosen, as one text to compare. */
function typedIn(body: HTMLElement | null): string {
  const fields = body?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=checkbox], [type=radio]), textarea',
  );
  return [...(fields ?? [])].map(({ value }) => value).join('\n');
}
