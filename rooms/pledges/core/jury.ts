import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Drawn, drawSeats } from '#rooms/forums/core/draw-seats.ts'
import { Stratum } from '#rooms/forums/core/participant.ts'
import { PledgeId } from './pledge.ts'

export const JuryId = idOf('JuryId')
export type JuryId = z.infer<typeof JuryId>

/** One drawn lot: the number under which somebody applied, and the group by which lots were balanced. */
export const Lot = z.object({ no: z.int().min(1), group: z.string() }).readonly()

/**
 * The residents' jury that looks at the pledges (공약이행평가단): called for so many seats, drawn from those who applied by
 * dong, age and sex. The seed's hash is told with the call, the seed with the draw.
 */
export const Jury = z
  .object({
    id: JuryId,
    title: z.string().min(1),
    seats: z.int().min(1).max(500),
    opensOn: LocalDate,
    closesOn: LocalDate,
    strata: z.array(Stratum).readonly(),
    /** In the order of the lots: the first have the seats. Null until they are drawn. */
    drawn: z.array(Lot).readonly().nullable(),
    drawnOn: LocalDate.nullable(),
  })
  .readonly()
export type Jury = z.infer<typeof Jury>

/** What a juror says of a pledge, under the number drawn; and what the office answers. */
export const Opinion = z
  .object({
    id: idOf('OpinionId'),
    juryId: JuryId,
    pledgeId: PledgeId,
    no: z.int().min(1),
    text: z.string().min(1),
    givenOn: LocalDate,
    answer: z.string().nullable(),
    answeredOn: LocalDate.nullable(),
  })
  .readonly()
export type Opinion = z.infer<typeof Opinion>
export const OpinionId = Opinion.unwrap().shape.id
export type OpinionId = z.infer<typeof OpinionId>

export const CallRefusal = z.object({ kind: z.literal('closes-before-opening'), field: z.literal('closesOn') })
export type CallRefusal = z.infer<typeof CallRefusal>

/** Decides whether a jury may be called for: its last day is not before its first. */
export const callJury = (jury: Pick<Jury, 'opensOn' | 'closesOn'>): Result<null, CallRefusal> =>
  jury.closesOn < jury.opensOn ? refuse({ kind: 'closes-before-opening', field: 'closesOn' }) : ok(null)

export const ApplyRefusal = z.object({ kind: z.enum(['jury-not-open', 'jury-drawn']) })
export type ApplyRefusal = z.infer<typeof ApplyRefusal>

/** Decides whether one may apply today: from the first day to the last, and before the lots are drawn. */
export function mayApply({ opensOn, closesOn, drawn }: Jury, today: LocalDate): Result<null, ApplyRefusal> {
  if (drawn !== null) return refuse({ kind: 'jury-drawn' })
  return today < opensOn || today > closesOn ? refuse({ kind: 'jury-not-open' }) : ok(null)
}

export const DrawRefusal = z.object({ kind: z.enum(['jury-drawn', 'applications-open', 'nobody-applied']) })
export type DrawRefusal = z.infer<typeof DrawRefusal>

/**
 * Draws a jury by the seed that stood promised, one of each group in turn; the first get the seats. Refuses before the last
 * day is over, a second draw, and a draw from nobody. The same seed and applicants give the same jury.
 */
export function drawJury(
  { closesOn, drawn }: Jury,
  applicants: readonly Drawn[],
  seed: string,
  today: LocalDate,
): Result<readonly Drawn[], DrawRefusal> {
  if (drawn !== null) return refuse({ kind: 'jury-drawn' })
  if (today <= closesOn) return refuse({ kind: 'applications-open' })
  return applicants.length === 0 ? refuse({ kind: 'nobody-applied' }) : ok(drawSeats(applicants, seed))
}

/** The numbers that have a seat. */
export const seated = ({ drawn, seats }: Pick<Jury, 'drawn' | 'seats'>): readonly number[] =>
  (drawn ?? []).slice(0, seats).map(({ no }) => no)

/** Where a jury stands on a day: to come, taking applications, waiting for its draw, or drawn. */
export function juryState(
  { opensOn, closesOn, drawn }: Pick<Jury, 'opensOn' | 'closesOn' | 'drawn'>,
  today: LocalDate,
): 'before' | 'open' | 'closed' | 'drawn' {
  if (drawn !== null) return 'drawn'
  if (today < opensOn) return 'before'
  return today <= closesOn ? 'open' : 'closed'
}
