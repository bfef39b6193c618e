import type Database from 'better-sqlite3';
import { initial } from './0010-initial.ts';
import { skillsMap } from './0020-skills-map.ts';
import { planLife } from './0030-plan-life.ts';
import { money } from './0040-money.ts';
import { actuals } from './0050-actuals.ts';
import { returns } from './0060-returns.ts';
import { catalogue } from './0070-catalogue.ts';
import { invitations } from './0080-invitations.ts';
import { hoursOff } from './0090-hours-off.ts';

/** A migration takes a file from the version before to `version`; numbers go by tens. */
export interface Migration {
  version: number;
  run: (db: Database.Database) => void;
}

export const migrations: readonly Migration[] = [
  { version: 10, run: initial },
  { version: 20, run: skillsMap },
  { version: 30, run: planLife },
  { version: 40, run: money },
  { version: 50, run: actuals },
  { version: 60, run: returns },
  { version: 70, run: catalogue },
  { version: 80, run: invitations },
  { version: 90, run: hoursOff },
];

/** The schema version this build writes and understands. */
export const currentVersion = migrations[migrations.length - 1]!.version;
