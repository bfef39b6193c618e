import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/client.ts';
import { AlternativesButton } from './AlternativesButton.tsx';

/** The comparison of ways to train, from an action and the number of its trainees. */
export function LineAlternatives({ courseId, learners }: { courseId: number; learners: number }) {
  const courses = useQuery(orpc.catalogue.list.queryOptions());
  const course = courses.data?.find(({ id }) => id === courseId);
  return course ? <AlternativesButton raises={course.skills} learners={learners} /> : null;
}
