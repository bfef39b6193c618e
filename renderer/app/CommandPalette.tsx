import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import {
  IconBook2,
  IconSearch,
  IconTargetArrow,
  IconUser,
  IconUserSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fold } from '#shared/kernel/text.ts';
import { orpc } from '../api/client.ts';
import { useWorkspace } from '../api/use-workspace.ts';
import { useWords } from '../ui/use-words.ts';
import { appWords } from './app.words.ts';
import classes from './CommandPalette.module.css';
import { screens } from './screens.ts';
import { useUndo } from './use-undo.ts';

const most = 6;

/** Ctrl/⌘ K: screens, actions, people, skills and courses by name. */
export function CommandPalette() {
  const t = useWords(appWords);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(false);
  const wanted = { enabled: opened };
  const people = useQuery(orpc.people.list.queryOptions(wanted)).data ?? [];
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {}, ...wanted })).data ?? [];
  const courses = useQuery(orpc.catalogue.list.queryOptions(wanted)).data ?? [];
  const { undo, redo, label } = useUndo(useWorkspace() ?? null);

  const asked = fold(query);
  const matches = (text: string) => asked.split(' ').every((word) => fold(text).includes(word));
  const find = <T,>(rows: readonly T[], text: (row: T) => string): T[] => {
    if (asked.length < 2) return [];
    const found: T[] = [];
    for (const row of rows) {
      if (matches(text(row)) && found.push(row) === most) break;
    }
    return found;
  };

  const screenActions = screens
    .filter((screen) => matches(t(`screens.${screen.key}`)))
    .map((screen): SpotlightActionData => {
      const Icon = screen.icon;
      return {
        id: screen.key,
        label: t(`screens.${screen.key}`),
        leftSection: <Icon size={18} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to: screen.path }),
      };
    });
  const commands = [
    { id: 'find', label: t('findPerson'), onClick: () => void navigate({ to: '/find' }) },
    {
      id: 'units',
      label: t('companyUnits'),
      onClick: () => void navigate({ to: '/people', search: { tab: 'units' } }),
    },
    {
      id: 'jobs',
      label: t('companyJobs'),
      onClick: () => void navigate({ to: '/people', search: { tab: 'jobs' } }),
    },
    ...(label.undo ? [{ id: 'undo', label: t('undo'), onClick: undo }] : []),
    ...(label.redo ? [{ id: 'redo', label: t('redo'), onClick: redo }] : []),
  ].filter((command) => matches(command.label));
  // « qui sait soudage » asks for the skill as its name alone does.
  const foundSkills = find(skills, (row) => `${row.name} ${t('whoKnows', { skill: '' })}`);
  const groups = [
    { group: t('paletteGroups.screens'), actions: screenActions },
    { group: t('paletteGroups.actions'), actions: commands },
    {
      group: t('paletteGroups.people'),
      actions: find(people, (row) => `${row.firstName} ${row.lastName} ${row.matricule}`).map(
        (row) => ({
          id: `person-${row.id}`,
          label: `${row.firstName} ${row.lastName}`,
          description: [row.matricule, row.unit].filter(Boolean).join(' · '),
          leftSection: <IconUser size={18} stroke={1.7} aria-hidden />,
          onClick: () => void navigate({ to: '/person', search: { employee: row.id } }),
        }),
      ),
    },
    {
      group: t('paletteGroups.skills'),
      actions: foundSkills.map((row) => ({
        id: `skill-${row.id}`,
        label: row.name,
        description: row.domain ?? '',
        leftSection: <IconTargetArrow size={18} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to: '/gaps', search: { by: 'skill', skill: row.id } }),
      })),
    },
    {
      group: t('paletteGroups.whoKnows'),
      actions: foundSkills.map((row) => ({
        id: `who-${row.id}`,
        label: t('whoKnows', { skill: row.name }),
        leftSection: <IconUserSearch size={18} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to: '/find', search: { skill: row.id } }),
      })),
    },
    {
      group: t('paletteGroups.courses'),
      actions: find(courses, (row) => `${row.title} ${row.code}`).map((row) => ({
        id: `course-${row.id}`,
        label: row.title,
        description: row.code,
        leftSection: <IconBook2 size={18} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to: '/catalogue', search: { course: row.id } }),
      })),
    },
  ].filter((group) => group.actions.length > 0);

  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpened(true)}
      // What matches was chosen above, without accents or case.
      filter={(_query, actions) => actions}
      shortcut={['mod + K']}
      nothingFound={t('paletteNone')}
      highlightQuery={false}
      scrollable
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      classNames={{ actionsGroup: classes.group, actionLabel: classes.label }}
      maxHeight={420}
      attributes={{ content: { 'aria-label': t('palette') } }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('paletteHint'),
        'aria-label': t('palette'),
      }}
    />
  );
}
