import type { AccountId } from '#kit/id.ts'
import type { SeatId } from './seat.ts'

/**
 * Counts the persons behind seats, each once however many bodies they sit in (joint meetings, SI-030); a seat whose holder
 * is not known counts by itself.
 */
export const persons = (members: readonly { readonly seatId: SeatId; readonly holder: AccountId | null }[]): number =>
  new Set(members.map(({ seatId, holder }) => (holder === null ? `seat ${seatId}` : `account ${holder}`))).size
