import { Button, Modal, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { uiWords } from '../../ui/ui.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

/** Adds a course of the catalogue to the plan; its trainees are chosen in the panel that opens. */
export function AddLineButton({
  plan,
  onAdded,
}: {
  plan: Plan;
  onAdded: (lineId: number) => void;
}) {
  const t = useWords(planScreenWords);
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [courseId, setCourseId] = useState<string | null>(null);
  const courses = useQuery({ ...orpc.catalogue.list.queryOptions(), enabled: open });
  const add = useMutation(orpc.plans.addLine.mutationOptions());
  const submit = () => {
    if (!courseId) return;
    setOpen(false);
    add.mutate(
      { planId: plan.id, courseId: Number(courseId) },
      {
        onSuccess: (after) => {
          const added = after.lineRows.find(
            (line) => !plan.lineRows.some(({ id }) => id === line.id),
          );
          if (added) onAdded(added.id);
        },
      },
    );
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('add.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('add.title')}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Select
            label={t('add.course')}
            searchable
            limit={100}
            value={courseId}
            onChange={setCourseId}
            data={(courses.data ?? []).map((course) => ({
              value: String(course.id),
              label: `${course.title} (${course.code})`,
            }))}
            data-autofocus
          />
          <Button type="submit" disabled={!courseId}>
            {t('add.confirm')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
