import paper from '../../ui/paper.module.css';
import { sayIn } from '../../ui/say-in.ts';
import { type DocumentProps, factRows } from './document-text.ts';
import classes from './documents.module.css';
import { documentWords } from './documents.words.ts';

/** One letter a page for everybody who has a place in the session. */
export function ConvocationText(props: DocumentProps) {
  const { session, company, language, format, on } = props;
  const say = sayIn(documentWords, language);
  const people = session.attendees.filter(
    ({ status }) => status !== 'replaced' && status !== 'absent',
  );
  return (
    <div lang={language}>
      {people.map((person) => (
        <article key={person.id} className={`${paper.page} ${classes.page}`}>
          <header className={paper.head}>
            <strong>{company}</strong>
            <span>{say('issued', { date: format.date(on, true) })}</span>
          </header>
          <h2 className={classes.title}>{say('convocation')}</h2>
          <p>
            <strong>{say('invited', { name: person.name, matricule: person.matricule })}</strong>
            {person.unit ? <br /> : null}
            {person.unit}
          </p>
          {session.state === 'cancelled' ? (
            <p>
              <strong>{say('cancelled')}</strong>
            </p>
          ) : null}
          <p>{say('call')}</p>
          <dl className={paper.facts}>
            {factRows(props, true).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>{say('workingTime')}</p>
          <p className={classes.sign}>{say('forService')}</p>
        </article>
      ))}
    </div>
  );
}
