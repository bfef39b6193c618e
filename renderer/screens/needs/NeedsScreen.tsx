import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import type { ScreenSearch } from '../../app/screen-search.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CollectDialog } from './CollectDialog.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { NeedForm } from './NeedForm.tsx';
import { NeedPanel } from './NeedPanel.tsx';
import { NeedsBar } from './NeedsBar.tsx';
import { needsScreenWords } from './NeedsScreen.words.ts';
import { type NeedsView, NeedsViews, needsViews } from './NeedsViews.tsx';
import { needStart } from './need-start.ts';
import { useDecide } from './use-decide.ts';

/** Needs of a year: collected, arbitrated against the envelope, then put into the plan. */
export function NeedsScreen() {
  const t = useWords(needsScreenWords);
  const format = useFormat();
  const settings = useSettings();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const year = Number(search.year) || settings.year;
  const [dialog, setDialog] = useState<'collect' | 'add' | null>(needStart(search) ? 'add' : null);
  const openId = Number(search.need) || null;
  const [onlyWaiting, setOnlyWaiting] = useState(false);
  const deciding = useDecide();
  const show = (change: ScreenSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }), replace: true });
  const closeForm = () => {
    setDialog(null);
    // The next need starts from nothing again.
    if (search.show) show({ show: undefined, kind: undefined, employee: undefined });
  };
  const input = { input: { year } };
  const needs = useQuery({
    ...orpc.needs.list.queryOptions(input),
    placeholderData: (previous) => previous,
  });
  const overview = useQuery({
    ...orpc.needs.overview.queryOptions(input),
    placeholderData: (previous) => previous,
  });
  const duplicates = useQuery(orpc.needs.duplicates.queryOptions(input));
  const view: NeedsView = needsViews.find((one) => one === search.tab) ?? 'board';
  const open = needs.data?.find(({ id }) => id === openId);
  const years = [...new Set([-1, 0, 1, 2].map((step) => settings.year + step)).add(year)]
    .sort((a, b) => a - b)
    .map(String);
  const collect = <Button onClick={() => setDialog('collect')}>{t('collect.button')}</Button>;
  return (
    <Page
      title={t('title')}
      layout="fill"
      hint={
        overview.data
          ? t('hint', {
              collected: format.number(overview.data.counts.collected),
              kept: format.number(overview.data.counts.kept),
              refused: format.number(overview.data.counts.refused),
              postponed: format.number(overview.data.counts.postponed),
            })
          : null
      }
      actions={
        <>
          <Select
            aria-label={t('year')}
            w={100}
            allowDeselect={false}
            value={String(year)}
            onChange={(value) => value && show({ year: Number(value), need: undefined })}
            data={years}
          />
          <Button variant="default" onClick={() => setDialog('add')}>
            {t('add.button')}
          </Button>
          {collect}
        </>
      }
      toolbar={
        overview.data ? (
          <NeedsBar
            overview={overview.data}
            view={view}
            duplicates={duplicates.data?.length ?? 0}
            onView={(tab) => show({ tab })}
            onlyWaiting={onlyWaiting}
            onOnlyWaiting={setOnlyWaiting}
            deciding={deciding}
          />
        ) : null
      }
      aside={
        open ? (
          <NeedPanel
            key={open.id}
            need={open}
            onMove={(status) => deciding.move([open], status)}
            onClose={() => show({ need: undefined })}
          />
        ) : null
      }
    >
      <Answer of={needs}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('none', { year })} action={collect}>
              {t('noneHelp')}
            </EmptyState>
          ) : (
            <NeedsViews
              view={view}
              needs={onlyWaiting ? list.filter(({ waits }) => waits !== null) : list}
              duplicates={duplicates.data ?? []}
              openId={open?.id ?? null}
              onOpen={({ id }) => show({ need: id })}
              onMove={deciding.move}
            />
          )
        }
      </Answer>
      {dialog === 'collect' ? <CollectDialog year={year} onClose={() => setDialog(null)} /> : null}
      {dialog === 'add' ? (
        <NeedForm year={year} start={needStart(search)} onClose={closeForm} />
      ) : null}
      {deciding.asked ? <DecideDialog deciding={deciding} year={year} /> : null}
    </Page>
  );
}
