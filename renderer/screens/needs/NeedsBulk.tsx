import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { budgetWords } from '#shared/budget/budget.words.ts';
import {
  type Need,
  type NeedPatch,
  type NeedStatus,
  needStatuses,
} from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { plansWords } from '#shared/plans/plans.words.ts';
import { orpc } from '../../api/client.ts';
import { useWords } from '../../ui/use-words.ts';
import { MergeButton } from './MergeButton.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';

interface NeedsBulkProps {
  chosen: Need[];
  onMove: (status: NeedStatus) => void;
  onPatch: (patch: NeedPatch) => void;
  onDone: () => void;
}

/** What can be done to several needs at once. */
export function NeedsBulk({ chosen, onMove, onPatch, onDone }: NeedsBulkProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  const plans = useWords(plansWords);
  const budget = useWords(budgetWords);
  const remove = useMutation(orpc.needs.remove.mutationOptions({ onSuccess: onDone }));
  const ids = chosen.map(({ id }) => id);
  const menu = (label: string, options: { label: string; run: () => void }[]) => (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item key={option.label} onClick={option.run}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      {menu(
        t('bulk.status'),
        needStatuses.map((status) => ({
          label: shared(`status.${status}`),
          run: () => onMove(status),
        })),
      )}
      {menu(
        t('bulk.priority'),
        ([3, 2, 1] as const).map((priority) => ({
          label: plans(`priority.${priority}`),
          run: () => onPatch({ priority }),
        })),
      )}
      {menu(
        t('bulk.quarter'),
        ([1, 2, 3, 4] as const).map((wishedQuarter) => ({
          label: budget(`quarter.${wishedQuarter}`),
          run: () => onPatch({ wishedQuarter }),
        })),
      )}
      <MergeButton needs={chosen} onDone={onDone}>
        {t('bulk.merge')}
      </MergeButton>
      <Button size="compact-sm" variant="default" onClick={() => remove.mutate({ ids })}>
        {t('bulk.remove')}
      </Button>
    </>
  );
}
