import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Projection } from '#shared/licences/licences.contract.ts';
import type { LicenceOffer } from '#shared/licences/offer.ts';
import { offerName } from '#shared/licences/offer-name.ts';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { cumulativeCurves } from './cumulative-curves.ts';
import { curveEnd, type Hypotheses } from './hypotheses.ts';
import { licencesScreenWords } from './LicencesScreen.words.ts';
import { OffersPicture, type PictureKind } from './OffersPicture.tsx';

interface CostPictureProps {
  value: Hypotheses;
  offers: readonly LicenceOffer[];
  projections: readonly Projection[];
}

/** Cost against headcount, against activity, or cumulated over the years. */
export function CostPicture({ value, offers, projections }: CostPictureProps) {
  const t = useWords(licencesScreenWords);
  const format = useFormat();
  const [kind, setKind] = useState<PictureKind>('headcount');
  const upTo = curveEnd(value.headcount);
  const { active, equipped, reach, enrolments, headcount } = value;
  const asked = { offers: value.offers, equipped, reach, enrolments };
  const curves = useQuery({
    ...orpc.licences.curves.queryOptions({ input: { ...asked, active, upTo } }),
    enabled: kind === 'headcount',
    placeholderData: (previous) => previous,
  });
  const activity = useQuery({
    ...orpc.licences.activityCurves.queryOptions({ input: { ...asked, headcount } }),
    enabled: kind === 'activity',
    placeholderData: (previous) => previous,
  });
  const name = (code: string) => {
    const offer = offers.find((candidate) => candidate.code === code);
    return offer ? offerName(offer) : code;
  };
  const shared = { kind, onKind: setKind, name };
  if (kind === 'cumulative') {
    const years = projections[0]?.years.map(({ year }) => year) ?? [];
    return (
      <OffersPicture
        {...shared}
        {...cumulativeCurves(projections)}
        axis={{
          from: years[0] ?? 0,
          to: years.at(-1) ?? 1,
          label: t('columns.year'),
          tick: String,
        }}
      />
    );
  }
  if (kind === 'activity') {
    return (
      <Answer of={activity}>
        {({ curves: all, crossings }) => (
          <OffersPicture
            {...shared}
            curves={all.map(({ points, ...curve }) => ({
              ...curve,
              points: points.map((point) => ({ at: point.active, total: point.total })),
            }))}
            crossings={crossings.map(({ active: at, ...pair }) => ({ ...pair, at }))}
            here={{ at: Math.round(active), label: t('yourActivity') }}
            axis={{
              from: 0,
              to: 100,
              label: t('activityAxis'),
              tick: (at) => format.percent(at / 100, 0),
            }}
          />
        )}
      </Answer>
    );
  }
  return (
    <Answer of={curves}>
      {({ curves: all, crossings }) => (
        <OffersPicture
          {...shared}
          curves={all.map(({ points, ...curve }) => ({
            ...curve,
            points: points.map((point) => ({ at: point.headcount, total: point.total })),
          }))}
          crossings={crossings.map(({ headcount: at, ...pair }) => ({ ...pair, at }))}
          here={{ at: headcount, label: t('yourHeadcount') }}
          axis={{ from: 0, to: upTo, label: t('people'), tick: (at) => format.number(at) }}
        />
      )}
    </Answer>
  );
}
