import { type AfestSummary, traceKinds } from '#shared/catalogue/afest.ts';
import type { Language } from '#shared/kernel/language.ts';
import { afestWords } from '../../features/catalogue/afest.words.ts';
import type { Formats } from '../../ui/format.ts';
import paper from '../../ui/paper.module.css';
import { sayIn } from '../../ui/say-in.ts';
import classes from './afest.module.css';
import { afestPageWords } from './afest-page.words.ts';

interface AfestTextProps {
  summary: AfestSummary;
  language: Language;
  format: Formats;
  /** The day it is printed. */
  on: string;
}

/** The summary itself, one page: the action, its people, what proves it and what is still missing. */
export function AfestText({ summary, language, format, on }: AfestTextProps) {
  const say = sayIn(afestPageWords, language);
  const traceName = (kind: (typeof traceKinds)[number]) => afestWords[language].kind[kind];
  const { title, code, objective, tutors, workDays, skills, missing } = summary;
  const when = { year: String(summary.year), quarter: String(summary.quarter) };
  const raises = skills.map(({ skill, fromLevel, toLevel }) =>
    say('raise', { skill, from: String(fromLevel), to: String(toLevel) }),
  );
  const facts: [string, string | null][] = [
    [say('course'), say('courseOf', { title, code })],
    [say('objective'), objective],
    [say('skills'), raises.join('\n') || null],
    [say('when'), say('whenOf', when)],
    [say('hours'), format.hours(summary.hours)],
    [say('tutor'), tutors.length > 0 ? format.list(tutors) : say('noTutor')],
    [
      say('work'),
      workDays.length > 0 ? workDays.map((day) => format.date(day)).join(', ') : say('noWork'),
    ],
  ];
  return (
    <article className={`${paper.page} ${classes.page}`} data-titled lang={language}>
      <header className={paper.head}>
        <strong>{summary.company}</strong>
        <span>{say('issued', { date: format.date(on, true) })}</span>
      </header>
      <h2 className={classes.title}>{say('heading')}</h2>
      <p className={classes.law}>{say('law')}</p>
      <dl className={paper.facts}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <h3>{say('traces')}</h3>
      <p>
        <strong>
          {missing.length === 0
            ? say('complete')
            : say('incomplete', { count: String(missing.length) })}
        </strong>
      </p>
      {summary.trainerLate ? <p>{say('trainerLate')}</p> : null}
      <table className={classes.table}>
        <Columns names={[say('trace'), say('dates'), say('notes')]} />
        <tbody>
          {traceKinds.flatMap((kind) => {
            const own = summary.traces.filter((one) => one.kind === kind);
            const rows = own.length > 0 ? own : [null];
            return rows.map((trace, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two traces may be alike, and their order is kept
              <tr key={`${kind} ${at}`}>
                {at === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {traceName(kind)}
                  </th>
                ) : null}
                <td>{trace ? format.date(trace.date) : <strong>{say('missing')}</strong>}</td>
                <td>{trace?.note ?? ''}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      <h3>{say('people')}</h3>
      {summary.people.length === 0 ? (
        <p>{say('nobody')}</p>
      ) : (
        <table className={classes.table}>
          <Columns names={[say('name'), say('matricule'), say('unit')]} />
          <tbody>
            {summary.people.map((person) => (
              <tr key={person.employeeId}>
                <th scope="row">{person.name}</th>
                <td>{person.matricule}</td>
                <td>{person.unit ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <section className={paper.signatures}>
        {(['signTrainer', 'signPerson', 'signHr'] as const).map((who) => (
          <div key={who}>{say(who)}</div>
        ))}
      </section>
    </article>
  );
}

function Columns({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
