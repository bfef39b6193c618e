import type { MissionLetter } from '#shared/experts/experts.contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Formats } from '../../ui/format.ts';
import paper from '../../ui/paper.module.css';
import { sayIn } from '../../ui/say-in.ts';
import classes from './letter.module.css';
import { letterWords } from './letter.words.ts';

interface LetterTextProps {
  letter: MissionLetter;
  language: Language;
  format: Formats;
  on: string;
}

/** The letter itself, one page: what HR signs with the trainer and the manager. */
export function LetterText({ letter, language, format, on }: LetterTextProps) {
  const say = sayIn(letterWords, language);
  const { skill, company, domain, courses, level, validUntil, decided } = letter;
  const lines = [
    say('matricule', { matricule: letter.matricule }),
    letter.jobs.length > 0 ? say('job', { jobs: format.list(letter.jobs) }) : '',
    letter.unit ? say('unit', { unit: letter.unit }) : '',
    letter.manager ? say('manager', { manager: letter.manager }) : '',
  ].filter(Boolean);
  return (
    <article className={`${paper.page} ${classes.letter}`} data-titled lang={language}>
      <header className={paper.head}>
        <strong>{company}</strong>
        <span>{say('date', { date: format.date(on, true) })}</span>
      </header>
      <h2 className={classes.title}>{say('title')}</h2>
      <p className={classes.subtitle}>{say('subtitle')}</p>
      <section aria-label={say('to')} className={classes.to}>
        <strong>{letter.name}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </section>
      <p>
        <strong>{say('object', { skill })}</strong>
      </p>
      <p>
        {say('opening', { company, skill })} {domain ? say('missionDomain', { domain }) : ''}
      </p>
      <h3>{say('missionTitle')}</h3>
      <ul>
        <li>
          {courses.length > 0
            ? say('missionList', { courses: format.list(courses) })
            : say('missionNone')}
        </li>
        <li>{say('missionEval')}</li>
      </ul>
      <h3>{say('timeTitle')}</h3>
      <p>
        {say('time', { days: format.number(letter.daysPerYear) })} {say('timeHelp')}{' '}
        {say(letter.managerAgreed ? 'agreed' : 'toAgree')}
      </p>
      <h3>{say('accreditationTitle')}</h3>
      <p>
        {level !== null && validUntil !== null
          ? say('accredited', { level: String(level), date: format.date(validUntil, true) })
          : say('toAccredit')}
      </p>
      <p>{say('end')}</p>
      {decided ? (
        <p>{say('decided', { who: decided.who, date: format.date(decided.on, true) })}</p>
      ) : null}
      <section aria-label={say('signatures')} className={paper.signatures}>
        {(['signTrainer', 'signManager', 'signHr'] as const).map((who) => (
          <div key={who}>{say(who)}</div>
        ))}
      </section>
    </article>
  );
}
