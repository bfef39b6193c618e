import { Table } from '@mantine/core';
import { useState } from 'react';
import type {
  FrameworkItem,
  FrameworkKind,
  FrameworkName,
  FrameworkSummary,
} from '#shared/frameworks/frameworks.contract.ts';
import { frameworksWords } from '#shared/frameworks/frameworks.words.ts';
import { useFormat } from '../../ui/format.ts';
import { useWords } from '../../ui/use-words.ts';
import { FrameworkShelves } from './FrameworkShelves.tsx';
import { frameworksScreenWords } from './FrameworksScreen.words.ts';
import classes from './frameworks.module.css';
import type { ItemKey } from './ItemList.tsx';

interface ShelvesProps {
  frameworks: readonly FrameworkSummary[];
  open: ItemKey | null;
  onOpen: (item: FrameworkItem) => void;
}

/** The frameworks that stand, what they hold and where it came from; each opens on its shelves. */
export function Shelves({ frameworks, open, onOpen }: ShelvesProps) {
  const t = useWords(frameworksScreenWords);
  const shared = useWords(frameworksWords);
  const format = useFormat();
  const [chosen, setChosen] = useState<{ framework: FrameworkName; kind: FrameworkKind } | null>(
    null,
  );
  if (chosen) {
    return (
      <FrameworkShelves {...chosen} open={open} onOpen={onOpen} onBack={() => setChosen(null)} />
    );
  }
  const door = (framework: FrameworkName, kind: FrameworkKind, count: number) =>
    count === 0 ? (
      '0'
    ) : (
      <button
        type="button"
        className={classes.link}
        aria-label={`${format.number(count)}, ${t('open', {
          what: t(`whats.${kind}`),
          framework: shared(`frameworks.${framework}`),
        })}`}
        onClick={() => setChosen({ framework, kind })}
      >
        {format.number(count)}
      </button>
    );
  return (
    <Table className={classes.table ?? ''} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('framework')}</Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('skills')}
          </Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('jobs')}
          </Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('requirements')}
          </Table.Th>
          <Table.Th scope="col" className={classes.number ?? ''}>
            {t('ours')}
          </Table.Th>
          <Table.Th scope="col">{t('release')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {frameworks.map((one) => (
          <Table.Tr key={one.framework}>
            <Table.Th scope="row">
              {shared(`frameworks.${one.framework}`)}
              <span className={classes.under}>{shared(`publishers.${one.framework}`)}</span>
            </Table.Th>
            <Table.Td className={classes.number ?? ''}>
              {door(one.framework, 'skill', one.skills)}
            </Table.Td>
            <Table.Td className={classes.number ?? ''}>
              {door(one.framework, 'job', one.jobs)}
            </Table.Td>
            <Table.Td className={classes.number ?? ''}>{format.number(one.requirements)}</Table.Td>
            <Table.Td className={classes.number ?? ''}>
              {format.number(one.ownedSkills + one.ownedJobs)}
            </Table.Td>
            <Table.Td>
              {one.releases.map(({ part, fileName, importedOn }) => (
                <span key={part} className={classes.file}>
                  {t('releaseOf', { file: fileName, date: format.date(importedOn) })}
                </span>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
