import { z } from 'zod'

/** The rows of a file as forms carry them on while they are corrected. */
export const CarriedRows = z.object({
  target: z.string().max(200),
  headingsHash: z.string().length(64),
  columns: z.record(z.string().max(60), z.int().min(0).max(999)),
  beside: z.object({ headings: z.record(z.string().max(60), z.string().max(200)), above: z.string().max(2000) }),
  rows: z.array(z.object({ row: z.int(), cells: z.record(z.string().max(60), z.string().max(4000)) })).max(20_000),
})
export type CarriedRows = z.infer<typeof CarriedRows>
