import paper from '../../ui/paper.module.css';
import { sayIn } from '../../ui/say-in.ts';
import { type DocumentProps, factRows } from './document-text.ts';
import classes from './documents.module.css';
import { documentWords } from './documents.words.ts';

/** Half-days a page holds beside the names. */
const perPage = 6;

/** The attendance sheet: everybody signs each half-day, the trainer too; six half-days a page. */
export function SheetText(props: DocumentProps) {
  const { session, company, language, format } = props;
  const say = sayIn(documentWords, language);
  const people = session.attendees.filter(({ status }) => status !== 'replaced');
  const pages = Array.from({ length: Math.ceil(session.days.length / perPage) }, (_, at) =>
    session.days.slice(at * perPage, (at + 1) * perPage),
  );
  return (
    <div lang={language}>
      {pages.map((slots) => (
        <article
          key={`${slots[0]!.date} ${slots[0]!.starts}`}
          className={`${paper.page} ${classes.page}`}
          data-wide
        >
          <header className={paper.head}>
            <strong>{company}</strong>
            <span>{session.code}</span>
          </header>
          <h2 className={classes.title}>{say('sheet')}</h2>
          <dl className={paper.facts}>
            {factRows(props, false).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>{say('signHere')}</p>
          <table className={classes.sheet}>
            <thead>
              <tr>
                <th scope="col">{say('learner')}</th>
                {slots.map(({ date, starts, ends }) => (
                  <th key={`${date} ${starts}`} scope="col">
                    {format.date(date)} {say(starts < '12:30' ? 'morning' : 'afternoon')}
                    <br />
                    {say('from', { starts, ends })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    {person.name}
                    <br />
                    <small>{person.matricule}</small>
                  </th>
                  {slots.map(({ date, starts }) => (
                    <td key={`${date} ${starts}`} />
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">
                  {say('signature')}
                  {session.trainer ? (
                    <>
                      <br />
                      <small>{session.trainer}</small>
                    </>
                  ) : null}
                </th>
                {slots.map(({ date, starts }) => (
                  <td key={`${date} ${starts}`} />
                ))}
              </tr>
            </tbody>
          </table>
        </article>
      ))}
    </div>
  );
}
