import type { QueryContext } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { FileFormat, FileId, KeptFile } from '#rooms/documents/core/kept-file.ts'
import type { LineId } from '#rooms/items/core/item.ts'
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

/** What this room is handed. Without the lines and papers of other rooms, none is known. */
export interface MeetingMeans {
  /** How a bank account is sealed. */
  readonly sealing: Sealing
  readonly costLines?: CostLines
  readonly papers?: Papers
}

const noCostLines: CostLines = { one: async () => null, ofYear: async () => [] }
const noPapers: Papers = { of: async () => [], read: async () => null }

export const costLinesOf = ({ costLines = noCostLines }: MeetingMeans): CostLines => costLines
export const papersOf = ({ papers = noPapers }: MeetingMeans): Papers => papers
