import type { FrameworkHit, FrameworkItem } from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { useItemName } from './use-item-name.ts';

/** Which published thing is shown beside the list. */
export type ItemKey = Pick<FrameworkItem, 'kind' | 'id'>;

interface ItemListProps {
  label: string;
  items: readonly (FrameworkItem & Partial<Pick<FrameworkHit, 'matched'>>)[];
  open?: ItemKey | null;
  onOpen: (item: FrameworkItem) => void;
}

/** Published things, one button each. */
export function ItemList({ label, items, open, onOpen }: ItemListProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const nameOf = useItemName();
  return (
    <ul className={classes.items} aria-label={label}>
      {items.map((item) => {
        const { shown, other } = nameOf(item);
        const aside = item.matched ? t('alsoNamed', { name: item.matched }) : other;
        return (
          <li key={`${item.kind} ${item.id}`}>
            <button
              type="button"
              className={classes.item}
              aria-pressed={open ? open.kind === item.kind && open.id === item.id : undefined}
              onClick={() => onOpen(item)}
            >
              <span className={classes.names}>
                <span className={classes.name}>{shown}</span>
                {aside ? <span className={classes.other}>{aside}</span> : null}
              </span>
              {item.owned ? <StatusBadge tone="ok">{t('owned')}</StatusBadge> : null}
              <span className={classes.origin}>
                {shared(`kinds.${item.kind}`)} · {shared(`frameworks.${item.framework}`)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
