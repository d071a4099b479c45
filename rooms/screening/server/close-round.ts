import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideGate } from '#rooms/items/contract.ts'
import { closeRound } from '../contract.ts'
import * as decide from '../core/close-round.ts'
import type { RoundId } from '../core/review-round.ts'
import { reviewsOfRound } from '../store/review-queries.ts'
import * as rounds from '../store/round-queries.ts'
import { publishFiles } from './review-files.ts'
import { rowOfDecider } from './row-of-decider.ts'

export const closeRoundHandler = handleCommandOn(
  closeRound,
  decidingDepartments,
  async (context, { roundId, gateId, openReason }) => {
    const { trx, districtId, effectiveOn: on } = context
    const round = await rounds.findRoundToClose(trx, districtId, roundId)
    if (round === null) return refuse({ kind: 'round-not-found' })
    const reviews = await reviewsOfRound(trx, districtId, roundId)
    const decided = decide.closeRound(round, reviews, openReason)
    if (!decided.ok) return decided
    const gate = await context.perform(decideGate, {
      ...{ gateId, cycleId: round.cycleId, name: round.name, order: round.gateOrder, decider: round.decider },
      ...{ kind: 'review', openReason, outcomes: [...decided.value] },
      period: { from: round.openedOn, to: on, precision: 'day' },
      entries: reviews.map(({ itemId }) => itemId),
    })
    if (!gate.ok) return gate
    await publishFiles(context, roundId, reviews)
    await rounds.closeRound(trx, districtId, roundId, { on, gateId })
    const { passed, rejected } = decide.sumRound(reviews)
    return ok({
      reply: { gateId, passed: passed.count, rejected: rejected.count },
      about: [
        { kind: 'review-round', id: roundId },
        { kind: 'gate', id: gateId },
      ],
    })
  },
)

/** A round belongs to the department that decides at its gate; one of several departments to none. */
async function decidingDepartments(
  context: CommandContext,
  { roundId }: { readonly roundId: RoundId },
): Promise<readonly Row[]> {
  const round = await rounds.findRound(context.trx, context.districtId, roundId)
  return round === null ? [] : rowOfDecider(context, round.decider)
}
