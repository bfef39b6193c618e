import { Button, Modal } from '@mantine/core';
import { IconArrowsCross } from '@tabler/icons-react';
import { useState } from 'react';
import type { Course } from '#shared/catalogue/catalogue.contract.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { Alternatives } from './Alternatives.tsx';
import { alternativesWords } from './alternatives.words.ts';

interface AlternativesButtonProps {
  /** The skills of the course one starts from; without any there is nothing to compare. */
  raises: Course['skills'];
  /** People to train; those who lack the level today when left out. */
  learners?: number;
}

/** Opens the comparison of ways to bring a skill to a level. */
export function AlternativesButton({ raises, learners }: AlternativesButtonProps) {
  const t = useWords(alternativesWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  if (raises.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsCross size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        size={1040}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        {open ? <Alternatives raises={raises} learners={learners} /> : null}
      </Modal>
    </>
  );
}
