import { CompiledQuery } from 'kysely';
import type { Day } from '@dondoc/domain/calendar';
import type { Em } from '../database.ts';
import type { Actor } from '../trpc.ts';
import { sawSettings, settingsEdition } from '../settings-edition.ts';
import { registerOf, unitsBelow } from '../unit/register-of.ts';

const person = `person.id as "userId", person.email, person.name, person.role,
  person.must_change_password as "mustChangePassword",
  array_to_json(array(select unit_id from membership where user_id = person.id order by unit_id)) as "homeUnitIds"`;

const ofPerson = `select $2::text as "sessionId", ${person} from app_user as person where person.id = $1 and not person.disabled`;

/** Written out once: every request begins with it. */
const ofSession = `
  select session.id as "sessionId", ${person}, ${settingsEdition} as edition
  from auth_session as session join app_user as person on person.id = session.user_id
  where session.token = $1 and session.expires_at > now() + make_interval(secs => $2) and not person.disabled`;

/** The actor a person is as of today, with the units it reaches; null when the person may not sign in. */
export async function actorWith(
  em: Em,
  { userId, sessionId, today }: { readonly userId: string; readonly sessionId: string | null; readonly today: Day },
): Promise<Actor | null> {
  return actorFrom(em, CompiledQuery.raw(ofPerson, [userId, sessionId]), today);
}

/** Whose session is meant, and how many seconds it must still last. */
interface Session {
  readonly token: string;
  readonly untilAfter: number;
  readonly today: Day;
}

/**
 * The actor whose session it is, in one query, which also tells which settings stand; null when the session has ended, is
 * soon to, or its person may not sign in.
 */
export async function actorSignedIn(em: Em, { token, untilAfter, today }: Session): Promise<Actor | null> {
  return actorFrom(em, CompiledQuery.raw(ofSession, [token, untilAfter]), today);
}

interface Person extends Omit<Actor, 'unitIds'> {
  /** Of the settings; only where it was asked for. */
  readonly edition?: string | null;
}

async function actorFrom(em: Em, query: CompiledQuery, today: Day): Promise<Actor | null> {
  const { rows } = await em.getKysely().executeQuery<Person>(query);
  const [found] = rows;
  if (found === undefined) return null;
  const { edition = null, ...known } = found;
  sawSettings(em, edition);
  const { homeUnitIds } = known;
  return { ...known, unitIds: homeUnitIds.length === 0 ? [] : unitsBelow(await registerOf(em), homeUnitIds, today) };
}
