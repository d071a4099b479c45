import type { Onsite } from '#rooms/voting/core/protocol/documents.ts'

interface Cards {
  readonly printed: number
  readonly revoked: readonly { readonly why: 'unused' | 'spoilt' }[]
  readonly marks: { readonly card: number; readonly paper: number }
}

/**
 * What the registrar's own books say of cards and marks, for a vote whose desks have counted nothing of their own: a card
 * that was neither taken back nor spoilt was used. The verifier compares it with the marks in the roll (V16).
 */
export function deskCounts({ printed, revoked, marks }: Cards): Onsite {
  const spoilt = revoked.filter(({ why }) => why === 'spoilt').length
  const unused = revoked.length - spoilt
  return {
    cards_printed: printed,
    cards_revoked: unused,
    cards_spoilt: spoilt,
    cards_used: printed - revoked.length,
    roll_marks: { card: marks.card, paper: marks.paper },
  }
}
