import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
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
import { useDecide } from './use-decide.ts';

/** Needs of a year: collected, arbitrated against the envelope, then put into the plan. */
export function NeedsScreen() {
  const t = useWords(needsScreenWords);
  const format = useFormat();
  const settings = useSettings();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const [year, setYear] = useState(settings.year);
  const [dialog, setDialog] = useState<'collect' | 'add' | null>(null);
  const [openId, setOpenId] = useState<number | null>(Number(search.need) || null);
  const deciding = useDecide();
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
  const years = [-1, 0, 1, 2].map((step) => String(settings.year + step));
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
            onChange={(value) => value && setYear(Number(value))}
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
            onView={(tab) =>
              void navigate({ to: '.', search: (before) => ({ ...before, tab }), replace: true })
            }
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
            onClose={() => setOpenId(null)}
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
              needs={list}
              duplicates={duplicates.data ?? []}
              openId={open?.id ?? null}
              onOpen={({ id }) => setOpenId(id)}
              onMove={deciding.move}
            />
          )
        }
      </Answer>
      {dialog === 'collect' ? <CollectDialog year={year} onClose={() => setDialog(null)} /> : null}
      {dialog === 'add' ? <NeedForm year={year} onClose={() => setDialog(null)} /> : null}
      {deciding.asked ? <DecideDialog deciding={deciding} year={year} /> : null}
    </Page>
  );
}
