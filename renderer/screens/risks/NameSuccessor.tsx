import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Leaver, SuccessorCandidate } from '#shared/risks/risks.contract.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { risksScreenWords } from './RisksScreen.words.ts';
import classes from './risks.module.css';

interface NameSuccessorProps {
  leaver: Leaver;
  skill: Leaver['skills'][number];
  candidate: SuccessorCandidate;
  onClose: () => void;
}

/** Records who takes a skill over: a person decides, and the record says who and why. */
export function NameSuccessor({ leaver, skill, candidate, onClose }: NameSuccessorProps) {
  const t = useWords(risksScreenWords);
  const ui = useWords(uiWords);
  const [who, setWho] = useState('');
  const [comment, setComment] = useState('');
  const save = useMutation(orpc.risks.setSuccessor.mutationOptions({ onSuccess: onClose }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      employeeId: leaver.employeeId,
      skillId: skill.skillId,
      successorId: candidate.employeeId,
      who,
      comment: comment.trim() || null,
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('nameTitle')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.note}>
          {t('nameText', { successor: candidate.name, skill: skill.skill, leaver: leaver.name })}
        </p>
        <TextInput
          label={t('who')}
          required
          withAsterisk={false}
          maxLength={200}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label={t('comment')}
          maxLength={2000}
          autosize
          minRows={2}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={who.trim() === ''}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
