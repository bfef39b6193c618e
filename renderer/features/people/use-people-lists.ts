import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { fullName } from '#shared/people/full-name.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import { orpc } from '../../api/client.ts';

export interface NamedId {
  value: number;
  label: string;
}

/** Units, jobs and people to choose from, and their names; the functions keep their identity. */
export interface PeopleLists {
  units: () => readonly NamedId[];
  jobs: () => readonly NamedId[];
  managers: () => readonly NamedId[];
  nameOf: (list: 'units' | 'jobs' | 'managers', id: number) => string;
}

/** Loads what an employee's unit, jobs and manager are chosen from. `ready` turns true when names are known. */
export function usePeopleLists(employees: readonly Employee[] | undefined): {
  lists: PeopleLists;
  ready: boolean;
} {
  const units = useQuery(orpc.people.units.queryOptions());
  const jobs = useQuery(orpc.people.jobs.queryOptions({ input: {} }));
  const known = useRef({
    units: new Map<number, string>(),
    jobs: new Map<number, string>(),
    managers: new Map<number, string>(),
  });
  useMemo(() => {
    known.current.units = new Map(units.data?.map(({ id, name }) => [id, name]));
  }, [units.data]);
  useMemo(() => {
    known.current.jobs = new Map(jobs.data?.map(({ id, name }) => [id, name]));
  }, [jobs.data]);
  useMemo(() => {
    known.current.managers = new Map(employees?.map((person) => [person.id, fullName(person)]));
  }, [employees]);
  const lists = useMemo<PeopleLists>(() => {
    const options = (list: keyof typeof known.current) => () =>
      [...known.current[list]].map(([value, label]) => ({ value, label }));
    return {
      units: options('units'),
      jobs: options('jobs'),
      managers: options('managers'),
      nameOf: (list, id) => known.current[list].get(id) ?? '',
    };
  }, []);
  return { lists, ready: units.data !== undefined && jobs.data !== undefined };
}
