import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { CardText, readCard } from '#rooms/registrar/core/card-text.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { tokenMessage } from '#rooms/voting/core/protocol/token.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { tokenPrefixOf } from './token-prefix.ts'

/** A card of the desk that is good for a ballot. */
export interface GoodCard {
  readonly seed: Uint8Array
  readonly style: Style
  readonly prefix: Uint8Array
  readonly token: Uint8Array
  /** The card's one-time key, in base64url. */
  readonly key: string
}

/** Why a card does not serve: unreadable, of another vote, or not signed by this vote's registrar. */
export type CardRefused = { readonly kind: 'card-unreadable' | 'card-of-other-vote' | 'card-not-genuine' }

/** Reads the text of a card and checks its token, without any network; refuses a card that would make no valid ballot. */
export function checkCard(election: Election, primitives: Primitives, text: string): Result<GoodCard, CardRefused> {
  if (!CardText.safeParse(text.trim()).success) return refuse({ kind: 'card-unreadable' })
  const card = readCard(election, text)
  const style = election.manifest.styles.find(({ id, channel }) => id === card?.style && channel === 'onsite')
  const modulus = election.manifest.keys.token[style?.id ?? '']?.n
  if (card === null || style === undefined || modulus === undefined) return refuse({ kind: 'card-of-other-vote' })
  const { seed, token } = card
  const { key } = ballotKey(election, seed)
  const prefix = tokenPrefixOf(election, style.id, seed)
  const message = tokenMessage(prefix, { eh: election.eh, style: style.id, key })
  if (!primitives.isToken(modulus, message, token)) return refuse({ kind: 'card-not-genuine' })
  return ok({ seed, style, prefix, token, key: base64url(key) })
}
