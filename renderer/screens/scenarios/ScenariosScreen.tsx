import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { orpc } from '../../api/client.ts';
import { useSettings } from '../../api/use-workspace.ts';
import { Page } from '../../ui/Page.tsx';
import { ScreenButton } from '../../ui/ScreenLink.tsx';
import { Answer, EmptyState } from '../../ui/states.tsx';
import { useWords } from '../../ui/use-words.ts';
import { LineDifferences } from './LineDifferences.tsx';
import { ScenarioPicture } from './ScenarioPicture.tsx';
import { scenariosScreenWords } from './ScenariosScreen.words.ts';
import { ScenarioTotals } from './ScenarioTotals.tsx';
import classes from './scenarios.module.css';

/** Scenarios side by side: totals, units, skills, and the actions they do not treat alike. */
export function ScenariosScreen() {
  const t = useWords(scenariosScreenWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const settings = useSettings();
  const plans = useQuery(orpc.plans.list.queryOptions());
  const all = plans.data ?? [];
  const asked = String(search.plans ?? '')
    .split(',')
    .map(Number)
    .filter((id) => all.some((plan) => plan.id === id));
  const usual = all.filter(({ year }) => year === settings.year).map(({ id }) => id);
  const ids = (asked.length > 0 ? asked : usual).slice(0, 4);
  const year = all.find(({ id }) => id === ids[0])?.year ?? settings.year;
  const comparison = useQuery({
    ...orpc.plans.compare.queryOptions({ input: { ids } }),
    enabled: ids.length > 1,
    placeholderData: (previous) => previous,
  });
  return (
    <Page
      title={t('title')}
      hint={t('hint')}
      actions={
        <ScreenButton to="/plan" variant="default">
          {t('toPlan')}
        </ScreenButton>
      }
      toolbar={
        <MultiSelect
          className={classes.choose}
          aria-label={t('choose')}
          placeholder={t('chooseHelp')}
          maxValues={4}
          value={ids.map(String)}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: (before) => ({ ...before, plans: next.length ? next.join() : undefined }),
              replace: true,
            })
          }
          data={all
            .filter((plan) => plan.year === year || ids.length === 0)
            .map(({ id, name, active }) => ({
              value: String(id),
              label: active ? `${name} (${t('active')})` : name,
            }))}
        />
      }
    >
      <Answer of={plans}>
        {() =>
          ids.length < 2 ? (
            <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
          ) : (
            <Answer of={comparison}>
              {(found) => (
                <div className={classes.stack}>
                  <ScenarioTotals scenarios={found.scenarios} />
                  <ScenarioPicture comparison={found} />
                  <LineDifferences comparison={found} />
                </div>
              )}
            </Answer>
          )
        }
      </Answer>
    </Page>
  );
}
