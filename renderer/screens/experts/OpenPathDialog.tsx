import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Candidate, Candidates } from '#shared/experts/experts.contract.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionFields, useDecision } from './DecisionFields.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

interface OpenPathDialogProps {
  candidate: Candidate;
  skill: Candidates['skill'];
  onClose: () => void;
  onOpened: (trainerId: number) => void;
}

/** A person decides that somebody starts on the path, and says why. */
export function OpenPathDialog({ candidate, skill, onClose, onOpened }: OpenPathDialogProps) {
  const t = useWords(expertsScreenWords);
  const ui = useWords(uiWords);
  const { decision, complete, change, keep } = useDecision();
  const open = useMutation(
    orpc.experts.open.mutationOptions({
      onSuccess: ({ id }) => {
        onClose();
        onOpened(id);
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('open.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!complete) return;
          keep();
          open.mutate({ employeeId: candidate.employeeId, skillId: skill.id, ...decision });
        }}
      >
        <p className={classes.note}>
          {t('open.explain', { name: candidate.name, skill: skill.name })}
        </p>
        <DecisionFields decision={decision} onChange={change} />
        <Button type="submit" disabled={!complete} loading={open.isPending}>
          {t('open.confirm')}
        </Button>
      </form>
    </Modal>
  );
}
