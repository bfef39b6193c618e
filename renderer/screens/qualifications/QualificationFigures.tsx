import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { useFormat } from '../../ui/format.ts';
import { Stat, StatRow } from '../../ui/Stat.tsx';
import { Answer } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { qualificationsScreenWords } from './QualificationsScreen.words.ts';

/** Where the mandatory qualifications stand today. */
export function QualificationFigures() {
  const t = useWords(qualificationsScreenWords);
  const format = useFormat();
  const summary = useQuery(orpc.qualifications.summary.queryOptions({ input: {} }));
  return (
    <Answer of={summary}>
      {({ mandatory, alertDays }) => {
        const { valid, expiresSoon, expired, insufficient, neverHeld } = mandatory;
        const total = valid + expiresSoon + expired + insufficient + neverHeld;
        const number = (value: number) => format.number(value);
        return (
          <StatRow>
            <Stat
              label={t('figures.valid')}
              value={number(valid + expiresSoon)}
              detail={t('figures.validDetail', { total: number(total) })}
            />
            <Stat
              label={t('figures.soon')}
              value={number(expiresSoon)}
              {...(expiresSoon > 0 ? { tone: 'warn' as const } : {})}
              detail={t('figures.soonDetail', { days: number(alertDays) })}
            />
            <Stat
              label={t('figures.expired')}
              value={number(expired)}
              tone={expired > 0 ? 'danger' : 'ok'}
              detail={t('figures.expiredDetail')}
            />
            <Stat
              label={t('figures.missing')}
              value={number(neverHeld)}
              {...(neverHeld + insufficient > 0 ? { tone: 'warn' as const } : {})}
              detail={
                insufficient > 0
                  ? t('figures.missingLow', { low: number(insufficient) })
                  : t('figures.missingDetail')
              }
            />
          </StatRow>
        );
      }}
    </Answer>
  );
}
