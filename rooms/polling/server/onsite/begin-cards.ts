import { createHash, randomBytes } from 'node:crypto'
import { type CommandHandler, handleCommand, handleQuery } from '#kernel/handler.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { beginCards, grantSecondPass, listCardBatches } from '../../contract-onsite.ts'
import { readWord, wordMinutes, writeWord } from '../../core/onsite/second-word.ts'
import { batchesOf, findWord, insertBatch, keepWord, useWord } from '../../store/onsite-card-queries.ts'
import { holdVote } from '../../store/queries.ts'
import type { VoteParts } from '../vote-parts.ts'
import { makePass, unixSeconds } from './desk-pass.ts'
import { voteOnSite } from './vote-on-site.ts'

const hashOf = (word: string): string => createHash('sha256').update(word).digest('base64url')
const passMinutes = 30

export const grantSecondPassHandler = handleCommand(grantSecondPass, async (context, { voteId }) => {
  const { trx, districtId, actor, now } = context
  if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
  const vote = await voteOnSite(context, voteId)
  if (!vote.ok) return vote
  const word = writeWord(randomBytes(5))
  const until = unixSeconds(now) + wordMinutes * 60
  const given = { hash: hashOf(word), by: actor.accountId, endsAt: Instant.parse(new Date(until * 1000).toISOString()) }
  await keepWord(trx, districtId, voteId, given)
  return ok({ reply: { word, until }, about: [{ kind: 'vote', id: voteId }] })
})

/** Cards are printed before the close; the word of the other officer is good for this one batch. */
export const beginCardsHandler = (parts: VoteParts): CommandHandler =>
  handleCommand(beginCards, async (context, { voteId, style, cards, word }) => {
    const { trx, districtId, actor, now } = context
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    // One after another: a batch has the number after those that stand.
    await holdVote(trx, districtId, voteId)
    const vote = await voteOnSite(context, voteId)
    if (!vote.ok) return vote
    const { manifest, eh } = vote.value
    if (!manifest.styles.some(({ id, channel }) => id === style && channel === 'onsite'))
      return refuse({ kind: 'style-not-onsite', field: 'style' })
    const hash = hashOf(readWord(word) ?? '')
    const second = await findWord(trx, districtId, voteId, hash, now)
    if (second === null) return refuse({ kind: 'word-not-good', field: 'word' })
    if (second === accountId) return refuse({ kind: 'word-is-own', field: 'word' })
    await useWord(trx, districtId, voteId, hash)
    const no = 1 + (await batchesOf(trx, districtId, voteId)).length
    const batch = `batch-${String(no).padStart(3, '0')}`
    await insertBatch(trx, districtId, voteId, { batch, style, cards, at: now }, { first: accountId, second })
    const until = unixSeconds(now) + passMinutes * 60
    const wanted = { eh, desk: batch, may: ['cards', 'revoke'] as ('cards' | 'revoke')[], until }
    const [pass, secondPass] = [accountId, second].map((officer) => makePass(parts, context, officer, wanted)) as [
      string,
      string,
    ]
    return ok({ reply: { batch, pass, secondPass }, about: [{ kind: 'vote', id: voteId }] })
  })

export const listCardBatchesHandler = handleQuery(listCardBatches, async ({ trx, districtId }, { voteId }) =>
  ok({ batches: await batchesOf(trx, districtId, voteId) }),
)
