import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Limits } from './limits.ts'
import { findByName, NameTaken, nameIsFree } from './name-taken.ts'
import { type Seat, SeatId, SeatKind, TermRule } from './seat.ts'

export const BodyId = idOf('BodyId')
export type BodyId = z.infer<typeof BodyId>

/** 협치회의, 운영위원회, 분과위원회, 확대회의, 협치추진단, 주민참여예산위원회, 합동회의, 주민자치회 (glossary). */
export const bodyKinds = [
  'governance-council',
  'steering-committee',
  'subcommittee',
  'extended-group',
  'task-force',
  'budget-committee',
  'joint',
  'residents-council',
  'other',
] as const
export const BodyKind = z.enum(bodyKinds)
export type BodyKind = z.infer<typeof BodyKind>

/** The rules of a body, as data: null where its ordinance, as the district has entered it, says nothing. */
export const BodyRules = z
  .object({
    opens: z.literal('majority-of-enrolled').nullable(),
    resolves: z.literal('majority-of-present').nullable(),
    regularPerYear: z.int().min(0).max(366).nullable(),
    /** The share of the enrolled members who can call an extraordinary meeting. */
    extraordinaryShare: z.object({ n: z.int().min(1).max(100), d: z.int().min(1).max(100) }).nullable(),
    chairMayCall: z.boolean(),
    maxSeats: z.int().min(1).max(10_000).nullable(),
    /** How the source words the size when it is no single number ("5~10명"). */
    sizeText: z.string().nullable(),
    terms: z.array(z.object({ seatKind: SeatKind, rule: TermRule })).readonly(),
    /** The bodies whose members meet as this one (합동회의), beside seats of its own. */
    joins: z.array(BodyId).readonly().optional(),
    /** What its members keep to; without it, nothing is looked at. */
    limits: Limits.optional(),
    /** Ordinance and articles, as the source cites them. */
    basis: z.string().nullable(),
  })
  .readonly()
export type BodyRules = z.infer<typeof BodyRules>

/** A body that meets: its names over time, its parent, what it does, what it stands for, and its rules. */
export const Body = z
  .object({
    id: BodyId,
    kind: BodyKind,
    name: z.string().min(1),
    nameEn: z.string().min(1).nullable(),
    aliases: z.array(z.string().min(1)).readonly(),
    parentId: BodyId.nullable(),
    duties: z.string().nullable(),
    vision: z.string().nullable(),
    rules: BodyRules,
  })
  .readonly()
export type Body = z.infer<typeof Body>

export const EstablishBodyRefusal = z.discriminatedUnion('kind', [
  NameTaken,
  z.object({ kind: z.literal('unknown-parent'), parentId: BodyId }),
])
export type EstablishBodyRefusal = z.infer<typeof EstablishBodyRefusal>

/** Decides whether a body may be established: its names must be free and its parent known. */
export function establishBody(existing: readonly Body[], body: Body): Result<Body, EstablishBodyRefusal> {
  const { parentId } = body
  if (parentId !== null && !existing.some((one) => one.id === parentId)) {
    return refuse({ kind: 'unknown-parent', parentId })
  }
  return nameIsFree(existing, body)
}

export const AddSeatRefusal = z.object({ kind: z.literal('no-seat-left'), maxSeats: z.int() })
export type AddSeatRefusal = z.infer<typeof AddSeatRefusal>

/** The seats that are asked for: one with its label, or several of one label with a running number. */
interface SeatsWanted extends Seat {
  readonly count: number
}

/** The highest number that stands after a label among some seats: 7 where there is a 민간위원 7. */
const lastNumber = (seats: readonly Seat[], label: string): number =>
  Math.max(
    0,
    ...seats.flatMap((seat) => {
      const [, no = ''] = seat.label.startsWith(`${label} `) ? (/ (\d{1,6})$/.exec(seat.label) ?? []) : []
      return seat.label === `${label} ${no}` ? [Number(no)] : []
    }),
  )

/**
 * Decides the seats to be added to a body, as far as it has room for them (30 by ordinance). One has the label as it was
 * given; of several, the numbers go on where those of the label end. Refuses `no-seat-left`.
 */
export function addSeats(
  rules: BodyRules,
  seats: readonly Seat[],
  { id, kind, label, count }: SeatsWanted,
): Result<readonly Seat[], AddSeatRefusal> {
  const others = seats.filter((one) => one.id !== id)
  if (rules.maxSeats !== null && others.length + count > rules.maxSeats)
    return refuse({ kind: 'no-seat-left', maxSeats: rules.maxSeats })
  if (count === 1) return ok([{ id, kind, label }])
  const last = lastNumber(others, label)
  return ok(
    Array.from({ length: count }, (_, at) => ({
      ...{ id: SeatId.parse(`${id}-${at + 1}`), kind },
      label: `${label} ${last + at + 1}`,
    })),
  )
}

/** Finds the term rule of a kind of seat in a body; without one, the seat is held while its post is held. */
export const termRuleOf = (rules: BodyRules, seatKind: SeatKind): TermRule =>
  rules.terms.find((term) => term.seatKind === seatKind)?.rule ?? { kind: 'while-in-post' }

/** Finds the body that a document means by a name, aliases included (운영협의체 is the 운영위원회 of 2019), or null. */
export const findBody = (bodies: readonly Body[], written: string): Body | null => findByName(bodies, written)
