import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { Actor } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import type { ApplicationId, GrantApplication } from '../core/application.ts'
import { type CallId, type GrantCall, phaseOf } from '../core/grant-call.ts'
import { type Entry, leftFor, lifeOf } from '../core/grant-journal.ts'
import { boundOf, type GrantLife, grantedOf, stateOf } from '../core/grant-life.ts'
import type { ApplicationView, CallView } from '../core/grant-views.ts'
import { meanOf, rankScored } from '../core/screening.ts'
import type { Agreed } from '../core/settlement.ts'
import { applicationsOf, journalsOf, type KeptApplication } from '../store/queries.ts'
import { isOwn, keeps } from './rows.ts'

/** A call with its applications, and the life of each that was placed. */
export interface LookedAt {
  readonly call: GrantCall
  readonly kept: readonly KeptApplication[]
  readonly lives: ReadonlyMap<ApplicationId, GrantLife>
  readonly journals: ReadonlyMap<ApplicationId, readonly Entry[]>
}

/** Looks at some calls in two questions, however many they are. */
export async function lookAtCalls(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  calls: readonly GrantCall[],
): Promise<readonly LookedAt[]> {
  const all = await applicationsOf(
    trx,
    districtId,
    calls.map(({ id }) => id),
  )
  const placed = all.filter((one) => one.placed !== null)
  const journals = await journalsOf(
    trx,
    districtId,
    placed.map(({ application }) => application.id),
  )
  const byCall = Map.groupBy(all, ({ application }): CallId => application.callId)
  return calls.map((call) => {
    const kept = byCall.get(call.id) ?? []
    const lives = kept.flatMap(({ application, placed: place }) =>
      place === null ? [] : [[application.id, lifeOf(call, application, journals.get(application.id) ?? [])] as const],
    )
    return { call, kept, lives: new Map(lives), journals }
  })
}

/** What of a call's money is free, and the lives of those chosen. */
export async function livesOfCall(context: Pick<QueryContext, 'trx' | 'districtId'>, call: GrantCall) {
  const [looked] = await lookAtCalls(context, [call])
  const lives = looked?.lives ?? new Map<ApplicationId, GrantLife>()
  const isChosen = new Set(looked?.kept.flatMap(({ placed }) => (placed?.as === 'chosen' ? [placed.id] : [])))
  const chosen = [...lives].flatMap(([id, life]) => (isChosen.has(id) ? [life] : []))
  return { left: leftFor(call, lives, null), chosen }
}

/** What a settlement rests on: what was agreed and paid, and the rules of the call. */
export const agreedOf = (
  { proportional, tolerance }: GrantCall,
  application: GrantApplication,
  { agreed, budget, paid, interest }: GrantLife,
): Agreed => ({
  ...{ granted: agreed?.granted ?? zeroWon, ownShare: agreed?.ownShare ?? zeroWon },
  ...{ paid, interest, budget: budget ?? application.budget, proportional, tolerance },
})

export const departmentNames = async ({ ask }: Pick<QueryContext, 'ask'>) =>
  new Map(answered(await ask(listDepartments, {})).departments.map(({ id, name }) => [id, name]))

/** The sums of a call that everybody sees. */
export function viewOf(
  { call, kept, lives }: LookedAt,
  names: ReadonlyMap<string, string>,
  { now }: Pick<QueryContext, 'now'>,
): CallView {
  const all = [...lives.values()]
  return {
    ...{ call, department: names.get(call.departmentId) ?? call.departmentId, phase: phaseOf(call, dateInSeoul(now)) },
    applications: kept.filter(({ application }) => application.withdrawnOn === null).length,
    chosen: kept.filter(({ placed }) => placed?.as === 'chosen').length,
    granted: sumWon(all.map(grantedOf)),
    bound: sumWon(all.map(boundOf)),
    paid: sumWon(all.map(({ paid }) => paid)),
    returned: sumWon(all.map(({ returned }) => returned)),
  }
}

/**
 * The applications of a call as somebody may see them: whoever keeps it all of them with their scores, an applicant their
 * own, and everybody those that were chosen or stand in the reserve once the call is decided.
 */
export function applicationViews({ call, kept, lives }: LookedAt, actor: Actor): ApplicationView[] {
  const keeper = keeps(call, actor)
  const scored = kept.flatMap(({ application, sheet }) => {
    const mean = meanOf(sheet)
    return mean === null || application.withdrawnOn !== null ? [] : [{ application, mean }]
  })
  const ranked = new Map(rankScored(scored).map((one) => [one.entry.application.id, one]))
  return kept
    .filter(({ application, placed }) => keeper || isOwn(application, actor) || placed !== null)
    .map(({ application, sheet, placed }) => {
      const { id, applicant, title, asked, appliedOn, withdrawnOn } = application
      const own = isOwn(application, actor)
      // The panel's points are for the office until the call is decided, and then for the applicant too.
      const seesScores = keeper || (own && call.decidedOn !== null)
      const place = ranked.get(id)
      const life = lives.get(id)
      return {
        ...{ id, applicant, title, asked, appliedOn, withdrawn: withdrawnOn !== null, own },
        mean: seesScores && place !== undefined ? formatDecimal(roundHalfUp(place.entry.mean, 2)) : null,
        ...{ rank: seesScores ? (place?.rank ?? null) : null, tied: seesScores && (place?.tied ?? false) },
        sheet: seesScores ? [...sheet] : [],
        placed: placed === null ? null : { as: placed.as, place: placed.place },
        ...{ state: life === undefined ? null : stateOf(life), granted: life?.agreed == null ? null : grantedOf(life) },
      }
    })
}
