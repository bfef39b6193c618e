import { SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Trainer } from '#shared/experts/experts.contract.ts';
import type { Stage } from '#shared/experts/path.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CandidatePanel } from './CandidatePanel.tsx';
import { CandidatesTab } from './CandidatesTab.tsx';
import { expertsScreenWords } from './ExpertsScreen.words.ts';
import { LetterPage } from './LetterPage.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { PathTab } from './PathTab.tsx';
import { PoolTab } from './PoolTab.tsx';
import { TrainerPanel } from './TrainerPanel.tsx';

const tabs = ['candidates', 'path', 'pool'] as const;
type Tab = (typeof tabs)[number];

/** Who could teach, the path to accreditation, and the trainers one has; or a mission letter to print. */
export function ExpertsScreen() {
  const search = useSearch({ strict: false });
  const trainerId = Number(search.trainer);
  if (search.show === 'letter' && trainerId > 0) return <LetterPage trainerId={trainerId} />;
  return <ExpertsViews search={search} />;
}

function ExpertsViews({ search }: { search: ScreenSearch }) {
  const t = useWords(expertsScreenWords);
  const navigate = useNavigate();
  const tab: Tab = tabs.includes(search.tab as Tab) ? (search.tab as Tab) : 'candidates';
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const skills = useQuery(orpc.skills.list.queryOptions({ input: {} }));
  const trainers = useQuery(orpc.experts.trainers.queryOptions({ input: {} }));
  const known = skills.data?.map(({ id, name }) => ({ value: String(id), label: name }));
  const ready = skills.data !== undefined && trainers.data !== undefined;
  // Without a choice, a skill somebody already teaches says most.
  const skillId =
    Number(search.skill) || (ready && (trainers.data[0]?.skillId ?? skills.data[0]?.id)) || 0;
  const employeeId = Number(search.employee) || undefined;
  const candidates = useQuery({
    ...orpc.experts.candidates.queryOptions({
      input: { skillId, ...(employeeId !== undefined && { employeeId }) },
    }),
    enabled: tab === 'candidates' && skillId > 0,
    placeholderData: (previous) => (previous?.skill.id === skillId ? previous : undefined),
  });
  const [moving, setMoving] = useState<{ trainer: Trainer; stage: Stage } | null>(null);
  const open = trainers.data?.find(({ id }) => id === Number(search.trainer));
  const openTrainer = ({ id }: { id: number }) => show({ trainer: id });
  const aside =
    tab === 'candidates' ? (
      candidates.data && employeeId !== undefined ? (
        <CandidatePanel
          found={candidates.data}
          candidate={candidates.data.rows.find((row) => row.employeeId === employeeId) ?? null}
          onClose={() => show({ employee: undefined })}
          onPath={(id) => show({ tab: 'path', trainer: id })}
        />
      ) : null
    ) : open ? (
      <TrainerPanel
        key={open.id}
        trainer={open}
        onClose={() => show({ trainer: undefined })}
        onMove={(stage) => setMoving({ trainer: open, stage })}
      />
    ) : null;
  return (
    <Page
      title={t('title')}
      hint={t(`hint.${tab}`)}
      layout="fill"
      toolbar={
        <>
          <SegmentedControl
            aria-label={t('tabs.label')}
            value={tab}
            onChange={(value) => show({ tab: value, employee: undefined, trainer: undefined })}
            data={tabs.map((value) => ({ value, label: t(`tabs.${value}`) }))}
          />
          {tab === 'candidates' && known && known.length > 0 ? (
            <Select
              aria-label={t('skill')}
              w={340}
              searchable
              allowDeselect={false}
              limit={100}
              value={skillId > 0 ? String(skillId) : null}
              onChange={(value) => value && show({ skill: Number(value), employee: undefined })}
              data={known}
            />
          ) : null}
        </>
      }
      aside={aside}
    >
      <Answer of={skills}>
        {(list) =>
          list.length === 0 && tab === 'candidates' ? (
            <EmptyState
              title={t('noSkills')}
              action={<ScreenButton to="/import">{t('import')}</ScreenButton>}
            >
              {t('noSkillsHelp')}
            </EmptyState>
          ) : tab === 'candidates' ? (
            <CandidatesTab
              query={candidates}
              onOpen={(row) => show({ employee: row.employeeId })}
            />
          ) : tab === 'path' ? (
            <Answer of={trainers}>
              {(paths) => (
                <PathTab
                  trainers={paths}
                  openId={open?.id ?? null}
                  onOpen={openTrainer}
                  onMove={(trainer, stage) => setMoving({ trainer, stage })}
                  onCandidates={() => show({ tab: 'candidates' })}
                />
              )}
            </Answer>
          ) : (
            <PoolTab onOpen={openTrainer} />
          )
        }
      </Answer>
      {moving ? (
        <MoveDialog
          key={`${moving.trainer.id} ${moving.stage}`}
          {...moving}
          onClose={() => setMoving(null)}
        />
      ) : null}
    </Page>
  );
}
