import { handleCommand } from '#kernel/handler.ts'
import type { Telling } from '#kernel/telling.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { supportProposal } from '../contract.ts'
import type { KeptProposal } from '../core/proposal.ts'
import { isReached, support } from '../core/propose.ts'
import * as store from '../store/queries.ts'
import { addSupport, count } from '../store/support-queries.ts'
import { dueOn } from './due-on.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'

/** Supports of one proposal come one after another, for its row is held: the one that reaches the number is one alone. */
export const supportHandler = handleCommand(supportProposal, async (context, { proposalId }) => {
  const { trx, districtId, actor, now, effectiveOn } = context
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null || proposal.hidden) return refuse({ kind: 'proposal-not-found' })
  const allowed = support(proposal, actor.accountId, effectiveOn)
  if (!allowed.ok) return allowed
  const accountId = AccountId.parse(actor.accountId)
  if (!(await addSupport(trx, districtId, { proposalId, accountId, at: now }))) {
    return refuse({ kind: 'supported-already' })
  }
  const supports = await count(trx, districtId, proposalId, 1)
  const rules = (await rulesOfTracks(context))[proposal.track]
  const reached = isReached(supports, rules, proposal.reachedOn)
  if (reached) {
    const due = await dueOn(context, effectiveOn, rules.clock)
    await store.changeProposal(trx, districtId, proposalId, {
      ...{ reached_on: effectiveOn, state: 'received', due_on: due },
    })
  }
  return ok({
    reply: { supports, reached: reached || proposal.reachedOn !== null },
    about: [{ kind: 'proposal', id: proposalId }],
    tell: reached ? enough(proposal, supports) : [],
  })
})

const enough = ({ id, proposedBy }: KeptProposal, supports: number): readonly Telling[] => {
  const about = { kind: 'proposal', id }
  const words = {
    ko: `제안에 ${supports}명이 공감하여 부서 검토로 넘어갑니다.`,
    en: `${supports} people support the proposal: a department will look at it.`,
  }
  const whole = { words, about, path: `/proposals/${id}` }
  const own = proposedBy === null ? [] : [{ accounts: [AccountId.parse(proposedBy)] }]
  return [
    { kind: 'proposals.reached', to: [...own, { followersOf: [about, { kind: 'item', id }] }], ...whole },
    { kind: 'proposals.received', to: [{ role: 'secretariat', unit: null }], ...whole },
  ]
}
