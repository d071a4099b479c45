import type { QueryContext } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'
import type { AccountId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { FileFormat, FileId, KeptFile } from '#rooms/documents/core/kept-file.ts'
import type { LineId } from '#rooms/items/core/item.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { SeatId } from '#rooms/organization/core/seat.ts'
import type { CostLineSeen } from '../core/cost-line-seen.ts'

/** The lines of the budget, which this room cannot ask for: one of them, and those of a fiscal year. */
export interface CostLines {
  readonly one: (context: QueryContext, lineId: LineId) => Promise<CostLineSeen | null>
  readonly ofYear: (context: QueryContext, fiscalYear: number) => Promise<readonly CostLineSeen[]>
}

/** A paper as it is given to a member. */
export interface ReadPaper {
  readonly name: string
  readonly format: FileFormat
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The files of a thing whoever asks, for members to whom the office's files are not shown by role. */
export interface Papers {
  readonly of: (context: QueryContext, subject: Subject) => Promise<readonly KeptFile[]>
  readonly read: (context: QueryContext, fileId: FileId) => Promise<ReadPaper | null>
}

/**
 * Who holds the seats of some bodies on a day, whoever asks: a meeting counts each person once, also where whoever calls
 * it may not be told who that is. A seat whose holder is not known is left out.
 */
export type SeatHolders = (
  context: QueryContext,
  bodyIds: readonly BodyId[],
  on: LocalDate,
) => Promise<ReadonlyMap<SeatId, AccountId>>

/** What this room is handed. Without the holders, lines and papers of other rooms, none is known. */
export interface MeetingMeans {
  /** How a bank account is sealed. */
  readonly sealing: Sealing
  readonly holders?: SeatHolders
  readonly costLines?: CostLines
  readonly papers?: Papers
}

const noHolders: SeatHolders = async () => new Map()
const noCostLines: CostLines = { one: async () => null, ofYear: async () => [] }
const noPapers: Papers = { of: async () => [], read: async () => null }

export const holdersOf = ({ holders = noHolders }: MeetingMeans): SeatHolders => holders
export const costLinesOf = ({ costLines = noCostLines }: MeetingMeans): CostLines => costLines
export const papersOf = ({ papers = noPapers }: MeetingMeans): Papers => papers
