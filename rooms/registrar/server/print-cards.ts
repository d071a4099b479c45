import { setImmediate as breathe } from 'node:timers/promises'
import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { deriveKey } from '#rooms/voting/core/protocol/hpke.ts'
import { issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { finalizeToken, prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import type { registrarPublic } from '../contract.ts'
import { writeCard } from '../core/card-text.ts'
import { readDeskPass } from '../core/desk-pass.ts'
import { findBatch, insertBatch } from '../store/card-queries.ts'
import { appendLeaves } from '../store/log-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type Cards = (typeof registrarPublic)['cards']

/** Makes a batch of cards under two officers: a seed and its token each, kept nowhere; the issuance log has an entry for each. */
export async function printCards(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<Cards['input']>,
): Answered<z.output<Cards['reply']>> {
  const { means } = registrar
  const { eh, election } = vote
  const now = nowOf(registrar)
  const first = readDeskPass(means.secret, input.pass, { eh, to: 'cards', now })
  if (!first.ok) return first
  const second = readDeskPass(means.secret, input.secondPass, { eh, to: 'cards', now })
  if (!second.ok) return second
  if (first.value.officer === second.value.officer) return refuse({ kind: 'second-officer-needed' })
  const style = election.manifest.styles.find(({ id, channel }) => id === input.style && channel === 'onsite')
  if (style === undefined) return refuse({ kind: 'no-such-style' })
  const drawn = input.drawn === undefined ? means.random(32) : fromBase64url(input.drawn)
  const printed = { batch: input.batch, style: style.id, printed: input.count, drawnHash: base64url(sha256(drawn)) }
  const kept = await inTransaction(means.db, async (trx) => {
    const held = await holdVote(trx, eh)
    const before = await findBatch(trx, eh, input.batch)
    if (before !== null) return isSame(before, printed) ? ok(undefined) : refuse({ kind: 'already-printed' } as const)
    if (held?.state !== 'open' || now > election.manifest.closes_at)
      return refuse({ kind: 'closed', closedAt: held?.closedAt ?? election.manifest.closes_at } as const)
    const lines = Array.from({ length: input.count }, () =>
      // A card is nobody's: what stands for the voter is drawn, and so is the salt that nobody is given.
      writeLeaf(issueLeaf(election, style, means.random(32), means.random(32))),
    )
    await insertBatch(trx, eh, printed)
    await appendLeaves(
      trx,
      eh,
      held.leaves,
      lines.map((line) => ({ style: style.id, line })),
    )
    return ok(undefined)
  })
  if (!kept.ok) return kept
  const cards: string[] = []
  for (let number = 0; number < input.count; number += 1) {
    cards.push(makeCard(registrar, vote, style.id, deriveKey(drawn, election.eh, `card/${number}`, 32)))
    await breathe()
  }
  return ok({ cards })
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The token of a seed, asked for and given in one place; no blinding is needed where the registrar makes the seed. */
function makeCard({ means }: Registrar, { election, tokenKey }: LoadedVote, style: string, seed: Uint8Array): string {
  const prepared = prepareToken(election, style, seed)
  const answer = means.signBlinded(tokenKey(style), prepared.blinded)
  const token = answer === null ? null : finalizeToken(election, prepared, answer)
  if (token === null) throw new Error('the key of the style does not sign as the manifest says')
  return writeCard(election, { style, seed, token })
}
