import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { PaperSheet } from '#rooms/voting/core/protocol/documents.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { VoteParts } from './vote-parts.ts'

/** What count sheets bring to the close of a vote; of cards and marks the registrar tells. */
export interface Paperwork {
  readonly sheets: readonly PaperSheet[]
  readonly scans: ReadonlyMap<string, Uint8Array>
  /** Count sheets that are begun and not entered alike by two people yet. */
  readonly unfinished: number
}

export type PaperworkOf = (trx: Trx, districtId: DistrictId, voteId: VoteId) => Promise<Paperwork>

/** What this room is handed. */
export interface PollingMeans {
  readonly parts: VoteParts
  /** How shares, rosters and seeds are sealed. */
  readonly sealing: Sealing
  readonly paperworkOf?: PaperworkOf
}

const noPaperwork: PaperworkOf = async () => ({ sheets: [], scans: new Map(), unfinished: 0 })

export const paperworkOf = ({ paperworkOf: given = noPaperwork }: Pick<PollingMeans, 'paperworkOf'>): PaperworkOf =>
  given

/** The places at which this room's secrets are sealed. */
export const placeOf = (what: 'share' | 'roster' | 'tie-seed', districtId: DistrictId, voteId: VoteId, no = 0) =>
  `polling/${what}/${districtId}/${voteId}/${no}`
