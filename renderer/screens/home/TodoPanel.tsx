import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSettings } from '../../api/use-workspace.ts';
import { useFormat } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/use-words.ts';
import classes from './HomeScreen.module.css';
import { homeScreenWords } from './HomeScreen.words.ts';
import { type ThingToDo, thingsToDo } from './things-to-do.ts';

/** The three things worth doing today; each is a link to where it is done. */
export function TodoPanel(props: Parameters<typeof thingsToDo>[0]) {
  const t = useWords(homeScreenWords);
  const things = thingsToDo(props).slice(0, 3);
  return (
    <Panel title={t('todo')}>
      {things.length === 0 ? <p className={classes.quiet}>{t('todoNone')}</p> : null}
      <ol className={classes.things}>
        {things.map((thing) => (
          <Thing key={thing.key} thing={thing} />
        ))}
      </ol>
    </Panel>
  );
}

function Thing({ thing }: { thing: ThingToDo }) {
  const t = useWords(homeScreenWords);
  const format = useFormat();
  const { currency } = useSettings();
  const amount = thing.amount === undefined ? '' : format.money(thing.amount, currency, true);
  const values = { ...thing.values, amount };
  return (
    <li>
      <Link to={thing.to} search={thing.search} className={classes.thing}>
        <span>
          <span className={classes.thingTitle}>{t(`things.${thing.key}`, values)}</span>
          <span className={classes.thingWhy}>{t(`why.${thing.key}`, values)}</span>
        </span>
        <IconChevronRight size={18} aria-hidden />
      </Link>
    </li>
  );
}
