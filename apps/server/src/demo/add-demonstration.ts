import { callerFor, leadingAdministrator } from '../caller.ts';
import type { Database } from '../database.ts';
import type { NewPerson } from '../identity/first-administrator.ts';
import { User } from '../identity/user.entity.ts';
import { addDirective } from './add-directive.ts';
import { addFigures } from './add-figures.ts';
import { addReports } from './add-reports.ts';
import { demonstrationMembers } from './members.ts';

/**
 * Adds the demonstration, whole or not at all, through the same procedures a person uses: the directive "Sơ đồ 4" as a
 * plan in force from 1/7/2022, people of a few units, their reports, targets and monthly figures. Answers with the people
 * and their one-time passwords; with nobody when the demonstration is there already.
 */
export async function addDemonstration(database: Database): Promise<readonly NewPerson[]> {
  return database.em.fork().transactional(async (em) => {
    const [first] = demonstrationMembers;
    if (first === undefined || (await em.count(User, { email: first.email })) > 0) return [];
    const administrator = await leadingAdministrator(em);
    if (administrator === null) throw new Error('the demonstration needs an administrator');
    const caller = callerFor(em, administrator);
    await addDirective(caller);
    const people: NewPerson[] = [];
    for (const { name, email, unitId } of demonstrationMembers) {
      const added = await caller.identity.addUser({ email, name, role: 'unit-member', unitIds: [unitId] });
      people.push({ name, email, password: added.oneTimePassword });
    }
    await addReports(em);
    await addFigures(em, caller);
    return people;
  });
}
