import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type GapGrouping, gapGroupings } from '#shared/gaps/gaps.contract.ts';
import { today } from '#shared/kernel/dates.ts';
import { orpc } from '../../api/client.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { DayInput } from '../../ui/fields/DayInput.tsx';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { GapDetails } from './GapDetails.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapPareto } from './GapPareto.tsx';
import { gapsScreenWords } from './GapsScreen.words.ts';
import classes from './gaps.module.css';

const shownGroupings = ['skill', 'unit', 'job', 'person', 'company'] as const;

/** Which few skills and units explain most of the gap, then the people, then the plan. */
export function GapsScreen() {
  const t = useWords(gapsScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const by = gapGroupings.includes(search.by as GapGrouping) ? (search.by as GapGrouping) : 'skill';
  const [on, setOn] = useState(today());
  const company = useQuery({
    ...orpc.gaps.summary.queryOptions({ input: { on, by: 'company' } }),
    placeholderData: (previous) => previous,
  });
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <ScreenButton to="/skills" variant="default">
          {t('matrix')}
        </ScreenButton>
      }
      toolbar={
        <>
          <div className={classes.day}>
            <span aria-hidden>{t('on')}</span>
            <DayInput
              aria-label={t('on')}
              w={120}
              value={on}
              onChange={(day) => setOn(day ?? today())}
            />
          </div>
          <SegmentedControl
            aria-label={t('by')}
            value={by}
            onChange={(next) => show({ by: next })}
            data={shownGroupings.map((value) => ({ value, label: t(`groups.${value}`) }))}
          />
        </>
      }
    >
      <Answer of={company}>
        {([whole]) =>
          !whole || whole.requirements === 0 ? (
            <EmptyState
              title={t('none')}
              action={
                <ScreenButton to="/import" search={{ kind: 'requirements' }}>
                  {t('import')}
                </ScreenButton>
              }
            >
              {t('noneHelp')}
            </EmptyState>
          ) : (
            <>
              <GapFigures on={on} whole={whole} />
              {by === 'company' ? null : <GapPareto on={on} by={by} onShow={show} />}
              <GapDetails on={on} search={search} onShow={show} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
