import { Button, Modal, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { client, orpc } from '../../api/client.ts';
import { joinableLine, useEnrol, useOpenPlans } from '../../features/plans/use-enrol.ts';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import classes from './experts.module.css';

/** Enrols a future trainer in a train-the-trainer course of a plan still open to changes. */
export function AddTraining({ trainer, onClose }: { trainer: Trainer; onClose: () => void }) {
  const t = useWords(expertsScreenWords);
  const ui = useWords(uiWords);
  const courses = useQuery(orpc.experts.trainerCourses.queryOptions());
  const plans = useOpenPlans();
  const open = plans ?? [];
  const [courseId, setCourseId] = useState<string | null>(null);
  const [planId, setPlanId] = useState<string | null>(null);
  const course = courses.data?.find(({ id }) => String(id) === courseId) ?? courses.data?.[0];
  const plan = open.find(({ id }) => String(id) === planId) ?? open[0];
  const tell = (key: 'training.added' | 'training.already') => {
    onClose();
    notifications.show({ message: t(key, { name: trainer.name, course: course?.title ?? '' }) });
  };
  const { enrol, isPending } = useEnrol({
    onSuccess: () => tell('training.added'),
    onAlready: () => tell('training.already'),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!course || !plan) return;
    const { lineRows } = await client.plans.get({ id: plan.id });
    const line = joinableLine(lineRows, course.id);
    const employeeIds = [trainer.employeeId];
    await enrol({ planId: plan.id, courseId: course.id, lineId: line?.id, employeeIds });
  };
  const waiting = courses.data === undefined || plans === undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('training.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {waiting ? <LoadingState /> : null}
      {!waiting && !course ? (
        <div className={classes.form}>
          <p>{t('training.noCourse')}</p>
          <ScreenButton to="/catalogue">{t('training.openCatalogue')}</ScreenButton>
        </div>
      ) : null}
      {!waiting && course && !plan ? (
        <div className={classes.form}>
          <p>{t('training.noPlan')}</p>
          <ScreenButton to="/plan">{t('training.openPlan')}</ScreenButton>
        </div>
      ) : null}
      {!waiting && course && plan ? (
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <p className={classes.note}>{t('training.explain', { name: trainer.name })}</p>
          <Select
            label={t('training.course')}
            allowDeselect={false}
            value={String(course.id)}
            onChange={setCourseId}
            data={(courses.data ?? []).map(({ id, title }) => ({
              value: String(id),
              label: title,
            }))}
            data-autofocus
          />
          <Select
            label={t('training.plan')}
            allowDeselect={false}
            value={String(plan.id)}
            onChange={setPlanId}
            data={open.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <Button type="submit" loading={isPending}>
            {t('training.confirm')}
          </Button>
        </form>
      ) : null}
    </Modal>
  );
}
