import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { addPasskeyWith, removePasskeyHandler } from './change-passkeys.ts'
import { createAccountHandler } from './create-account.ts'
import { decideRoleHandler } from './decide-role.ts'
import { destroyAccountHandler } from './destroy-account.ts'
import { endSessionHandler } from './end-session.ts'
import { enrolPasskeyWith, seeEnrolmentWith } from './enrol-passkey.ts'
import { grantRoleHandler } from './grant-role.ts'
import { listAccountsHandler } from './list-accounts.ts'
import { listDemoAccountsWith } from './list-demo-accounts.ts'
import { approveRecoveryHandler, inviteHandler, openRecoveryHandler } from './open-enrolment.ts'
import { endOneSessionHandler, endOtherSessionsHandler, seeOwnAccountWith } from './own-account.ts'
import { proposeRoleHandler } from './propose-role.ts'
import { proveForDemonstrationWith, proveWithPasskeyWith } from './prove-again.ts'
import { makeRecoveryCodesWith, recoverWithCodeWith } from './recovery-codes.ts'
import { registrationOptionsWith } from './registration-options.ts'
import { listRoleWorkHandler, reviewRoleHandler } from './review-role.ts'
import { revokeRoleHandler } from './revoke-role.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { signInOptionsWith } from './sign-in-options.ts'
import { signInWithPasskeyWith } from './sign-in-with-passkey.ts'
import { startDemoSessionWith } from './start-demo-session.ts'

/** The room as it is mounted; what signing in needs to know of the house is handed in. */
export const identityRoom = (means: SignInMeans): Room => ({
  name: 'identity',
  title: { ko: '계정과 역할', en: 'Accounts and roles' },
  handlers: [
    createAccountHandler,
    grantRoleHandler,
    revokeRoleHandler,
    proposeRoleHandler,
    decideRoleHandler,
    reviewRoleHandler,
    destroyAccountHandler,
    startDemoSessionWith(means),
    signInWithPasskeyWith(means),
    recoverWithCodeWith(means),
    enrolPasskeyWith(means),
    proveWithPasskeyWith(means),
    proveForDemonstrationWith(means),
    addPasskeyWith(means),
    removePasskeyHandler,
    makeRecoveryCodesWith(means),
    inviteHandler,
    openRecoveryHandler,
    approveRecoveryHandler,
    endSessionHandler,
    endOneSessionHandler,
    endOtherSessionsHandler,
    listDemoAccountsWith(means),
    listAccountsHandler,
    listRoleWorkHandler,
    seeOwnAccountWith(means),
    seeEnrolmentWith(means),
    signInOptionsWith(means),
    registrationOptionsWith(means),
  ],
  explain,
})
