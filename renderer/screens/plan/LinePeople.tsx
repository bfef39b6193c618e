import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanLine, UnreadyPerson } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { missingPrerequisitesWords } from '../../features/plans/missing-prerequisites.words.ts';
import { useLackWords } from '../../features/plans/use-lack-words.ts';
import { WouldLack } from '../../features/plans/WouldLack.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { linePeopleWords } from './LinePeople.words.ts';
import { linePeopleChoices } from './line-people-choices.ts';
import { planScreenWords } from './PlanScreen.words.ts';
import classes from './plan.module.css';

interface LinePeopleProps {
  planId: number;
  line: Pick<PlanLine, 'id' | 'courseId' | 'trainerId'>;
  /** People of the line who do not meet what its course asks for. */
  unready: readonly UnreadyPerson[];
  editable: boolean;
}

/** Who is on an action, what they lack for it and whether they teach it; those with a gap it would close are proposed first, then anybody. */
export function LinePeople({ planId, line, unready, editable }: LinePeopleProps) {
  const { id: lineId, courseId, trainerId } = line;
  const t = useWords(planScreenWords);
  const own = useWords(linePeopleWords);
  const missing = useWords(missingPrerequisitesWords);
  const sayLacks = useLackWords();
  const lacksOf = new Map(unready.map(({ employeeId, lacks }) => [employeeId, lacks]));
  const people = useQuery(orpc.plans.participants.queryOptions({ input: { lineId } }));
  const candidates = useQuery({
    ...orpc.plans.candidates.queryOptions({ input: { lineId } }),
    enabled: editable,
  });
  const everybody = useQuery({ ...orpc.people.list.queryOptions(), enabled: editable });
  const save = useMutation(orpc.plans.setParticipants.mutationOptions());
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Answer of={people}>
      {(rows) => {
        const ids = rows.map(({ employeeId }) => employeeId);
        const choices = linePeopleChoices(candidates.data ?? [], everybody.data ?? [], ids);
        return (
          <>
            {editable ? (
              <form
                className={classes.form}
                onSubmit={(event) => {
                  event.preventDefault();
                  save.mutate(
                    { planId, lineId, employeeIds: [...ids, ...chosen.map(Number)] },
                    { onSuccess: () => setChosen([]) },
                  );
                }}
              >
                <MultiSelect
                  label={t('panel.add')}
                  description={`${t(choices.withGap.length === 0 ? 'panel.addNone' : 'panel.addHelp')} ${own('othersHelp')}`}
                  placeholder={t('panel.addPlaceholder')}
                  searchable
                  limit={50}
                  value={chosen}
                  onChange={setChosen}
                  data={[
                    { group: own('withGap'), items: choices.withGap },
                    { group: own('others'), items: choices.others },
                  ].filter(({ items }) => items.length > 0)}
                />
                <div>
                  <div role="status">
                    {chosen.includes(String(trainerId)) ? (
                      <StatusBadge tone="warn">{t('trainerLearns')}</StatusBadge>
                    ) : null}
                  </div>
                  <WouldLack
                    planId={planId}
                    courseId={courseId}
                    lineId={lineId}
                    employeeIds={chosen.map(Number)}
                  />
                </div>
                {chosen.length > 0 ? (
                  <Button type="submit" loading={save.isPending}>
                    {t('panel.add')}
                  </Button>
                ) : null}
              </form>
            ) : null}
            <ul className={classes.list}>
              {rows.map((person) => (
                <li key={person.employeeId}>
                  <span className={classes.who}>
                    {person.name}
                    <br />
                    <span className={classes.muted}>
                      {person.matricule}
                      {person.unit ? ` · ${person.unit}` : ''}
                    </span>
                    {person.employeeId === trainerId ? (
                      <>
                        <br />
                        <StatusBadge tone="warn">{t('trainerOf')}</StatusBadge>
                      </>
                    ) : null}
                    {lacksOf.has(person.employeeId) ? (
                      <>
                        <br />
                        <StatusBadge tone="warn">{missing('badge')}</StatusBadge>
                        <br />
                        {missing('lacks', { list: sayLacks(lacksOf.get(person.employeeId)!) })}
                      </>
                    ) : null}
                  </span>
                  {editable ? (
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('panel.removePerson', { name: person.name })}
                      onClick={() =>
                        save.mutate({
                          planId,
                          lineId,
                          employeeIds: ids.filter((id) => id !== person.employeeId),
                        })
                      }
                    >
                      <IconX size={15} aria-hidden />
                    </ActionIcon>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Answer>
  );
}
