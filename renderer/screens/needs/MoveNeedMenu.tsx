import { Button, Menu } from '@mantine/core';
import { IconArrowsRightLeft } from '@tabler/icons-react';
import { type Need, type NeedStatus, needStatuses } from '#shared/needs/needs.contract.ts';
import { needsWords } from '#shared/needs/needs.words.ts';
import { useWords } from '../../ui/use-words.ts';
import { needsScreenWords } from './NeedsScreen.words.ts';

interface MoveNeedMenuProps {
  need: Need;
  onMove: (status: NeedStatus) => void;
  /** A card has little room: the words are then said to screen readers only. */
  compact?: boolean;
}

/** The columns a need may go to from where it is. */
export function MoveNeedMenu({ need, onMove, compact }: MoveNeedMenuProps) {
  const t = useWords(needsScreenWords);
  const shared = useWords(needsWords);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          {...(compact ? { size: 'compact-xs', variant: 'subtle' } : { variant: 'default' })}
          disabled={need.lineId !== null}
          aria-label={t('moveOf', { title: need.title })}
        >
          {compact ? <IconArrowsRightLeft size={15} aria-hidden /> : t('moveTo')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('moveTo')}</Menu.Label>
        {needStatuses
          .filter((status) => status !== need.status)
          .map((status) => (
            <Menu.Item key={status} onClick={() => onMove(status)}>
              {shared(`status.${status}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
