import { router } from '../trpc.ts';
import { addUser } from './add-user.ts';
import { changePassword } from './change-password.ts';
import { listUsers } from './list-users.ts';
import { me } from './me.ts';
import { resetPassword } from './reset-password.ts';
import { setUserDisabled } from './set-user-disabled.ts';
import { setUserUnits } from './set-user-units.ts';

export const identityRouter = router({ me, changePassword, listUsers, addUser, resetPassword, setUserUnits, setUserDisabled });
