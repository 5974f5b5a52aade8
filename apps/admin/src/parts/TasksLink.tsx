import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import type { TasksSearch } from '../search.ts';

interface TasksLinkProps {
  readonly planId: string;
  readonly filters: TasksSearch;
  /** What the link leads to, when its words alone do not say it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to the tasks of a plan behind a number. */
export function TasksLink({ planId, filters, label, children }: TasksLinkProps) {
  return (
    <Link to={paths.tasks} params={{ planId }} search={(search) => ({ ...filters, on: search.on })} aria-label={label}>
      {children}
    </Link>
  );
}
