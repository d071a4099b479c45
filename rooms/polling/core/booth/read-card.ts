import { base64url } from '#kit/bytes.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { tokenMessage } from '#rooms/voting/core/protocol/token.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'
import { tokenPrefixOf } from './token-prefix.ts'

/** A card of the desk, read and checked. */
export interface Card {
  readonly seed: Uint8Array
  readonly style: Style
  readonly prefix: Uint8Array
  readonly token: Uint8Array
  /** The card's one-time key, in base64url. */
  readonly key: string
}

/** Why a card does not serve: unreadable, of another vote, or not signed by this vote's registrar. */
export type CardRefused = { readonly kind: 'card-unreadable' | 'card-of-other-vote' | 'card-not-genuine' }

/** Reads the text of a card's QR code (`PBV1.EH8.STYLE.SEED.TOKEN`) and checks its token, without any network. */
export function readCard(election: Election, primitives: Primitives, text: string): Result<Card, CardRefused> {
  const [version, of, styleId = '', seedText = '', tokenText = '', ...more] = text.trim().split('.')
  const [seed, token] = [bytesOf(seedText), bytesOf(tokenText)]
  if (version !== 'PBV1' || more.length > 0 || seed?.length !== 32 || token?.length !== 384) {
    return refuse({ kind: 'card-unreadable' })
  }
  const style = election.manifest.styles.find(({ id, channel }) => id === styleId && channel === 'onsite')
  const modulus = election.manifest.keys.token[styleId]?.n
  if (of !== base64url(election.eh).slice(0, 8) || style === undefined || modulus === undefined) {
    return refuse({ kind: 'card-of-other-vote' })
  }
  const { key } = ballotKey(election, seed)
  const prefix = tokenPrefixOf(election, styleId, seed)
  const message = tokenMessage(prefix, { eh: election.eh, style: styleId, key })
  if (!primitives.isToken(modulus, message, token)) return refuse({ kind: 'card-not-genuine' })
  return ok({ seed, style, prefix, token, key: base64url(key) })
}
