import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { AccountId } from '#kit/id.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { concealedTitle } from '#rooms/items/core/conceal-item.ts'
import { seeOwnPart, seeProposal, seeRules } from '../contract.ts'
import { showsWords } from '../core/moderation.ts'
import { type ProposalId, tracks, wordsOf } from '../core/proposal.ts'
import { editableUntil, isOpen, mayDisposeOf, standingOf } from '../core/propose.ts'
import type { Split } from '../core/split.ts'
import * as office from '../store/office-queries.ts'
import * as store from '../store/queries.ts'
import { splitsOf } from '../store/split-queries.ts'
import { isSupporting } from '../store/support-queries.ts'
import { daysUntil } from './due-on.ts'
import { gatesOf } from './gates-of.ts'
import { rulesOfTracks } from './rules-of-tracks.ts'
import { shownProposal } from './shown-proposal.ts'

const hiddenWords = { title: concealedTitle, place: '-', problem: '-', wish: '-' }

export const seeProposalHandler = handleQuery(seeProposal, async (context, { proposalId }) => {
  const { trx, districtId, actor, now } = context
  const proposal = await store.findProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const on = dateInSeoul(now)
  const standing = standingOf(proposal, on)
  const waitsFor = standing === 'supporting' ? proposal.supportUntil : proposal.endedOn === null ? proposal.dueOn : null
  const versions = await store.versionsOf(trx, districtId, proposalId)
  const [newest] = versions
  const answer = await office.findAnswer(trx, districtId, proposalId)
  const acts = await office.moderationOf(trx, districtId, proposalId)
  const { draftedBy: _by, ...sent } = answer ?? { draftedBy: null }
  return ok({
    proposal: shownProposal(proposal),
    standing,
    daysLeft: waitsFor === null ? null : await daysUntil(context, on, waitsFor),
    needed: (await rulesOfTracks(context))[proposal.track].needed,
    words: newest !== undefined && showsWords(proposal, actor) ? wordsOf(newest) : hiddenWords,
    point: newest !== undefined && showsWords(proposal, actor) ? newest.point : null,
    versions: proposal.hidden ? [] : versions,
    movements: await office.movementsOf(trx, districtId, proposalId),
    answer: answer?.state === 'sent' && 'verdict' in sent ? sent : null,
    delivered: await office.deliveriesOf(trx, districtId, proposalId),
    hiddenReason: proposal.hidden ? (acts.findLast(({ act }) => act === 'hidden')?.reason ?? null) : null,
    moderated: acts.map(({ act, reason, on }) => ({ act, reason, on })),
    mergedFrom: (await store.mergedInto(trx, districtId, proposalId)).map(shownName),
    ...(await splitOf(context, proposalId)),
  })
})

/** What a proposal is called for everyone. */
const shownName = ({ id, title, hidden }: store.NamedProposal) => ({ id, title: hidden ? hiddenWords.title : title })

/** Of what a proposal is a part, and what it became itself. */
async function splitOf({ trx, districtId }: QueryContext, proposalId: ProposalId) {
  const splits = await splitsOf(trx, districtId, proposalId)
  const names = await store.namesOf(trx, districtId, [
    ...new Set(splits.map(({ id, from }) => (id === proposalId ? from : id))),
  ])
  const [as, into] = [splits.find(({ id }) => id === proposalId), splits.find(({ from }) => from === proposalId)]
  const said = ({ reason, role, on }: Split): Split => ({ reason, role, on })
  const whole = names.find(({ id }) => id === as?.from)
  return {
    partOf: as === undefined || whole === undefined ? null : { ...shownName(whole), split: said(as) },
    parts: names.filter(({ id }) => id !== as?.from).map(shownName),
    split: into === undefined ? null : said(into),
  }
}

export const seeOwnPartHandler = handleQuery(seeOwnPart, async (context, { proposalId }) => {
  const { trx, districtId, actor, now } = context
  const proposal = await store.findProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  const { accountId } = actor
  const mine = accountId !== null && proposal.proposedBy === accountId
  const rules = (await rulesOfTracks(context))[proposal.track]
  const inTime = Date.parse(now) <= editableUntil(proposal, rules)
  return ok({
    mine,
    supported: accountId !== null && (await isSupporting(trx, districtId, proposalId, AccountId.parse(accountId))),
    mayChange: mine && isOpen(proposal) && mayDisposeOf(await gatesOf(context, proposalId)).ok,
    needsReason: proposal.version > 1 || proposal.supports > 0 || !inTime,
  })
})

export const seeRulesHandler = handleQuery(seeRules, async (context) => {
  const rules = await rulesOfTracks(context)
  return ok({ tracks: tracks.map((track) => ({ track, rules: rules[track] })) })
})
