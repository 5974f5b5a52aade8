import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { plain } from '../../text/plain.ts';
import { AddUser } from './users/AddUser.tsx';
import { OneTimePassword, type FreshPassword } from './users/OneTimePassword.tsx';
import type { ListedUser } from './users/listed-user.ts';
import { UserRow } from './users/UserRow.tsx';

const route = getRouteApi('/app/quan-tri/nguoi-dung');

/** Who can sign in, with which rights, for which units. */
export default function UsersPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const users = useQuery(trpc.identity.listUsers.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<FreshPassword | null>(null);
  return (
    <>
      <PageHeading
        title={t('identity.users.title')}
        product={t('shell.product')}
        intro={t('identity.users.intro')}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('identity.users.add')}
          </Button>
        }
      />
      <Answer to={users}>{(listed) => <UserTable users={listed} onPassword={setFresh} />}</Answer>
      <AddUser isOpen={isAdding} onClose={() => setAdding(false)} onPassword={setFresh} />
      <OneTimePassword fresh={fresh} onKept={() => setFresh(null)} />
    </>
  );
}

interface UserTableProps {
  readonly users: readonly ListedUser[];
  readonly onPassword: (fresh: FreshPassword) => void;
}

function UserTable({ users, onPassword }: UserTableProps) {
  const { t } = useText();
  const { text = '' } = route.useSearch();
  const shown = users.filter((user) => says(user, text));
  return (
    <section className="panel">
      <SearchBox />
      {users.length <= 1 && <Notice>{t('identity.users.empty')}</Notice>}
      {users.length > 1 && shown.length === 0 && <Notice>{t('identity.users.nothing', { text })}</Notice>}
      {shown.length > 0 && (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('identity.users.name')}</th>
              <th scope="col">{t('identity.users.role')}</th>
              <th scope="col">{t('identity.users.units')}</th>
              <th scope="col">{t('identity.users.state')}</th>
              <th scope="col">{t('shell.common.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((user) => (
              <UserRow key={user.id} user={user} onPassword={onPassword} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SearchBox() {
  const { t } = useText();
  const { text = '' } = route.useSearch();
  const navigate = useNavigate();
  return (
    <div className="filters">
      <div className="filter filter-wide">
        <label htmlFor="find-user">{t('identity.users.search')}</label>
        <Input
          id="find-user"
          allowClear
          value={text}
          onChange={({ target }) =>
            void navigate({ from: '/quan-tri/nguoi-dung', search: (search) => ({ ...search, text: target.value || undefined }), replace: true })
          }
        />
      </div>
    </div>
  );
}

function says({ name, email, units }: ListedUser, text: string): boolean {
  const wanted = plain(text);
  return [name, email, ...units.map((unit) => unit.name)].some((words) => plain(words).includes(wanted));
}
