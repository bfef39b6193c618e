import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FrameworkItem } from '#shared/frameworks/frameworks.contract.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import { type ItemKey, ItemList } from './ItemList.tsx';
import type { SearchQuestion } from './SearchBar.tsx';

interface ResultsProps {
  question: SearchQuestion;
  open?: ItemKey | null;
  onOpen: (item: FrameworkItem) => void;
}

/** What answers a search, as it is typed. */
export function Results({ question: { text, kind, framework }, ...list }: ResultsProps) {
  const t = useWords(frameworksScreenWords);
  const format = useFormat();
  const query = useQuery({
    ...orpc.frameworks.search.queryOptions({
      input: { text, kind, ...(framework === '' ? {} : { framework }) },
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Answer of={query}>
      {({ total, hits }) => (
        <>
          <p className={classes.count} role="status">
            {total > hits.length
              ? t('foundFirst', { shown: format.number(hits.length), n: format.number(total) })
              : t('found', { count: total, n: format.number(total) })}
          </p>
          {total === 0 ? (
            <EmptyState title={t('nothing')}>{t('nothingHelp')}</EmptyState>
          ) : (
            <ItemList label={t('results')} items={hits} {...list} />
          )}
        </>
      )}
    </Answer>
  );
}
