import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

/** The training team mapped like any other: its jobs added in one step, then its own gaps. */
export function TrainingTeam() {
  const t = useWords(expertsScreenWords);
  const add = useMutation(
    orpc.experts.addTrainingTeam.mutationOptions({
      onSuccess: (added) =>
        notifications.show({
          message:
            added.jobs + added.skills + added.requirements === 0
              ? t('pool.teamThere')
              : t('pool.teamAdded', added),
        }),
    }),
  );
  return (
    <Panel title={t('pool.team')}>
      <p className={classes.note}>{t('pool.teamHelp')}</p>
      <div className={classes.buttons}>
        <ScreenButton to="/gaps" search={{ by: 'job' }} variant="default">
          {t('pool.teamGaps')}
        </ScreenButton>
        <Button loading={add.isPending} onClick={() => add.mutate({})}>
          {t('pool.teamAdd')}
        </Button>
      </div>
    </Panel>
  );
}
