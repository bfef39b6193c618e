import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/client.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { AdoptedNote } from './AdoptedNote.tsx';
import { CostPicture } from './CostPicture.tsx';
import { HypothesesBar } from './HypothesesBar.tsx';
import { firstOffers, type Hypotheses, plainHypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { MonthlyOrYearlyNote } from './MonthlyOrYearlyNote.tsx';
import { OfferPanel } from './OfferPanel.tsx';
import { OffersPage } from './OffersPage.tsx';
import { ProjectionTable } from './ProjectionTable.tsx';
import { Ranking } from './Ranking.tsx';
import { SpreadPanel } from './SpreadPanel.tsx';

const noOffers: never[] = [];

/** What an LMS would cost under each vendor's price list, over one to five years; and those price lists. */
export function LicencesScreen() {
  const t = useWords(licencesScreenWords);
  const workspace = useWorkspace();
  const offers = useQuery(orpc.licences.offers.queryOptions()).data ?? noOffers;
  const [chosen, setChosen] = useState<Partial<Hypotheses>>({});
  const [openCode, setOpenCode] = useState<string | null>(null);
  const [view, setView] = useState('compare');
  const known = new Set(offers.map((offer) => offer.code));
  const wished: Hypotheses = {
    offers: firstOffers,
    headcount: workspace?.counts.employees ?? 0,
    growth: 0,
    active: 60,
    years: 3,
    ...plainHypotheses,
    ...chosen,
  };
  // Undo can take away an offer that was just chosen.
  const value = { ...wished, offers: wished.offers.filter((code) => known.has(code)) };
  const projections = useQuery({
    ...orpc.licences.project.queryOptions({ input: value }),
    enabled: value.offers.length > 0 && value.headcount > 0,
    placeholderData: (previous) => previous,
  });
  const shown = projections.data?.filter(({ code }) => value.offers.includes(code));
  const open = shown?.find(({ code }) => code === openCode);
  const settings = workspace?.settings;
  const currency = settings?.currency ?? 'EUR';
  const foreign = (shown ?? []).some((projection) => projection.currency !== currency);
  const views = (
    <SegmentedControl
      aria-label={t('views.choice')}
      value={view}
      onChange={setView}
      data={(['compare', 'offers'] as const).map((one) => ({
        value: one,
        label: t(`views.${one}`),
      }))}
    />
  );
  if (view === 'offers') return <OffersPage offers={offers} actions={views} />;
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={views}
      toolbar={
        <HypothesesBar
          value={value}
          onChange={(change) => setChosen({ ...chosen, ...change })}
          offers={offers}
          firstYear={settings?.year ?? 2027}
        />
      }
      aside={
        open ? (
          <div className={classes.stuck}>
            <OfferPanel
              projection={open}
              offer={offers.find(({ code }) => code === open.code)}
              value={value}
              adopted={settings?.adoptedProjection?.offer === open.code}
              onClose={() => setOpenCode(null)}
            />
          </div>
        ) : null
      }
    >
      {value.offers.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      ) : value.headcount === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyHelp')}</EmptyState>
      ) : (
        <div className={classes.stack}>
          <AdoptedNote />
          <Ranking projections={shown ?? noOffers} currency={currency} years={value.years} />
          <MonthlyOrYearlyNote value={value} offers={offers} />
          <CostPicture value={value} offers={offers} projections={shown ?? noOffers} />
          <Panel title={t('tableTitle')}>
            <ProjectionTable
              projections={shown}
              exchangedTo={foreign ? currency : null}
              onOpen={({ code }) => setOpenCode(code)}
            />
          </Panel>
          <SpreadPanel value={value} offers={offers} />
        </div>
      )}
    </Page>
  );
}
