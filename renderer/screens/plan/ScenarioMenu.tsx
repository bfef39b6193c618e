import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Plan, PlanSummary } from '#shared/plans/plans.contract.ts';
import { orpc } from '../../api/client.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { NameDialog } from './NameDialog.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { planMenuWords } from './PlanMenu.words.ts';

interface ScenarioMenuProps {
  plan: Plan;
  plans: readonly PlanSummary[];
  onChoose: (id: number) => void;
}

/** The scenarios of a plan: which one counts, and what can be done with this one. */
export function ScenarioMenu({ plan, plans, onChoose }: ScenarioMenuProps) {
  const t = useWords(planMenuWords);
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'duplicate' | 'rename' | 'history' | null>(null);
  const root = plan.scenarioOf ?? plan.id;
  const group = plans.filter(({ id, scenarioOf }) => (scenarioOf ?? id) === root);
  const activate = useMutation(
    orpc.plans.activate.mutationOptions({
      onSuccess: ({ name }) => notifications.show({ message: t('activated', { name }) }),
    }),
  );
  const duplicate = useMutation(
    orpc.plans.duplicate.mutationOptions({ onSuccess: ({ id }) => onChoose(id) }),
  );
  const rename = useMutation(orpc.plans.rename.mutationOptions());
  const compared = [plan.id, ...group.map(({ id }) => id).filter((id) => id !== plan.id)];
  const compare = () =>
    void navigate({ to: '/scenarios', search: { plans: compared.slice(0, 3).join() } });
  return (
    <>
      {plan.active ? null : (
        <>
          <StatusBadge tone="warn">{t('inactive')}</StatusBadge>
          <Button
            size="compact-sm"
            loading={activate.isPending}
            onClick={() => activate.mutate({ id: plan.id })}
          >
            {t('activate')}
          </Button>
        </>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('scenarios')}
            {group.length > 1 ? ` (${group.length})` : ''}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('duplicate')}>{t('duplicate')}</Menu.Item>
          <Menu.Item disabled={group.length < 2} onClick={compare}>
            {t('compare')}
          </Menu.Item>
          <Menu.Item onClick={() => setDialog('rename')}>{t('rename')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('history')}>{t('history')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'duplicate' ? (
        <NameDialog
          title={t('duplicateTitle')}
          help={t('duplicateHelp')}
          confirm={t('confirmDuplicate')}
          start={t('copyOf', { name: plan.name })}
          onClose={() => setDialog(null)}
          onName={(name) => duplicate.mutate({ id: plan.id, name })}
        />
      ) : null}
      {dialog === 'rename' ? (
        <NameDialog
          title={t('renameTitle')}
          confirm={t('confirmRename')}
          start={plan.name}
          onClose={() => setDialog(null)}
          onName={(name) => rename.mutate({ id: plan.id, name })}
        />
      ) : null}
      {dialog === 'history' ? (
        <PlanHistory planId={plan.id} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
