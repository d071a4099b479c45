import { z } from 'zod'
import { drawOrder } from '#kit/draw.ts'
import { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Application, ApplicationId, type ApplicationResult, type OpenCall } from './open-call.ts'

/** Why a juror stands aside: excluded by law (제척), challenged (기피), of one's own accord (회피). */
export const recusals = ['excluded', 'challenged', 'withdrew'] as const
export const Recusal = z.enum(recusals)
export type Recusal = z.infer<typeof Recusal>

/** One juror's marks for one application, criterion by criterion; null where the juror stands aside. */
export const ScoreSheet = z
  .object({
    applicationId: ApplicationId,
    jurorId: AccountId,
    marks: z.array(z.int()).readonly().nullable(),
    recusal: Recusal.nullable(),
  })
  .readonly()
export type ScoreSheet = z.infer<typeof ScoreSheet>

export type MarksRefused = { readonly kind: 'marks-incomplete' | 'mark-too-high' }

/** Decides whether marks are whole: one for each criterion, none above its most. */
export function checkMarks({ criteria }: OpenCall, marks: readonly number[]): Result<readonly number[], MarksRefused> {
  if (marks.length !== criteria.length) return refuse({ kind: 'marks-incomplete' })
  return criteria.some(({ most }, at) => Number(marks[at]) > most) ? refuse({ kind: 'mark-too-high' }) : ok(marks)
}

/** The marks of all jurors who did not stand aside: their sum and how many they were; the mean is one by the other. */
export interface Score {
  readonly sum: number
  readonly sheets: number
}

export function scoreOf(sheets: readonly ScoreSheet[]): Score {
  const given = sheets.flatMap(({ marks }) => (marks === null ? [] : [marks]))
  return { sum: given.flat().reduce((sum, mark) => sum + mark, 0), sheets: given.length }
}

/** Orders two scores by their means, the higher first, exactly; nobody's marks are the lowest. */
const higherFirst = (a: Score, b: Score): number =>
  Math.sign(b.sum * Math.max(1, a.sheets) - a.sum * Math.max(1, b.sheets))

/** The applications that a juror has neither scored nor stood aside from. */
export const owedBy = (
  applications: readonly Pick<Application, 'id'>[],
  sheets: readonly ScoreSheet[],
  jurorId: AccountId,
): readonly ApplicationId[] =>
  applications
    .map(({ id }) => id)
    .filter((id) => !sheets.some((sheet) => sheet.applicationId === id && sheet.jurorId === jurorId))

/** Decides what a juror is taken out of: all that they still owe; what they scored stands. Refuses where that is nothing. */
export function excuse(
  owed: readonly ApplicationId[],
  jurorId: AccountId,
  recusal: Recusal,
): Result<readonly ScoreSheet[], { readonly kind: 'scored-all' }> {
  return owed.length === 0
    ? refuse({ kind: 'scored-all' })
    : ok(owed.map((applicationId) => ({ applicationId, jurorId, marks: null, recusal })))
}

export interface Placed {
  readonly applicationId: ApplicationId
  readonly rank: number
  readonly result: ApplicationResult
}

export type DecideRefused = { readonly kind: 'scores-missing'; readonly missing: number }

/**
 * Decides a call: in each place the applications in the order of their mean marks, equals (all of them, where there are
 * no criteria) in the order of the lots; as many are chosen as there are seats, then those who stand by. Refuses while a
 * juror who does not stand aside has not scored.
 */
export function decideCall(
  call: OpenCall,
  applications: readonly Application[],
  jurors: readonly AccountId[],
  sheets: readonly ScoreSheet[],
  seed: string,
): Result<readonly Placed[], DecideRefused> {
  const ofApplication = Map.groupBy(sheets, ({ applicationId }) => applicationId)
  const missing = jurors.flatMap((juror) => owedBy(applications, sheets, juror)).length
  if (call.criteria.length > 0 && missing > 0) return refuse({ kind: 'scores-missing', missing })
  const lots = drawOrder(
    seed,
    applications.map(({ id }) => id),
  )
  const scored = (id: ApplicationId) => scoreOf(ofApplication.get(id) ?? [])
  return ok(
    call.places.flatMap(({ name, seats }) => {
      const here = new Set(applications.filter(({ place }) => place === name).map(({ id }) => id))
      return lots
        .filter((id) => here.has(id))
        .toSorted((a, b) => higherFirst(scored(a), scored(b)))
        .map((applicationId, at) => ({ applicationId, rank: at + 1, result: resultAt(at, seats, call.reserves) }))
    }),
  )
}

function resultAt(at: number, seats: number, reserves: number): ApplicationResult {
  if (at < seats) return 'chosen'
  return at < seats + reserves ? 'reserve' : 'not-chosen'
}
