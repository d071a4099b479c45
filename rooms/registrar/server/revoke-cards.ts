import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok } from '#kit/result.ts'
import { prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import type { registrarPublic } from '../contract.ts'
import { readCard } from '../core/card-text.ts'
import { readDeskPass } from '../core/desk-pass.ts'
import { type CardBack, takeCardBack } from '../store/card-queries.ts'
import { holdVote } from '../store/vote-queries.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type RevokeCards = (typeof registrarPublic)['revoke-cards']

/**
 * Takes cards back, each once: what was read of a card is looked at, its ballot key kept, and the rest forgotten. Refused, by
 * their places, are those that are no cards of this vote, and those that were taken back for another reason.
 */
export async function revokeCards(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<RevokeCards['input']>,
): Answered<z.output<RevokeCards['reply']>> {
  const { means } = registrar
  const pass = readDeskPass(means.secret, input.pass, { eh: vote.eh, to: 'revoke', now: nowOf(registrar) })
  if (!pass.ok) return pass
  const read = input.cards.map((text) => keyOfCard(registrar, vote, text))
  return inTransaction(means.db, async (trx) => {
    await holdVote(trx, vote.eh)
    const refused: number[] = []
    for (const [at, card] of read.entries()) {
      const why = card === null ? null : await takeCardBack(trx, vote.eh, { ...card, why: input.why })
      if (why !== input.why) refused.push(at)
    }
    return ok({ revoked: read.length - refused.length, refused })
  })
}

/** The ballot key of a card whose token is real; null of any other text. */
function keyOfCard({ means }: Registrar, { election }: LoadedVote, text: string): Omit<CardBack, 'why'> | null {
  const card = readCard(election, text)
  const style = election.manifest.styles.find(({ id, channel }) => id === card?.style && channel === 'onsite')
  const modulus = election.manifest.keys.token[style?.id ?? '']?.n
  if (card === null || style === undefined || modulus === undefined) return null
  const { message, key } = prepareToken(election, style.id, card.seed)
  return means.primitives.isToken(modulus, message, card.token) ? { key: base64url(key), style: style.id } : null
}
