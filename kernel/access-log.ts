import type { Trx } from '#db/connect.ts'
import { type Actor, type Role, roleUsed } from '#kit/actor.ts'
import type { CommandContract, QueryContract } from '#kit/contract.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { AnyRefusal } from './handler.ts'
import type { Lang } from './house.ts'

/** That personal data of others were read: by whom, in which role, by which query, whose, why and when. */
export interface Access {
  readonly districtId: DistrictId
  /** Nobody's on the command line. */
  readonly readBy: AccountId | null
  readonly role: Role
  readonly query: string
  readonly file: string
  readonly reason: string
  readonly about: readonly AccountId[]
  /** How many people without an account were read of beside them. */
  readonly unlisted: number
  readonly at: Instant
}

/** The kernel's way to the log of who read whose personal data; the privacy room gives it, `apps/` hands it in. */
export interface AccessLog {
  /** Why an actor reads what a query gives, as was said today; null when nobody has said. */
  readonly reasonOf: (trx: Trx, actor: Actor, query: string, now: Instant) => Promise<string | null>
  readonly keep: (trx: Trx, accesses: readonly Access[]) => Promise<void>
  /** By which command a reason is given on a page, and the reasons that can be picked. */
  readonly giving: CommandContract
  readonly reasons: (lang: Lang) => readonly { readonly value: string; readonly label: string }[]
}

/** The log for one reading: a reason given with the question itself, if any, and what was read until now. */
export interface Overseer {
  readonly log: AccessLog
  readonly given: string | null
  readonly seen: Access[]
}

interface Reading {
  readonly trx: Trx
  readonly actor: Actor
  readonly now: Instant
  readonly overseer?: Overseer | undefined
}

/** Lets a reply with personal data of others pass only with a reason, and notes it; it is kept before anybody sees it. */
export async function oversee(
  { trx, actor, now, overseer }: Reading,
  contract: QueryContract,
  reply: unknown,
): Promise<Result<unknown, AnyRefusal>> {
  const { personal, name: query } = contract
  if (overseer === undefined || personal === undefined || personal === 'own') return ok(reply)
  const about = [...new Set(personal.about(reply))].filter((one) => one !== actor.accountId)
  const unlisted = personal.unlisted?.(reply) ?? 0
  if (about.length + unlisted === 0) return ok(reply)
  const reason = overseer.given ?? (await overseer.log.reasonOf(trx, actor, query, now))
  if (reason === null) return refuse({ kind: 'reason-needed', queries: [query] })
  const role = roleUsed(contract.permission, actor)
  const { districtId, accountId: readBy } = actor
  overseer.seen.push({ districtId, readBy, role, query, file: personal.file, reason, about, unlisted, at: now })
  return ok(reply)
}
