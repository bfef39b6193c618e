import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CostPicture } from './CostPicture.tsx';
import { HypothesesBar } from './HypothesesBar.tsx';
import { firstOffers, type Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import classes from './licences.module.css';
import { OfferPanel } from './OfferPanel.tsx';
import { ProjectionTable } from './ProjectionTable.tsx';

const noOffers: never[] = [];

/** What an LMS would cost under each vendor's price list, over one to five years. */
export function LicencesScreen() {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const workspace = useWorkspace();
  const offers = useQuery(orpc.licences.offers.queryOptions()).data ?? noOffers;
  const [chosen, setChosen] = useState<Partial<Hypotheses>>({});
  const [openCode, setOpenCode] = useState<string | null>(null);
  const known = new Set(offers.map((offer) => offer.code));
  const value: Hypotheses = {
    offers: firstOffers.filter((code) => known.has(code)),
    headcount: workspace?.counts.employees ?? 0,
    growth: 0,
    active: 60,
    years: 3,
    ...chosen,
  };
  const projections = useQuery({
    ...orpc.licences.project.queryOptions({ input: value }),
    enabled: value.offers.length > 0,
    placeholderData: (previous) => previous,
  });
  const shown = projections.data?.filter(({ code }) => value.offers.includes(code));
  const open = shown?.find(({ code }) => code === openCode);
  const priced = (shown ?? []).filter((projection) => !projection.unpriced);
  const currencies = [...new Set(priced.map(({ currency }) => currency))];

  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      toolbar={<HypothesesBar value={value} onChange={setChosen} offers={offers} />}
      aside={
        open ? (
          <OfferPanel
            projection={open}
            offer={offers.find(({ code }) => code === open.code)}
            onClose={() => setOpenCode(null)}
          />
        ) : null
      }
    >
      {value.offers.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
      ) : (
        <div className={classes.stack}>
          <StatRow>
            {currencies.map((currency) => {
              const ranked = priced
                .filter((projection) => projection.currency === currency)
                .sort((a, b) => a.total - b.total);
              const [best, worst] = [ranked[0]!, ranked[ranked.length - 1]!];
              const people = best.years.reduce((sum, year) => sum + year.perRegistered, 0);
              return (
                <Stat
                  key={currency}
                  label={`${t('stats.cheapest', { years: value.years })}, ${t('stats.in', { currency })}`}
                  value={format.money(best.total, currency, true)}
                  detail={[
                    offerName(best),
                    t('stats.perPerson', {
                      amount: format.money(Math.round(people / best.years.length), currency),
                    }),
                    ranked.length > 1
                      ? t('stats.spread', {
                          amount: format.money(worst.total - best.total, currency, true),
                        })
                      : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                />
              );
            })}
          </StatRow>
          <CostPicture value={value} offers={offers} />
          <Panel title={t('tableTitle')} flush>
            <ProjectionTable projections={shown} onOpen={({ code }) => setOpenCode(code)} />
          </Panel>
        </div>
      )}
    </Page>
  );
}
