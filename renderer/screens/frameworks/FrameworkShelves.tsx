import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  FrameworkItem,
  FrameworkKind,
  FrameworkName,
} from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { groupsWords } from './groups.words.ts';
import { type ItemKey, ItemList } from './ItemList.tsx';

interface FrameworkShelvesProps {
  framework: FrameworkName;
  kind: FrameworkKind;
  open: ItemKey | null;
  onOpen: (item: FrameworkItem) => void;
  onBack: () => void;
}

/** The shelves of one framework; the only one, or the one chosen, shows what stands on it. */
export function FrameworkShelves({ framework, kind, open, onOpen, onBack }: FrameworkShelvesProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const groups = useWords(groupsWords);
  const format = useFormat();
  const shelves = useQuery(orpc.frameworks.groups.queryOptions({ input: { framework, kind } }));
  const [chosen, setChosen] = useState<string | null>(null);
  const only = shelves.data?.length === 1 ? shelves.data[0]!.key : null;
  const group = chosen ?? only;
  const nameOf = (key: string) => {
    if (key === '') return t('noGroup');
    const known = kind === 'job' && key in groupsWords.fr[framework];
    return known ? groups(`${framework}.${key}` as 'rome.A') : key;
  };
  return (
    <>
      <div className={classes.line}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={15} aria-hidden />}
          onClick={() => (chosen === null ? onBack() : setChosen(null))}
        >
          {t('back')}
        </Button>
        <strong>
          {shared(`frameworks.${framework}`)} · {t(`kinds.${kind}`)}
          {chosen === null ? '' : ` · ${nameOf(chosen)}`}
        </strong>
      </div>
      <Answer of={shelves}>
        {(all) =>
          group === null ? (
            <ul className={classes.items} aria-label={t('shelves')}>
              {all.map(({ key, items }) => (
                <li key={key}>
                  <button type="button" className={classes.item} onClick={() => setChosen(key)}>
                    <span className={classes.names}>
                      <span className={classes.name}>{nameOf(key)}</span>
                    </span>
                    <span className={classes.origin}>{format.number(items)}</span>
                  </button>
                </li>
              ))}
            </ul>
          ) : (
            <Shelf {...{ framework, kind, group, open, onOpen }} />
          )
        }
      </Answer>
    </>
  );
}

function Shelf({
  framework,
  kind,
  group,
  open,
  onOpen,
}: Omit<FrameworkShelvesProps, 'onBack'> & { group: string }) {
  const t = useWords(frameworksScreenWords);
  const format = useFormat();
  const items = useQuery(
    orpc.frameworks.browse.queryOptions({ input: { framework, kind, group } }),
  );
  return (
    <Answer of={items}>
      {({ total, items: shown }) => (
        <>
          {total > shown.length ? (
            <p className={classes.count}>
              {t('shelfFirst', { shown: format.number(shown.length), n: format.number(total) })}
            </p>
          ) : null}
          <ItemList label={t('results')} items={shown} open={open} onOpen={onOpen} />
        </>
      )}
    </Answer>
  );
}
