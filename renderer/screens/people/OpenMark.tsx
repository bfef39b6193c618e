import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import type { ICellRendererParams } from 'ag-grid-community';
import { fullName } from '#shared/people/full-name.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import type { Say } from '../../ui/use-words.ts';
import type { peopleScreenWords } from './PeopleScreen.words.ts';
import classes from './people.module.css';

type OpenMarkProps = ICellRendererParams<Employee> & { say: Say<typeof peopleScreenWords> };

/** What one clicks, or presses Enter on, to open a person at the side: the other cells are edited in place. */
export function OpenMark({ data, say }: OpenMarkProps) {
  if (!data) return null;
  const label = say('openRecord', { name: fullName(data) });
  return (
    <span className={classes.open} role="img" aria-label={label} title={label}>
      <IconLayoutSidebarRightExpand size={17} aria-hidden />
    </span>
  );
}
