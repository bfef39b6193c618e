import { Button, Menu } from '@mantine/core';
import { IconArrowsRightLeft } from '@tabler/icons-react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import { expertsWords } from '#shared/experts/experts.words.ts';
import { moves, type Stage } from '#shared/experts/path.ts';
import { useWords } from '../../ui/use-words.ts';
import { expertsScreenWords } from './ExpertsScreen.words.ts';

interface MoveMenuProps {
  trainer: Trainer;
  onMove: (stage: Stage) => void;
  /** A card has little room: the words are then said to screen readers only. */
  compact?: boolean;
}

/** The stages a path may go to from where it is. */
export function MoveMenu({ trainer, onMove, compact }: MoveMenuProps) {
  const t = useWords(expertsScreenWords);
  const shared = useWords(expertsWords);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          {...(compact ? { size: 'compact-xs', variant: 'subtle' } : {})}
          aria-label={t('path.moveOf', { name: `${trainer.name}, ${trainer.skill}` })}
        >
          {compact ? <IconArrowsRightLeft size={15} aria-hidden /> : t('path.moveTo')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves[trainer.stage].map((stage) => (
          <Menu.Item key={stage} onClick={() => onMove(stage)}>
            {shared(`stages.${stage}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
