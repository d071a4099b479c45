import { z } from 'zod'
import type { Onsite } from '#rooms/voting/core/protocol/documents.ts'
import { type CardCounts, deskCounts, type MarkCounts } from '../desk-counts.ts'

/** A count sheet as it is reconciled: `people` null where its two entries do not agree, or nobody knows its number. */
export interface CountedSheet {
  readonly id: string
  readonly people: number | null
  readonly spoilt: number
  /** Of a board whose people nobody counted: between how many they must have been. `most` null: without a bound. */
  readonly between: { readonly fewest: number; readonly most: number | null } | null
}

/** What desks, registrar and sheets say of a vote on the spot. */
export interface Counted {
  readonly cards: CardCounts
  readonly marks: MarkCounts
  readonly sheets: readonly CountedSheet[]
}

/** What does not add up, and by how many; said in words by `messages-onsite.ts`. */
export const OnsiteDifference = z.discriminatedUnion('kind', [
  /** More cards came back than were printed. */
  z.object({ kind: z.literal('more-back-than-printed'), by: z.int() }),
  /** Cards that neither came back nor were given to anybody in the roll. */
  z.object({ kind: z.literal('cards-without-mark'), by: z.int() }),
  /** People in the roll as given a card, for whom no card is missing. */
  z.object({ kind: z.literal('marks-without-card'), by: z.int() }),
  z.object({ kind: z.literal('papers-without-mark'), by: z.int() }),
  z.object({ kind: z.literal('marks-without-paper'), by: z.int() }),
  /** The entries of a sheet are not finished, or differ. */
  z.object({ kind: z.literal('sheet-unfinished'), sheet: z.string() }),
  /** Nobody knows how many people put stickers on a board; `proposed` is what the roll leaves for it. */
  z.object({ kind: z.literal('board-without-people'), sheet: z.string(), proposed: z.int() }),
])
export type OnsiteDifference = z.infer<typeof OnsiteDifference>

/**
 * Joins what is known of cards, paper and the roll (V16): printed = used + unused + spoilt, used = marks for a card, paper
 * (valid and spoilt) = marks for paper. Gives the numbers as they are published, and every difference with its number.
 */
export function reconcile({ cards, marks, sheets }: Counted): {
  readonly onsite: Onsite
  readonly differences: readonly OnsiteDifference[]
} {
  const onsite = deskCounts(cards, marks)
  const lacking = cards.unused + cards.spoilt - cards.printed
  return {
    onsite,
    differences: [
      ...(lacking > 0 ? [{ kind: 'more-back-than-printed' as const, by: lacking }] : []),
      ...apart('cards-without-mark', 'marks-without-card', onsite.cards_used - marks.card),
      ...differencesOfPaper(sheets, marks.paper),
    ],
  }
}

type Apart = 'cards-without-mark' | 'marks-without-card' | 'papers-without-mark' | 'marks-without-paper'
const apart = (above: Apart, below: Apart, by: number): readonly OnsiteDifference[] =>
  by === 0 ? [] : [{ kind: by > 0 ? above : below, by: Math.abs(by) }]

/** Boards without a number are given what the roll leaves, as far as their stickers allow; the rest is a difference. */
function differencesOfPaper(sheets: readonly CountedSheet[], marked: number): readonly OnsiteDifference[] {
  const boards = sheets.flatMap(({ id, between }) => (between === null ? [] : [{ id, ...between }]))
  const counted = sheets.reduce((sum, { people, spoilt }) => sum + (people ?? 0) + spoilt, 0)
  let left = marked - counted - boards.reduce((sum, { fewest }) => sum + fewest, 0)
  const proposed = boards.map(({ id, fewest, most }): OnsiteDifference => {
    const room = most === null ? left : Math.min(left, most - fewest)
    const more = Math.max(0, room)
    left -= more
    return { kind: 'board-without-people', sheet: id, proposed: fewest + more }
  })
  const unfinished = sheets.flatMap(({ id, people, between }): readonly OnsiteDifference[] =>
    people === null && between === null ? [{ kind: 'sheet-unfinished', sheet: id }] : [],
  )
  return [...unfinished, ...proposed, ...apart('papers-without-mark', 'marks-without-paper', -left)]
}
