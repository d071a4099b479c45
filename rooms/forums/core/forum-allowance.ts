import { sumWon, type Won, zeroWon } from '#kit/won.ts'

export interface ForumAllowance {
  /** A table, for whoever facilitated it; or the number of a participant. */
  readonly of: { readonly kind: 'facilitator' | 'participant'; readonly no: number }
  readonly won: Won
}

interface Rates {
  readonly facilitatorWon: Won
  readonly participantWon: Won
}

/**
 * Decides what a forum pays: the facilitator of each table that had one from outside the office, and each civilian who
 * came, as much as the forum said (domain.md section 7: civilians only). Where it said nothing nobody is listed. Won.
 */
export function forumAllowances(
  tables: readonly { readonly no: number; readonly facilitated: boolean }[],
  participants: readonly { readonly no: number; readonly civil: boolean; readonly arrived: boolean }[],
  { facilitatorWon, participantWon }: Rates,
): readonly ForumAllowance[] {
  const facilitators = tables.filter(({ facilitated }) => facilitated && facilitatorWon > zeroWon)
  const civilians = participants.filter(({ civil, arrived }) => civil && arrived && participantWon > zeroWon)
  return [
    ...facilitators.map(({ no }) => ({ of: { kind: 'facilitator' as const, no }, won: facilitatorWon })),
    ...civilians.map(({ no }) => ({ of: { kind: 'participant' as const, no }, won: participantWon })),
  ]
}

/** The sum of a payment sheet, in won, exact. */
export const sumOfAllowances = (allowances: readonly ForumAllowance[]): Won => sumWon(allowances.map(({ won }) => won))
