import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { words } from '../core/messages.ts'
import { type Share, shareInWon } from '../core/reach.ts'

/** Our share as it is written, with what it comes to where that is known; a dash for none. */
export function shareText(share: Share | null, requested: Won | null, lang: Lang): string {
  const t = words(lang).reach
  if (share === null) return '–'
  if (share.kind === 'won') return t.won(formatWon(share.won, 'won', lang))
  const amount = shareInWon(share, requested)
  const written = t.ratio(formatCount(share.part), formatCount(share.whole))
  return amount === null ? written : t.both(written, formatWon(amount, 'won', lang))
}
