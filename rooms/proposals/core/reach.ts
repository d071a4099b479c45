import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won, won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'

/** Our share (우리 몫) of what several districts have in common: an exact ratio in lowest terms, or an amount. */
export const Share = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ratio'), part: z.int().min(1), whole: z.int().min(1) }).readonly(),
  z.object({ kind: z.literal('won'), won: Won }).readonly(),
])
export type Share = z.infer<typeof Share>

/** Over which other districts something reaches (관련 자치구), in the order written, and our share where it is known. */
export const Reach = z
  .object({ itemId: ItemId, districts: z.array(z.string()).readonly(), share: Share.nullable() })
  .readonly()
export type Reach = z.infer<typeof Reach>

export const ReachRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share-without-districts'), field: z.literal('districts') }),
  z.object({ kind: z.literal('share-unreadable'), field: z.literal('share') }),
  z.object({ kind: z.literal('share-over-whole'), field: z.literal('share') }),
])
export type ReachRefusal = z.infer<typeof ReachRefusal>

/** The names in a line, as offices write them: `관악, 구로·금천`. */
const namesIn = (line: string): readonly string[] => [
  ...new Set(
    line
      .split(/[,;·/\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

const lowest = (part: bigint, whole: bigint): Share | null => {
  if (part === 0n || whole === 0n) return null
  const { n, d } = ratio(part, whole)
  return { kind: 'ratio', part: Number(n), whole: Number(d) }
}

/** Reads a share as it is written: `1/3`, `33.3%`, `12,000,000원`; null where it is none of these. Nothing is rounded. */
export function readShare(text: string): Share | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s₩]/g, '')
  const fraction = /^(\d{1,9})[/⁄](\d{1,9})$/.exec(plain)
  if (fraction !== null) {
    const [, part = '', whole = ''] = fraction
    return lowest(BigInt(part), BigInt(whole))
  }
  const percent = /^(\d{1,3})(?:\.(\d{1,6}))?%$/.exec(plain)
  if (percent !== null) {
    const [, whole = '', decimals = ''] = percent
    return lowest(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length))
  }
  const amount = PlannedWon.safeParse(Number(/^(\d{1,15})원?$/.exec(plain)?.[1]))
  return amount.success && amount.data > 0 ? { kind: 'won', won: amount.data } : null
}

/**
 * Decides over which districts an item reaches and what our share of it is, from what is written. Null where it reaches
 * over none. A share is of something shared, and no more than all of it.
 */
export function readReach(
  written: { readonly districts: string; readonly share: string },
  { id: itemId, requested }: { readonly id: ItemId; readonly requested: Won | null },
): Result<Reach | null, ReachRefusal> {
  const districts = namesIn(written.districts)
  if (districts.length === 0) {
    return written.share === '' ? ok(null) : refuse({ kind: 'share-without-districts', field: 'districts' })
  }
  if (written.share === '') return ok({ itemId, districts, share: null })
  const share = readShare(written.share)
  if (share === null) return refuse({ kind: 'share-unreadable', field: 'share' })
  const over = share.kind === 'ratio' ? share.part > share.whole : requested !== null && share.won > requested
  return over ? refuse({ kind: 'share-over-whole', field: 'share' }) : ok({ itemId, districts, share })
}

/** Our share of an amount, in won; of a ratio less than a won is left out (truncation). Null where it cannot be told. */
export function shareInWon(share: Share | null, requested: Won | null): Won | null {
  if (share === null) return null
  if (share.kind === 'won') return share.won
  return requested === null ? null : won(Number((BigInt(requested) * BigInt(share.part)) / BigInt(share.whole)))
}
