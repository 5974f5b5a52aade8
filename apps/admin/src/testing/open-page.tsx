import { appRouter } from '@dondoc/server/router';
import type { TestApi } from '@dondoc/server/testing/open-test-api';
import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { unstable_localLink as localLink } from '@trpc/client';
import { Application, openApp } from '../app.tsx';
import '../text/i18n.ts';

interface Visitor {
  /** Nobody is signed in when left out. */
  readonly role?: 'administrator' | 'unit-member';
  /** The units a member belongs to. */
  readonly units?: readonly string[];
  /** The day the server has; 2022-10-15 when left out. */
  readonly today?: string;
}

/** Opens an address of the real app for a person, over the real router and database and without HTTP. */
export function openPage(api: TestApi, address: string, { role, units = [], today = '2022-10-15' }: Visitor) {
  const link = localLink({ router: appRouter, createContext: () => api.contextOf(today, role ?? null, units) });
  const history = createMemoryHistory({ initialEntries: [address] });
  const app = openApp(link, history);
  const { unmount } = render(<Application {...app} />);
  return {
    user: userEvent.setup(),
    /** The address as it now stands: path and search. */
    address: () => history.location.pathname + history.location.search,
    /** Closes the tab. */
    close: unmount,
  };
}
