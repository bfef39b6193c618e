import type { DuplicateNeeds, Need, NeedStatus } from '#shared/needs/needs.contract.ts';
import { DuplicatesTab } from './DuplicatesTab.tsx';
import { NeedBoard } from './NeedBoard.tsx';
import { NeedsTable } from './NeedsTable.tsx';

export const needsViews = ['board', 'list', 'duplicates'] as const;
export type NeedsView = (typeof needsViews)[number];

interface NeedsViewsProps {
  view: NeedsView;
  needs: readonly Need[];
  duplicates: readonly DuplicateNeeds[];
  openId: number | null;
  onOpen: (need: Need) => void;
  onMove: (needs: Need[], status: NeedStatus) => void;
}

/** The same needs as a board, a table or their duplicates. */
export function NeedsViews({ view, duplicates, openId, onMove, ...rest }: NeedsViewsProps) {
  if (view === 'list') return <NeedsTable {...rest} onMove={onMove} />;
  if (view === 'duplicates') return <DuplicatesTab groups={duplicates} {...rest} />;
  return <NeedBoard {...rest} openId={openId} onMove={(need, status) => onMove([need], status)} />;
}
