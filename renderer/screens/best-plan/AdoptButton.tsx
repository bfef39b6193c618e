import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BestPlan } from '#shared/optimise/optimise.contract.ts';
import { orpc } from '../../api/client.ts';
import { errorCode, errorMessage } from '../../api/error-message.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useFormat } from '../../ui/format.ts';
import { Refusal } from '../../ui/Refusal.tsx';
import { useWords } from '../../ui/use-words.ts';
import { bestPlanScreenWords } from './BestPlanScreen.words.ts';
import classes from './best-plan.module.css';
import { typedLines } from './typed-lines.ts';
import type { Facts } from './use-facts.ts';
import type { Wish } from './wish.ts';

interface AdoptButtonProps {
  best: BestPlan;
  facts: Facts;
  wish: Wish;
  onAdopted: (planId: number) => void;
}

/** Asks where the best plan is to be written, then writes it in one step that undo takes back. */
export function AdoptButton({ best, facts, wish, onAdopted }: AdoptButtonProps) {
  const t = useWords(bestPlanScreenWords);
  const format = useFormat();
  const { plan, year } = facts;
  const draft = plan?.status === 'draft';
  // Lines that stay can only be joined under an amendment.
  const onTop = best.beside !== null && plan !== null;
  const isShut = onTop && plan.amendment === null;
  const [open, setOpen] = useState(false);
  const [where, setWhere] = useState<'draft' | 'scenario'>(draft ? 'draft' : 'scenario');
  const usual =
    wish.budget === null
      ? t('adopt.unlimitedName')
      : t('adopt.scenarioName', { budget: format.money(wish.budget, 'EUR', true) });
  const [name, setName] = useState<string | null>(null);
  const into = plan && draft && where === 'draft' ? plan : null;
  const lost = into ? typedLines(into).length : 0;
  const adopt = useMutation(
    orpc.optimise.adopt.mutationOptions({
      meta: { quiet: true },
      onSuccess: ({ planId, lines }) => {
        setOpen(false);
        notifications.show({ message: t('adopt.done', { count: lines }) });
        onAdopted(planId);
      },
    }),
  );
  const code = adopt.error ? errorCode(adopt.error) : null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('adopt.button')}</Button>
      {open ? (
        <Dialog onClose={() => setOpen(false)} title={t('adopt.title')}>
          <form
            className={classes.fields}
            onSubmit={(event) => {
              event.preventDefault();
              adopt.mutate({
                token: best.token,
                ...(into
                  ? { planId: into.id }
                  : onTop
                    ? {}
                    : {
                        ...(plan ? { scenarioOf: plan.id } : {}),
                        name: (name ?? usual).trim() || usual,
                      }),
              });
            }}
          >
            {onTop ? (
              <p className={classes.line}>
                {t(isShut ? 'adopt.noAmendment' : 'adopt.amendment', { name: plan.name })}
              </p>
            ) : plan ? (
              <Radio.Group
                label={t('adopt.where')}
                value={into ? 'draft' : 'scenario'}
                onChange={(next) => setWhere(next as typeof where)}
              >
                <Stack gap="xs" mt={4}>
                  {draft ? (
                    <Radio
                      value="draft"
                      label={t('adopt.draft', { name: plan.name, lines: plan.lines })}
                    />
                  ) : null}
                  <Radio value="scenario" label={t('adopt.scenario', { name: plan.name })} />
                </Stack>
              </Radio.Group>
            ) : (
              <p className={classes.line}>{t('adopt.plan', { year })}</p>
            )}
            {into && lost > 0 ? (
              <p className={classes.line}>{t('adopt.lost', { count: lost })}</p>
            ) : null}
            {into || onTop ? null : (
              <TextInput
                label={t('adopt.name')}
                maxLength={120}
                value={name ?? usual}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
            <p className={classes.note}>{t('adopt.undo')}</p>
            {adopt.error ? (
              <Refusal title={t('adopt.refused')}>
                {code === 'CONFLICT'
                  ? t('adopt.stale')
                  : code === 'NOT_FOUND'
                    ? t('adopt.gone')
                    : errorMessage(adopt.error)}
              </Refusal>
            ) : null}
            <Button type="submit" disabled={isShut} loading={adopt.isPending} data-autofocus>
              {t('adopt.confirm')}
            </Button>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
