import { z } from 'zod'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { FiscalYear } from './account.ts'
import { CarryLinesRefusal, LineCarryChoice } from './carry-lines.ts'
import { CarriedLine, LineCarryRefusal, LineCarryReport } from './line-carry.ts'

// What carrying the lines of a project to a later year takes, gives and refuses; the contract names them.

/** Of a project in a year, into a later one; without `projectId` the later project is still to be made. */
export const PreviewLineCarryInput = z.object({
  fromProjectId: ProjectId,
  from: FiscalYear,
  to: FiscalYear,
  projectId: ProjectId.optional(),
})

/** `basedOn` is the version of the earlier project's lines that this tells of. */
export const PreviewLineCarryReply = LineCarryReport.extend({ basedOn: z.int(), accounts: z.array(z.string()) })
export const PreviewLineCarryRefused = LineCarryRefusal

/** `basedOn` is the version of the earlier project's lines that was looked at; a line without a choice moves if it can. */
export const CarryLinesInput = z.strictObject({
  fromProjectId: ProjectId,
  from: FiscalYear,
  projectId: ProjectId,
  to: FiscalYear,
  basedOn: z.int().min(0),
  choices: z.array(LineCarryChoice).max(1000).default([]),
})

export const CarryLinesReply = z.object({
  projectId: ProjectId,
  /** The version of the later project's lines: as it was where nothing was left to move. */
  version: z.int(),
  carried: z.array(LineId),
  left: z.array(CarriedLine),
})

export const CarryLinesRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lines-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
  z.object({ kind: z.literal('too-many-lines'), lines: z.int(), most: z.int() }),
  ...CarryLinesRefusal.options,
])
