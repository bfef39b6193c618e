import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { orpc } from '../../api/client.ts';
import { Answer } from '../../ui/states.tsx';
import { DuplicatesTab } from './DuplicatesTab.tsx';
import { FrameworksPage } from './FrameworksPage.tsx';
import { JobsTab } from './JobsTab.tsx';
import { NoFramework } from './NoFramework.tsx';
import { SearchTab } from './SearchTab.tsx';

/** What others publish of skills and jobs: found, taken over, matched with ours; and our own duplicates. */
export function FrameworksScreen() {
  const { tab } = useSearch({ strict: false });
  const frameworks = useQuery(orpc.frameworks.list.queryOptions());
  if (tab === 'duplicates') return <DuplicatesTab />;
  if (frameworks.data === undefined || frameworks.data.length === 0) {
    return (
      <FrameworksPage tab={tab === 'jobs' ? 'jobs' : 'search'}>
        <Answer of={frameworks}>{() => <NoFramework />}</Answer>
      </FrameworksPage>
    );
  }
  if (tab === 'jobs') return <JobsTab />;
  return <SearchTab frameworks={frameworks.data} />;
}
