import { z } from 'zod'

/** Where a vote stands: being designed, announced (its manifest is frozen), open, being counted, or ended with a result. */
export const VoteState = z.enum(['draft', 'announced', 'open', 'counting', 'ended'])
export type VoteState = z.infer<typeof VoteState>

/** What is recorded of a vote, from which its state follows at any moment. Times are Unix seconds. */
export interface VoteMarks {
  readonly isAnnounced: boolean
  readonly isHandedOver: boolean
  readonly opensAt: number
  readonly closesAt: number
  readonly graceSeconds: number
  readonly isCloseAsked: boolean
  readonly isClosed: boolean
  readonly hasResult: boolean
}

/** Where a vote stands at a moment: nobody opens it or ends its voting by hand but for a trial that is closed early. */
export function stateOf(marks: VoteMarks, now: number): VoteState {
  if (!marks.isAnnounced) return 'draft'
  if (marks.hasResult) return 'ended'
  if (marks.isClosed || marks.isCloseAsked || now >= marks.closesAt + marks.graceSeconds) return 'counting'
  return marks.isHandedOver && now >= marks.opensAt ? 'open' : 'announced'
}

/**
 * Whether registrar and box are told to close now: at the end of the grace by itself, where nothing is counted on paper and
 * no card is to be taken back; else when the secretariat has said that everything is in.
 */
export const isCloseDue = (
  marks: Pick<VoteMarks, 'isHandedOver' | 'closesAt' | 'graceSeconds' | 'isCloseAsked' | 'isClosed'>,
  usesDesk: boolean,
  now: number,
): boolean =>
  marks.isHandedOver &&
  !marks.isClosed &&
  (marks.isCloseAsked || (!usesDesk && now >= marks.closesAt + marks.graceSeconds))
