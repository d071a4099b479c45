/** One command that a client wanted, and sent again under the same key until it was acknowledged; times in ms. */
export interface Wanted {
  readonly itemId: string
  readonly sentAt: number
  readonly acknowledgedAt: number | null
}

/** One page that was asked for, and whether it came. */
export interface Viewed {
  readonly endedAt: number
  readonly came: boolean
}

/** A head of the chain as somebody read it while the load ran. */
export interface SeenHead {
  readonly seals: number
  readonly head: string
}

export interface Round {
  readonly struckAt: number
  readonly endedAt: number
  readonly wanted: readonly Wanted[]
  readonly viewed: readonly Viewed[]
  readonly seen: readonly SeenHead[]
  /** How often each item stands in the record afterwards. */
  readonly recorded: ReadonlyMap<string, number>
  /** The hash of every link of the chain afterwards, by its number. */
  readonly links: ReadonlyMap<number, string>
}

export interface Verdict {
  readonly acknowledged: number
  /** Acknowledged, and not in the record. */
  readonly lost: number
  /** More than once in the record. */
  readonly doubled: number
  /** Never acknowledged, however often sent. */
  readonly unanswered: number
  /** Heads that somebody saw and the chain no longer holds. */
  readonly forked: number
  /** From the fault to the first acknowledgement of what was sent after it; null when there was none. */
  readonly firstWriteMs: number | null
  readonly longestWriteGapMs: number
  readonly longestReadGapMs: number
  readonly viewsFailed: number
}

/** Judges one round: what was acknowledged must stand in the record once, and what was seen of the chain must still hold. */
export function judge({ struckAt, endedAt, wanted, viewed, seen, recorded, links }: Round): Verdict {
  const acknowledged = wanted.filter(({ acknowledgedAt }) => acknowledgedAt !== null)
  const after = acknowledged.flatMap(({ sentAt, acknowledgedAt }) =>
    sentAt >= struckAt && acknowledgedAt !== null ? [acknowledgedAt - struckAt] : [],
  )
  const came = viewed.filter((view) => view.came)
  const during = { from: struckAt, to: endedAt }
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ itemId }) => !recorded.has(itemId)).length,
    doubled: [...recorded.values()].filter((times) => times > 1).length,
    unanswered: wanted.length - acknowledged.length,
    forked: seen.filter(({ seals, head }) => seals > 0 && links.get(seals) !== head).length,
    firstWriteMs: after.length === 0 ? null : Math.min(...after),
    longestWriteGapMs: longestGap(
      acknowledged.map(({ acknowledgedAt }) => acknowledgedAt ?? 0),
      during,
    ),
    longestReadGapMs: longestGap(
      came.map((view) => view.endedAt),
      during,
    ),
    viewsFailed: viewed.length - came.length,
  }
}

/** The longest time without any of these moments, from the last one before `from` to `to`. */
export function longestGap(moments: readonly number[], { from, to }: { readonly from: number; readonly to: number }) {
  const before = Math.max(...moments.filter((moment) => moment <= from), Number.NEGATIVE_INFINITY)
  const begin = Number.isFinite(before) ? before : from
  const inside = moments.filter((moment) => moment > from && moment <= to).toSorted((a, b) => a - b)
  return [...inside, to].reduce(
    ({ last, longest }, moment) => ({ last: moment, longest: Math.max(longest, moment - last) }),
    { last: begin, longest: 0 },
  ).longest
}

/** Whether nothing was lost, doubled or forked, and everything that was wanted was acknowledged in the end. */
export const isKept = ({ lost, doubled, forked, unanswered, firstWriteMs }: Verdict): boolean =>
  lost === 0 && doubled === 0 && forked === 0 && unanswered === 0 && firstWriteMs !== null
