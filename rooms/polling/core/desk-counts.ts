import type { Onsite } from '#rooms/voting/core/protocol/documents.ts'

/** Cards as the registrar has them in its books. */
export interface CardCounts {
  readonly printed: number
  readonly unused: number
  readonly spoilt: number
}

/** Marks in the roll: people who were given a card, and a paper. */
export interface MarkCounts {
  readonly card: number
  readonly paper: number
}

/**
 * What is published of cards and marks: a card that came back neither unused nor spoilt was used. The verifier compares it
 * with the marks in the roll (V16).
 */
export const deskCounts = ({ printed, unused, spoilt }: CardCounts, { card, paper }: MarkCounts): Onsite => ({
  cards_printed: printed,
  cards_revoked: unused,
  cards_spoilt: spoilt,
  cards_used: Math.max(0, printed - unused - spoilt),
  roll_marks: { card, paper },
})

/** The cards of a vote by what the registrar hands over after the close: how many were printed, and each that came back. */
export function cardsHanded(printed: number, revoked: readonly { readonly why: 'unused' | 'spoilt' }[]): CardCounts {
  const spoilt = revoked.filter(({ why }) => why === 'spoilt').length
  return { printed, unused: revoked.length - spoilt, spoilt }
}
