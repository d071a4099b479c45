import type { AccountId, DistrictId } from './id.ts'
import type { Instant } from './korean-date.ts'
import type { Unit } from './unit.ts'

/**
 * The roles a person can hold in a district (a visitor has not signed in), in the order of the permission matrix.
 * `operator` runs the machine: it exists only on the command line, never in a session.
 */
export const roles = [
  'visitor',
  'resident',
  'governance-council-member',
  'subcommittee-chair',
  'subcommittee-secretary',
  'budget-committee-member',
  'department-officer',
  'department-head',
  'secretariat',
  'budget-office',
  'auditor',
  'administrator',
  'operator',
] as const
export type Role = (typeof roles)[number]

/** Who takes part as a resident or a member: everybody with an account but the office. */
export const participants: readonly Role[] = [
  'resident',
  'governance-council-member',
  'subcommittee-chair',
  'subcommittee-secretary',
  'budget-committee-member',
]

/** A role held today: for one unit, or, where that is null, in the whole district. */
export interface RoleHeld {
  readonly role: Role
  readonly unit: Unit | null
}

/** Who asks: an account with the roles it holds today, in one district. A visitor has no account. */
export interface Actor {
  readonly districtId: DistrictId
  readonly accountId: AccountId | null
  readonly roles: readonly Role[]
  /** For which units the roles are held; without it each is held in the whole district. `roles` follows from it. */
  readonly grants?: readonly RoleHeld[]
  /** The session through which one asks, as its hash; none for the command line and the sample. */
  readonly sessionId?: string
  /** When the person last proved in this session who they are. */
  readonly provenAt?: Instant
}

/** Who may do a thing, by role. Everyone includes visitors. */
export interface Permission {
  readonly name: string
  readonly roles: readonly Role[]
  /**
   * What opens to whoever knows the right thing, a session, or things that a secret address alone guards: it may be tried
   * fewer times a minute than the rest.
   */
  readonly opens?: 'session' | 'secret'
}

/** Decides whether an actor holds one of the roles a permission asks for. Deny is the default. */
export const permits = (permission: Permission, actor: Actor): boolean =>
  actor.roles.some((role) => permission.roles.includes(role))

/** How fresh a proof must be for what is dangerous: ten minutes. */
const freshMs = 10 * 60 * 1000

/** Decides whether somebody has just proved who they are; the command line, which has no session, always has. */
export const isFreshlyProven = (actor: Actor, now: Instant): boolean =>
  actor.sessionId === undefined ||
  (actor.provenAt !== undefined && Date.parse(now) - Date.parse(actor.provenAt) <= freshMs)

/** The role in which someone acts here: the first that the permission names; a visitor has none of them. */
export const roleUsed = (permission: Permission, actor: Actor): Role =>
  permission.roles.find((role) => actor.roles.includes(role)) ?? 'visitor'

export const everyone: readonly Role[] = [...roles]
