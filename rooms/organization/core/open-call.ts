import { z } from 'zod'
import { promiseOf } from '#kit/draw.ts'
import { AccountId, idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { BodyId } from './body.ts'
import { SeatId } from './seat.ts'

export const CallId = idOf('CallId')
export type CallId = z.infer<typeof CallId>
export const ApplicationId = idOf('ApplicationId')
export type ApplicationId = z.infer<typeof ApplicationId>

/** Seats that are called for together: a field, a dong, a group of people. */
export const Place = z.object({ name: z.string().trim().min(1).max(100), seats: z.int().min(1).max(300) }).readonly()
export type Place = z.infer<typeof Place>

/** What jurors look at, and for how many marks at most. */
export const Criterion = z.object({ name: z.string().trim().min(1).max(100), most: z.int().min(1).max(100) }).readonly()
export type Criterion = z.infer<typeof Criterion>

/**
 * An open call (공개모집). With criteria a panel scores the papers and lots decide among equals; without any, lots decide
 * alone. The seed's promise is told when the call opens, the seed itself when it is decided.
 */
export const OpenCall = z
  .object({
    id: CallId,
    bodyId: BodyId,
    title: z.string(),
    notice: z.string(),
    opensOn: LocalDate,
    closesOn: LocalDate,
    places: z.array(Place).readonly(),
    criteria: z.array(Criterion).readonly(),
    /** How many of each place stand by (예비) behind those chosen. */
    reserves: z.int(),
    seedPromise: z.string(),
    seed: z.string().nullable(),
    decidedOn: LocalDate.nullable(),
  })
  .readonly()
export type OpenCall = z.infer<typeof OpenCall>

export const results = ['chosen', 'reserve', 'not-chosen'] as const
export const ApplicationResult = z.enum(results)
export type ApplicationResult = z.infer<typeof ApplicationResult>

export const Application = z
  .object({
    id: ApplicationId,
    callId: CallId,
    accountId: AccountId,
    place: z.string(),
    motivation: z.string(),
    appliedOn: LocalDate,
    result: ApplicationResult.nullable(),
    /** The rank within the place, 1 first. */
    rank: z.int().nullable(),
    /** The seat to which one was appointed from the result. */
    seatId: SeatId.nullable(),
  })
  .readonly()
export type Application = z.infer<typeof Application>

export type CallPhase = 'coming' | 'open' | 'screening' | 'decided'

/** Where a call stands on a day: people apply from its first day through its last. */
export function phaseOf({ opensOn, closesOn, decidedOn }: OpenCall, on: LocalDate): CallPhase {
  if (decidedOn !== null) return 'decided'
  if (on < opensOn) return 'coming'
  return on <= closesOn ? 'open' : 'screening'
}

export type OpenCallRefused = {
  readonly kind: 'call-closes-before-it-opens' | 'place-named-twice' | 'panel-missing'
}

/** Decides whether a call may be made: its days in order, its places told apart, and a panel where there are criteria. */
export function openCall(call: OpenCall, jurors: number): Result<OpenCall, OpenCallRefused> {
  if (call.closesOn < call.opensOn) return refuse({ kind: 'call-closes-before-it-opens' })
  if (new Set(call.places.map(({ name }) => name)).size < call.places.length)
    return refuse({ kind: 'place-named-twice' })
  return call.criteria.length > 0 && jurors === 0 ? refuse({ kind: 'panel-missing' }) : ok(call)
}

export type ApplyRefused = { readonly kind: 'call-not-open' | 'place-not-called' | 'juror-may-not-apply' }

/** Decides whether somebody may apply on a day: for a place that is called for, and not to a panel of their own. */
export function applyTo(call: OpenCall, place: string, isJuror: boolean, on: LocalDate): Result<null, ApplyRefused> {
  if (phaseOf(call, on) !== 'open') return refuse({ kind: 'call-not-open' })
  if (!call.places.some(({ name }) => name === place)) return refuse({ kind: 'place-not-called' })
  return isJuror ? refuse({ kind: 'juror-may-not-apply' }) : ok(null)
}

export const SeedMissing = z.object({ kind: z.literal('seed-missing'), field: z.literal('seed') })
export type SeedMissing = z.infer<typeof SeedMissing>

/** Decides by which promise a call opens: that of the seed that was given, or one that was made elsewhere. */
export function promiseFrom(seed: string | null, promise: string | null): Result<string, SeedMissing> {
  const made = seed === null ? promise : promiseOf(seed)
  return made === null ? refuse({ kind: 'seed-missing', field: 'seed' }) : ok(made)
}

export type SeedRefused = { readonly kind: 'seed-not-as-promised' }

/** Decides whether a seed is the one that was promised when the call opened. */
export const keepsPromise = (call: OpenCall, seed: string): Result<string, SeedRefused> =>
  promiseOf(seed) === call.seedPromise ? ok(seed) : refuse({ kind: 'seed-not-as-promised' })
