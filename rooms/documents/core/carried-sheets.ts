import { z } from 'zod'

const Sheets = z
  .array(z.object({ name: z.string().max(200), rows: z.array(z.array(z.string().max(5000)).max(200)).max(20_000) }))
  .max(50)
export type CarriedSheets = z.infer<typeof Sheets>

/** The sheets of a file that a form carries on from step to step, as JSON; null for a text that is none. */
export function carriedSheets(json: string | undefined): CarriedSheets | null {
  try {
    return Sheets.parse(JSON.parse(String(json)))
  } catch {
    return null
  }
}
