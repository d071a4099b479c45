import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { Subject } from '#kit/contract.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'

/** One line of a history: what was done, in which role, when in the world and when recorded, and the seal it has. */
export const HistoryEntry = z.object({
  eventId: z.int(),
  command: z.string(),
  role: z.enum(roles),
  effectiveOn: LocalDate,
  recordedAt: Instant,
  about: z.array(Subject),
  sealNo: z.int().nullable(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
