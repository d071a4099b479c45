import { type CommandHandler, handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { openDesk } from '../../contract-onsite.ts'
import type { VoteParts } from '../vote-parts.ts'
import { makePass, unixSeconds } from './desk-pass.ts'
import { voteOnSite } from './vote-on-site.ts'

const deskHours = 12

/** A desk is opened while people vote; cards are taken back with its pass also afterwards, until the office closes. */
export const openDeskHandler = (parts: VoteParts): CommandHandler =>
  handleCommand(openDesk, async (context, { voteId, desk }) => {
    const { actor, now } = context
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const vote = await voteOnSite(context, voteId)
    if (!vote.ok) return vote
    const seconds = unixSeconds(now)
    if (seconds < vote.value.opensAt) return refuse({ kind: 'vote-not-open' })
    const until = seconds + deskHours * 3600
    const { eh } = vote.value
    const pass = makePass(parts, context, actor.accountId, { eh, desk, may: ['mark', 'revoke'], until })
    return ok({ reply: { pass, until }, about: [{ kind: 'vote', id: voteId }] })
  })
