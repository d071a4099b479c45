import { z } from 'zod'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'

/**
 * The text of a card's QR code: `PBV1.EH8.STYLE.SEED.TOKEN`, with EH8 the first 8 letters of eh and bytes in base64url. The
 * prefix of the token comes of the seed.
 */
export const CardText = z
  .string()
  .regex(/^PBV1\.[A-Za-z0-9_-]{8}\.[a-z0-9-]{1,64}\.[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{512}$/)

/** A card: the seed of its one-time key, and the token of its style. */
export interface Card {
  readonly style: string
  readonly seed: Uint8Array
  readonly token: Uint8Array
}

const beginningOf = ({ eh }: Election): string => base64url(eh).slice(0, 8)

/** The text that is printed on a card. */
export const writeCard = (election: Election, { style, seed, token }: Card): string =>
  `PBV1.${beginningOf(election)}.${style}.${base64url(seed)}.${base64url(token)}`

/** Reads the text of a card of this vote; null when it is none. Whether its token is real is another question. */
export function readCard(election: Election, text: string): Card | null {
  const trimmed = text.trim()
  if (!CardText.safeParse(trimmed).success) return null
  const [, beginning, style, seedText, tokenText] = trimmed.split('.') as [string, string, string, string, string]
  const [seed, isOfVote] = [bytesOf(seedText), beginning === beginningOf(election)]
  return seed === null || !isOfVote ? null : { style, seed, token: fromBase64url(tokenText) }
}
