import type { Handler } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import { reachProviders } from '../adapters/reach-provider.ts'
import { explain } from '../core/messages.ts'
import { addPasskeyWith } from './add-passkey.ts'
import { approveRecoveryHandler } from './approve-recovery.ts'
import { askCodeWith } from './ask-code.ts'
import { askProofCodeWith } from './ask-proof-code.ts'
import { askProviderWith } from './ask-provider.ts'
import { createAccountWith } from './create-account.ts'
import { decideRoleHandler } from './decide-role.ts'
import { type AlsoDestroy, destroyAccountWith } from './destroy-account.ts'
import { endEnrolmentHandler } from './end-enrolment.ts'
import { endOneSessionHandler } from './end-one-session.ts'
import { endOtherSessionsHandler } from './end-other-sessions.ts'
import { endSessionHandler } from './end-session.ts'
import { enrolPasskeyWith } from './enrol-passkey.ts'
import { enrolProviderWith } from './enrol-provider.ts'
import { findPeopleWith } from './find-people.ts'
import { grantRoleWith } from './grant-role.ts'
import { inviteHandler } from './invite.ts'
import { joinWithCodeWith } from './join-with-code.ts'
import { joinWithProviderWith } from './join-with-provider.ts'
import { type KnownUnits, noUnits } from './known-units.ts'
import { linkProviderWith } from './link-provider.ts'
import { listAccountsHandler } from './list-accounts.ts'
import { listDemoAccountsWith } from './list-demo-accounts.ts'
import { listProvidersWith } from './list-providers.ts'
import { listRoleWorkWith } from './list-role-work.ts'
import { makeRecoveryCodesWith } from './make-recovery-codes.ts'
import { openRecoveryHandler } from './open-recovery.ts'
import { proposeRoleWith } from './propose-role.ts'
import { proveForDemonstrationWith } from './prove-for-demonstration.ts'
import { proveWithCodeWith } from './prove-with-code.ts'
import { proveWithPasskeyWith } from './prove-with-passkey.ts'
import { proveWithProviderWith } from './prove-with-provider.ts'
import { recoverWithCodeWith } from './recover-with-code.ts'
import { registrationOptionsWith } from './registration-options.ts'
import { removePasskeyHandler } from './remove-passkey.ts'
import { reviewRoleHandler } from './review-role.ts'
import { revokeRoleHandler } from './revoke-role.ts'
import { seeCodeWith } from './see-code.ts'
import { seeCodeSendingWith } from './see-code-sending.ts'
import { seeEnrolmentWith } from './see-enrolment.ts'
import { seeOwnAccountWith } from './see-own-account.ts'
import { seeOwnContactWith } from './see-own-contact.ts'
import { seeOwnLinksWith } from './see-own-links.ts'
import { sendCodeAgainWith } from './send-code-again.ts'
import type { SignInMeans } from './sign-in-means.ts'
import { signInOptionsWith } from './sign-in-options.ts'
import { signInWithCodeWith } from './sign-in-with-code.ts'
import { signInWithPasskeyWith } from './sign-in-with-passkey.ts'
import { signInWithProviderWith } from './sign-in-with-provider.ts'
import { startDemoSessionWith } from './start-demo-session.ts'
import { takeProviderAnswerWith } from './take-provider-answer.ts'
import { unlinkProviderHandler } from './unlink-provider.ts'

/**
 * The room as it is mounted; what signing in needs to know of the house, for what a role is held, and what else goes with
 * a person is handed in.
 */
export const identityRoom = (
  means: SignInMeans,
  knownUnits: KnownUnits = noUnits,
  alsoDestroy: AlsoDestroy = async () => {},
): Room => ({
  name: 'identity',
  title: { ko: '계정과 역할', en: 'Accounts and roles' },
  handlers: [
    ...accountHandlers(means, knownUnits),
    destroyAccountWith(means.sealing, alsoDestroy),
    ...providerHandlers(means),
    ...codeHandlers(means),
  ],
  explain,
})

const accountHandlers = (means: SignInMeans, knownUnits: KnownUnits): readonly Handler[] => [
  createAccountWith(means),
  grantRoleWith(knownUnits),
  revokeRoleHandler,
  proposeRoleWith(knownUnits),
  decideRoleHandler,
  reviewRoleHandler,
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
  endEnrolmentHandler,
  endSessionHandler,
  endOneSessionHandler,
  endOtherSessionsHandler,
  listDemoAccountsWith(means),
  listAccountsHandler,
  findPeopleWith(knownUnits),
  listRoleWorkWith(knownUnits),
  seeOwnAccountWith(means, knownUnits),
  seeEnrolmentWith(means),
  signInOptionsWith(means),
  registrationOptionsWith(means),
]

/** Signing in with a one-time code. */
const codeHandlers = (means: SignInMeans): readonly Handler[] => [
  askCodeWith(means),
  sendCodeAgainWith(means),
  signInWithCodeWith(means),
  joinWithCodeWith(means),
  askProofCodeWith(means),
  proveWithCodeWith(means),
  seeCodeSendingWith(means),
  seeCodeWith(means),
  seeOwnContactWith(means),
]

/** Signing in with a provider. */
function providerHandlers(means: SignInMeans): readonly Handler[] {
  const reach = reachProviders(means.reach, means.demonstration)
  return [
    signInWithProviderWith(means),
    joinWithProviderWith(means),
    enrolProviderWith(means),
    linkProviderWith(means),
    proveWithProviderWith(means),
    unlinkProviderHandler,
    listProvidersWith(means),
    seeOwnLinksWith(means),
    askProviderWith(means, reach),
    takeProviderAnswerWith(means, reach),
  ]
}
