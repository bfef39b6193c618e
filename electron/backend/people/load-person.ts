import { RelaisError } from '#shared/kernel/errors.ts';
import type { Employee } from '#shared/people/people.contract.ts';
import type { PersonTraining } from '#shared/people/person.contract.ts';
import type { Reader } from '../../database/access.ts';
import { readCourses } from '../catalogue/catalogue.store.ts';
import { readPersonLines } from '../plans/person-trainings.store.ts';
import { readEmployees } from './employees.store.ts';

/** One employee; throws NOT_FOUND. */
export async function loadPerson(db: Reader, id: number): Promise<Employee> {
  const [person] = await readEmployees(db, [id]);
  if (!person) throw new RelaisError('NOT_FOUND');
  return person;
}

/** Plan lines of a person with the words of their courses. */
export async function loadTrainings(db: Reader, employeeId: number): Promise<PersonTraining[]> {
  const courses = new Map((await readCourses(db)).map((course) => [course.id, course]));
  return (await readPersonLines(db, employeeId)).map(({ courseId, ...line }) => {
    const { code, title } = courses.get(courseId)!;
    return { ...line, code, title };
  });
}
