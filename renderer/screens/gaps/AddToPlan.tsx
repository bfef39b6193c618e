import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import type { GapDetail } from '#shared/gaps/gaps.contract.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { joinableLine, useEnrol, useOpenPlans } from '../../features/plans/use-enrol.ts';
import { WouldLack } from '../../features/plans/WouldLack.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { gapsScreenWords } from './GapsScreen.words.ts';
import classes from './gaps.module.css';
import { helpingCourses } from './helping-courses.ts';

/** Enrols the people of the chosen gaps in a course of a plan still open to changes. */
export function AddToPlan({ gaps, onClose }: { gaps: GapDetail[]; onClose: () => void }) {
  const t = useWords(gapsScreenWords);
  const shared = useWords(plansWords);
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const plans = useOpenPlans();
  const helping = useMemo(() => helpingCourses(courses.data ?? [], gaps), [courses.data, gaps]);
  const open = plans ?? [];
  const [courseId, setCourseId] = useState<string | null>(null);
  const [planId, setPlanId] = useState<string | null>(null);
  const chosen = helping.find(({ course }) => String(course.id) === courseId) ?? helping[0] ?? null;
  const plan = open.find(({ id }) => String(id) === planId) ?? open[0] ?? null;
  const lines = useQuery({
    ...orpc.plans.get.queryOptions({ input: { id: plan?.id ?? 0 } }),
    enabled: plan !== null,
  });
  const line = joinableLine(lines.data?.lineRows ?? [], chosen?.course.id ?? 0);
  const onSuccess = () => {
    onClose();
    notifications.show({
      message: t('added', {
        course: chosen?.course.title ?? '',
        count: chosen?.employeeIds.length ?? 0,
      }),
    });
  };
  const { enrol, isPending } = useEnrol({ onSuccess });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || !plan) return;
    const { course, employeeIds } = chosen;
    await enrol({ planId: plan.id, courseId: course.id, lineId: line?.id, employeeIds });
  };
  const waiting = courses.data === undefined || plans === undefined;
  return (
    <Dialog onClose={onClose} title={t('addTitle')}>
      {waiting ? (
        <LoadingState />
      ) : (
        <form className={classes.form} onSubmit={(event) => void submit(event)}>
          <p className={classes.note}>{subject(gaps, t)}</p>
          {chosen ? (
            <Select
              label={t('course')}
              searchable
              allowDeselect={false}
              value={String(chosen.course.id)}
              onChange={setCourseId}
              data={helping.map(({ course, employeeIds }) => ({
                value: String(course.id),
                label: t('courseOption', {
                  title: course.title,
                  people: t('people', { count: employeeIds.length }),
                }),
              }))}
              data-autofocus
            />
          ) : (
            <>
              <p>{t('noCourse')}</p>
              <ScreenButton to="/catalogue">{t('openCatalogue')}</ScreenButton>
            </>
          )}
          {chosen && plan ? (
            <>
              <Select
                label={t('plan')}
                allowDeselect={false}
                value={String(plan.id)}
                onChange={setPlanId}
                data={open.map(({ id, name, status }) => ({
                  value: String(id),
                  label: t('planOption', { name, status: shared(`status.${status}`) }),
                }))}
              />
              <p className={classes.note} role="status">
                {line ? t('existingLine', { count: line.participants }) : t('newLine')}
              </p>
              <WouldLack
                planId={plan.id}
                courseId={chosen.course.id}
                lineId={line?.id}
                employeeIds={chosen.employeeIds}
              />
              <Button type="submit" loading={isPending} disabled={lines.data === undefined}>
                {t('addConfirm', { count: chosen.employeeIds.length })}
              </Button>
            </>
          ) : null}
          {chosen && !plan ? (
            <>
              <p>{t('noPlan')}</p>
              <ScreenButton to="/plan">{t('openPlan')}</ScreenButton>
            </>
          ) : null}
        </form>
      )}
    </Dialog>
  );
}

/** Whose gaps these are: the person and skill of one, or how many people. */
function subject(
  gaps: readonly GapDetail[],
  t: (key: 'people', values: { count: number }) => string,
): string {
  const [first] = gaps;
  if (first && gaps.length === 1) return `${first.name} · ${first.skill}`;
  return t('people', { count: new Set(gaps.map(({ employeeId }) => employeeId)).size });
}
