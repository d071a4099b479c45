import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { NamedUnit } from '#kit/unit.ts'
import { Account, GrantableRole, Person } from './core/account.ts'
import * as may from './core/permissions.ts'
import { UnitChoice, wholeDistrict } from './core/role-unit.ts'

const refusal = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

export const createAccount = command({
  name: 'identity.create-account',
  title: { ko: '계정을 만든다', en: 'Create an account' },
  permission: may.mayCreateAccount,
  unrecorded: ['contact'],
  input: z.strictObject({
    accountId: AccountId,
    displayName: z.string().trim().min(1).max(100),
    contact: z.string().trim().max(200).nullable().default(null),
    purpose: z.string().trim().min(1).max(300),
    destroyAfter: LocalDate.nullable().default(null),
    demonstration: z.boolean().default(false),
  }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('account-id-taken'),
})

export const grantRole = command({
  name: 'identity.grant-role',
  title: { ko: '역할을 준다', en: 'Grant a role' },
  permission: may.mayGrantRole,
  input: z.strictObject({
    accountId: AccountId,
    role: GrantableRole,
    unit: UnitChoice.default(wholeDistrict),
    until: LocalDate.nullable().default(null),
  }),
  reply: z.object({ accountId: AccountId, role: GrantableRole }),
  refusal: refusal(
    'account-not-found',
    'account-destroyed',
    'role-already-held',
    'ends-before-it-begins',
    'unit-needed',
    'unit-of-other-kind',
    'unit-not-found',
  ),
})

export const revokeRole = command({
  name: 'identity.revoke-role',
  title: { ko: '역할을 거둔다', en: 'Revoke a role' },
  permission: may.mayRevokeRole,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({ accountId: AccountId, role: GrantableRole }),
  reply: z.object({ accountId: AccountId, role: GrantableRole }),
  refusal: refusal('account-not-found', 'role-not-held', 'needs-two-administrators'),
})

export const destroyAccount = command({
  name: 'identity.destroy-account',
  title: { ko: '계정의 개인정보를 파기한다', en: "Destroy an account's personal data" },
  permission: may.mayDestroyAccount,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({ accountId: AccountId }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('account-not-found', 'account-destroyed', 'roles-still-held'),
})

export const startDemoSession = command({
  name: 'identity.start-demo-session',
  title: { ko: '체험용으로 로그인한다', en: 'Sign in for the demonstration' },
  done: { ko: '로그인했습니다.', en: 'You are signed in.' },
  permission: may.maySignIn,
  input: z.strictObject({ accountId: AccountId }),
  reply: z.object({ accountId: AccountId }),
  refusal: refusal('demo-sign-in-off', 'account-not-found'),
})

export const endSession = command({
  name: 'identity.end-session',
  title: { ko: '로그아웃한다', en: 'Sign out' },
  done: { ko: '로그아웃했습니다.', en: 'You are signed out.' },
  permission: may.maySignOut,
  input: z.strictObject({}),
  reply: z.object({}),
  refusal: refusal('not-signed-in'),
})

export const listDemoAccounts = query({
  name: 'identity.list-demo-accounts',
  title: { ko: '체험용 계정을 본다', en: 'List the demonstration accounts' },
  permission: may.maySignIn,
  input: z.object({}),
  reply: z.object({
    on: z.boolean(),
    /** The address at which passkeys work. */
    origin: z.string(),
    accounts: z.array(Account.pick({ accountId: true, displayName: true, grants: true })),
  }),
  refusal: noRefusals,
})

export const listAccounts = query({
  name: 'identity.list-accounts',
  title: { ko: '계정과 역할을 본다', en: 'List accounts and roles' },
  permission: may.maySeeAccounts,
  personal: { file: 'accounts', about: ({ accounts }) => accounts.map(({ accountId }) => accountId) },
  input: z.object({}),
  reply: z.object({ accounts: z.array(Account) }),
  refusal: noRefusals,
})

/** The people in whose name one of some words stands, with the roles of today, for whoever appoints or posts: the first twenty. */
export const findPeople = query({
  name: 'identity.find-people',
  title: { ko: '사람을 이름으로 찾는다', en: 'Find people by name' },
  permission: may.mayFindPeople,
  personal: { file: 'accounts', about: ({ people }) => people.map(({ accountId }) => accountId) },
  input: z.object({ words: z.string().trim().min(1).max(200) }),
  reply: z.object({
    people: z.array(Person),
    /** Whether there are others than those given. */
    more: z.boolean(),
    /** The departments and subcommittees for which roles are held. */
    units: z.array(NamedUnit),
  }),
  refusal: noRefusals,
})
