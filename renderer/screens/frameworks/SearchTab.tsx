import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FrameworkSummary } from '#shared/frameworks/frameworks.contract.ts';
import { FrameworksPage } from './FrameworksPage.tsx';
import classes from './frameworks.module.css';
import type { ItemKey } from './ItemList.tsx';
import { JobPanel } from './JobPanel.tsx';
import { Results } from './Results.tsx';
import { SearchBar, type SearchQuestion } from './SearchBar.tsx';
import { Shelves } from './Shelves.tsx';
import { SkillPanel } from './SkillPanel.tsx';

/** The search box first, results as one types, the detail beside; shelves to browse while nothing is typed. */
export function SearchTab({ frameworks }: { frameworks: readonly FrameworkSummary[] }) {
  const { find } = useSearch({ strict: false });
  const [question, setQuestion] = useState<SearchQuestion>({
    text: find ?? '',
    kind: 'both',
    framework: '',
  });
  const [open, setOpen] = useState<ItemKey | null>(null);
  const close = () => setOpen(null);
  return (
    <FrameworksPage
      tab="search"
      aside={
        open === null ? null : open.kind === 'skill' ? (
          <SkillPanel key={open.id} id={open.id} onOpen={setOpen} onClose={close} />
        ) : (
          <JobPanel key={open.id} id={open.id} onOpen={setOpen} onClose={close} />
        )
      }
    >
      <SearchBar
        value={question}
        onChange={setQuestion}
        present={frameworks.map(({ framework }) => framework)}
      />
      <div className={classes.scroll}>
        {question.text.trim() === '' ? (
          <Shelves frameworks={frameworks} open={open} onOpen={setOpen} />
        ) : (
          <Results question={question} open={open} onOpen={setOpen} />
        )}
      </div>
    </FrameworksPage>
  );
}
