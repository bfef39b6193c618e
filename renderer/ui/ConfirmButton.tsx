import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { uiWords } from './ui.words.ts';
import { useWords } from './use-words.ts';

interface ConfirmButtonProps extends ButtonProps {
  /** What will happen, as a question or sentence. */
  title: string;
  message?: ReactNode;
  /** The verb of the final button; the trigger's own words by default. */
  confirmLabel?: string;
  danger?: boolean;
  onConfirm: () => void;
  children: ReactNode;
}

/** A button that asks before doing what undo could not bring back. Undoable actions need no question. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { title, message, confirmLabel, danger, onConfirm, children, ...button } = props;
  const t = useWords(uiWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        {...(danger ? { c: 'var(--r-danger)' } : {})}
        {...button}
        onClick={() => setOpen(true)}
      >
        {children}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={title}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {message ? <Text size="sm">{message}</Text> : null}
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            {...(danger ? { bg: 'var(--r-danger)', c: 'var(--r-surface)' } : {})}
            onClick={() => {
              setOpen(false);
              onConfirm();
            }}
          >
            {confirmLabel ?? children}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
