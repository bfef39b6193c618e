import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { fullName } from '#shared/people/full-name.ts';
import type { Plan, PlanLine } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { lineTrainerWords } from './LineTrainer.words.ts';

interface LineTrainerProps {
  plan: Plan;
  line: PlanLine;
  editable: boolean;
}

/** Who gives an action in house: accredited trainers of its skills first, each with the load of the plan's year. */
export function LineTrainer({ plan, line, editable }: LineTrainerProps) {
  const t = useWords(lineTrainerWords);
  const experts = useWords(expertsWords);
  const format = useFormat();
  const offers = useQuery(
    orpc.experts.forCourse.queryOptions({ input: { courseId: line.courseId, year: plan.year } }),
  );
  const internal = line.costModel === 'internal' || line.trainerId !== null;
  const people = useQuery({ ...orpc.people.list.queryOptions(), enabled: editable && internal });
  const update = useMutation(orpc.plans.updateLines.mutationOptions());
  const offered = offers.data ?? [];
  if (!internal && offered.length === 0) return null;
  const first = new Set(offered.map(({ employeeId }) => employeeId));
  const accredited = offered.map((one) => ({
    value: String(one.employeeId),
    label: t('option', {
      name: one.name,
      carried: format.number(one.carried),
      capacity: format.number(one.capacity),
      status: one.status && one.status !== 'valid' ? `, ${experts(`statuses.${one.status}`)}` : '',
    }),
  }));
  const others = (people.data ?? [])
    .filter(({ id }) => !first.has(id))
    .map((person) => ({
      value: String(person.id),
      label: `${fullName(person)} (${person.matricule})`,
    }));
  // Until everybody is known, the one named still shows by name.
  const named =
    line.trainerId !== null &&
    ![...accredited, ...others].some(({ value }) => value === String(line.trainerId))
      ? [{ value: String(line.trainerId), label: line.trainer ?? '' }]
      : [];
  const groups = [
    { group: t('accredited'), items: accredited },
    { group: t('others'), items: [...named, ...others] },
  ].filter(({ items }) => items.length > 0);
  return (
    <Select
      label={t('label')}
      description={editable ? t('help') : undefined}
      placeholder={t('none')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      limit={60}
      disabled={!editable}
      value={line.trainerId === null ? null : String(line.trainerId)}
      onChange={(value) =>
        update.mutate({
          planId: plan.id,
          lineIds: [line.id],
          patch: { trainerId: value === null ? null : Number(value) },
        })
      }
      data={groups}
    />
  );
}
