import { parseDay, parsePeriod, type Day, type Period } from '@dondoc/domain/calendar';
import { dataFields, sheetStandings, type DataField, type SheetStanding } from '@dondoc/domain/kpi';
import { roles, statuses, type Role, type Status } from '@dondoc/domain/plan';

/** What an address may carry after its `?`, as it comes: anything. What is not understood is left out. */
type Given = Readonly<Record<string, unknown>>;

/** The as-of day; today when left out. */
export interface OnSearch {
  readonly on?: Day | undefined;
}

export function onSearch(given: Given): OnSearch {
  const parsed = typeof given['on'] === 'string' ? parseDay(given['on']) : null;
  return parsed?.ok === true ? { on: parsed.value } : {};
}

/** Where somebody wanted to go before signing in: an address of this app. */
export interface NextSearch {
  readonly next?: string | undefined;
}

export function nextSearch(given: Given): NextSearch {
  const { next } = given;
  const isOurs = typeof next === 'string' && /^\/(?![/\\])/.test(next);
  return isOurs ? { next } : {};
}

/** The filters of a list of tasks. */
export interface TasksSearch {
  readonly group?: string | undefined;
  readonly unit?: string | undefined;
  readonly role?: Role | undefined;
  readonly status?: Status | undefined;
  readonly text?: string | undefined;
}

export function tasksSearch(given: Given): TasksSearch {
  const role = roles.find((each) => each === given['role']);
  const status = statuses.find((each) => each === given['status']);
  return {
    // An empty group is a choice of its own: the tasks under no heading.
    ...(typeof given['group'] === 'string' ? { group: given['group'] } : {}),
    ...words('unit', given),
    ...(role === undefined ? {} : { role }),
    ...(status === undefined ? {} : { status }),
    ...words('text', given),
  };
}

export const planTabs = ['group', 'unit', 'role', 'status'] as const;
type PlanTab = (typeof planTabs)[number];

/** How the figures of a plan are cut. */
export interface PlanSearch {
  readonly by?: PlanTab | undefined;
}

export function planSearch(given: Given): PlanSearch {
  const by = planTabs.find((tab) => tab === given['by']);
  return by === undefined ? {} : { by };
}

/** The filters of a unit's own work. */
export interface WorkSearch {
  readonly text?: string | undefined;
  readonly status?: Status | undefined;
}

export function workSearch(given: Given): WorkSearch {
  const status = statuses.find((each) => each === given['status']);
  return { ...words('text', given), ...(status === undefined ? {} : { status }) };
}

/** The filters of a list that has one search box and one choice. */
export interface ListSearch {
  readonly text?: string | undefined;
  readonly level?: string | undefined;
}

export function listSearch(given: Given): ListSearch {
  return { ...words('text', given), ...words('level', given) };
}

/** The line of the source that is chosen in a review. */
export interface DraftSearch {
  readonly line?: number | undefined;
}

export function draftSearch(given: Given): DraftSearch {
  const { line } = given;
  return typeof line === 'number' && Number.isInteger(line) && line > 0 ? { line } : {};
}

/** Which version of a plan is read, the one that stands without; and the task whose place in it is wanted. */
export interface VersionsSearch {
  readonly number?: number | undefined;
  readonly task?: string | undefined;
}

export function versionsSearch(given: Given): VersionsSearch {
  const { number } = given;
  const isNumber = typeof number === 'number' && Number.isInteger(number) && number > 0;
  return { ...(isNumber ? { number } : {}), ...words('task', given) };
}

/** Which figures a page speaks of. */
interface FiguresSearch {
  readonly period?: Period;
  readonly indicator?: string;
}

function figuresSearch(given: Given): FiguresSearch {
  // A year arrives as a number: the address writes 2022 as it is.
  const { period } = given;
  const parsed = parsePeriod(typeof period === 'string' || typeof period === 'number' ? String(period) : '');
  return { ...(parsed.ok ? { period: parsed.value } : {}), ...words('indicator', given) };
}

const entryViews = ['unit', 'units'] as const;

/** Which figures of a month are entered: of one unit, or one indicator of many units. */
export interface EntrySearch extends FiguresSearch {
  readonly view?: (typeof entryViews)[number] | undefined;
  readonly unit?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
  /** Of which services; 0: all together. */
  readonly services?: readonly number[] | undefined;
}

export function entrySearch(given: Given): EntrySearch {
  const { indicators, services } = given;
  const view = entryViews.find((each) => each === given['view']);
  const codes = Array.isArray(indicators) ? indicators.filter((each) => typeof each === 'string') : [];
  const numbers = Array.isArray(services) ? services.filter((each) => typeof each === 'number') : [];
  return {
    ...figuresSearch(given),
    ...words('unit', given),
    ...(view === undefined ? {} : { view }),
    ...(codes.length === 0 ? {} : { indicators: codes }),
    ...(numbers.length === 0 ? {} : { services: numbers }),
  };
}

export const reviewTabs = ['list', 'progress', 'windows'] as const;

/** Which sheets are reviewed, and which one is open. */
export interface ReviewSearch extends FiguresSearch {
  readonly tab?: (typeof reviewTabs)[number] | undefined;
  readonly unit?: string | undefined;
  readonly standing?: SheetStanding | undefined;
  /** Part of the name of the units listed. */
  readonly text?: string | undefined;
  /** The unit whose progress is opened; the nation without one. */
  readonly under?: string | undefined;
}

export function reviewSearch(given: Given): ReviewSearch {
  const tab = reviewTabs.find((each) => each === given['tab']);
  const standing = sheetStandings.find((each) => each === given['standing']);
  return {
    ...figuresSearch(given),
    ...words('unit', given),
    ...words('text', given),
    ...words('under', given),
    ...(tab === undefined ? {} : { tab }),
    ...(standing === undefined ? {} : { standing }),
  };
}

export const fileTabs = ['figures', 'totals'] as const;

/** Which kind of file a page takes, and the month of its template. */
export interface FileSearch extends FiguresSearch {
  readonly kind?: (typeof fileTabs)[number];
}

export function fileSearch(given: Given): FileSearch {
  const kind = fileTabs.find((tab) => tab === given['kind']);
  return { ...figuresSearch(given), ...(kind === undefined ? {} : { kind }) };
}

/** Which targets a page speaks of. */
export interface TargetsSearch extends FiguresSearch {
  /** The unit whose children are given targets; the topmost without one. */
  readonly under?: string | undefined;
}

export function targetsSearch(given: Given): TargetsSearch {
  return { ...figuresSearch(given), ...words('under', given) };
}

export const resultsColumns = ['name', 'rate', 'target', 'attainment', 'gap', 'reported'] as const;
export type ResultsColumn = (typeof resultsColumns)[number];

export const resultsViews = ['table', 'trend', 'map', 'heat', 'ranking', 'score'] as const;
export type ResultsView = (typeof resultsViews)[number];

/** Which results a page shows, how, and in which order; the register's own without one. */
export interface ResultsSearch extends FiguresSearch {
  readonly by?: ResultsColumn | undefined;
  readonly reversed?: true | undefined;
  /** The unit that is opened; the nation without one. */
  readonly under?: string | undefined;
  /** How they are looked at; as a table without one. */
  readonly view?: ResultsView | undefined;
  /** By today's list of units, and not by that of the end of the period. */
  readonly units?: 'now' | undefined;
  /** The least number of cases for a place in the ranking. */
  readonly least?: number | undefined;
  /** The essential service looked at; all services together without one. */
  readonly service?: number | undefined;
}

export function resultsSearch(given: Given): ResultsSearch {
  const by = resultsColumns.find((column) => column === given['by']);
  const view = resultsViews.find((each) => each === given['view']);
  const { least, service } = given;
  return {
    ...(typeof service === 'number' && Number.isSafeInteger(service) && service > 0 ? { service } : {}),
    ...figuresSearch(given),
    ...words('under', given),
    ...(view === undefined ? {} : { view }),
    ...(given['units'] === 'now' ? { units: 'now' as const } : {}),
    ...(typeof least === 'number' && Number.isSafeInteger(least) && least >= 0 ? { least } : {}),
    ...(by === undefined ? {} : { by }),
    ...(given['reversed'] === true ? { reversed: true } : {}),
  };
}

export const dataViews = ['progress', 'sets', 'services'] as const;
type DataView = (typeof dataViews)[number];

/** Which data a page shows, and how. */
export interface DataSearch {
  readonly field?: DataField | undefined;
  readonly view?: DataView | undefined;
  /** The unit that is opened; the nation without one. */
  readonly under?: string | undefined;
  /** Whether the sets that were removed are shown too. */
  readonly removed?: true | undefined;
}

export function dataSearch(given: Given): DataSearch {
  const field = dataFields.find((each) => each === given['field']);
  const view = dataViews.find((each) => each === given['view']);
  return {
    ...(field === undefined ? {} : { field }),
    ...(view === undefined ? {} : { view }),
    ...words('under', given),
    ...(given['removed'] === true ? { removed: true } : {}),
  };
}

function words<Name extends string>(name: Name, given: Given): { readonly [Each in Name]?: string } {
  const value = given[name];
  const isWords = (typeof value === 'string' && value !== '') || typeof value === 'number';
  return (isWords ? { [name]: String(value) } : {}) as { readonly [Each in Name]?: string };
}
