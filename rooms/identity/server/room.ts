import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { createAccountHandler } from './create-account.ts'
import { destroyAccountHandler } from './destroy-account.ts'
import { endSessionHandler } from './end-session.ts'
import { grantRoleHandler } from './grant-role.ts'
import { listAccountsHandler } from './list-accounts.ts'
import { listDemoAccountsWith } from './list-demo-accounts.ts'
import { revokeRoleHandler } from './revoke-role.ts'
import { startDemoSessionWith } from './start-demo-session.ts'

/** The room as it is mounted; `demonstration` switches signing in without proof on, never in production. */
export const identityRoom = ({ demonstration }: { readonly demonstration: boolean }): Room => ({
  name: 'identity',
  title: { ko: '계정과 역할', en: 'Accounts and roles' },
  handlers: [
    createAccountHandler,
    grantRoleHandler,
    revokeRoleHandler,
    destroyAccountHandler,
    startDemoSessionWith(demonstration),
    endSessionHandler,
    listDemoAccountsWith(demonstration),
    listAccountsHandler,
  ],
  explain,
})
