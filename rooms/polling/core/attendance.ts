import { z } from 'zod'

const counts = z.record(z.string(), z.int().min(0))

/** How many have taken part, as the registrar last told it: never what anybody chose. */
export const Attendance = z.object({
  /** Tokens by style. */
  issued: counts,
  /** By dong as people named it, of all channels. */
  byDong: counts,
  /** Marks in the roll at the desks. */
  marks: z.object({ card: z.int(), paper: z.int() }),
})
export type Attendance = z.infer<typeof Attendance>

interface StyleOf {
  readonly id: string
  readonly channel: 'online' | 'onsite'
}

/**
 * How many have come by each channel: online those with a token, at the desks those marked in the roll, for cards are
 * issued before anybody comes.
 */
export function comeByChannel({ issued, marks }: Attendance, styles: readonly StyleOf[]) {
  const online = styles
    .filter(({ channel }) => channel === 'online')
    .reduce((sum, { id }) => sum + (issued[id] ?? 0), 0)
  return { online, onsite: marks.card, paper: marks.paper, all: online + marks.card + marks.paper }
}

/** Below this many people a number is not shown: of so few one might be known. */
export const leastShown = 5

/**
 * The numbers by dong with small ones hidden (null). Where exactly one would be hidden, the next smallest is hidden too, for
 * the total stands beside them; while all together are so few, not even the dongs are told.
 */
export function shownByDong(byDong: Readonly<Record<string, number>>): Readonly<Record<string, number | null>> {
  if (Object.values(byDong).reduce((sum, n) => sum + n, 0) < leastShown) return {}
  const rising = Object.entries(byDong).toSorted(([, a], [, b]) => a - b)
  const small = rising.filter(([, n]) => n > 0 && n < leastShown)
  const beside = rising.find(([, n]) => n >= leastShown)
  const hidden = new Set(
    [...small, ...(small.length === 1 && beside !== undefined ? [beside] : [])].map(([dong]) => dong),
  )
  return Object.fromEntries(Object.entries(byDong).map(([dong, n]) => [dong, hidden.has(dong) ? null : n]))
}
