import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { FiscalYear } from './account.ts'
import type { Programme } from './programme.ts'

export const PlaceProjectRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('programme-not-found'), fiscalYear: FiscalYear, code: z.string() }),
  z.object({ kind: z.literal('programme-not-detail'), code: z.string(), name: z.string() }),
])
export type PlaceProjectRefusal = z.infer<typeof PlaceProjectRefusal>

/** Decides where a project stands in a year: under a 세부사업 of that year's tree, or, without a code, under none. */
export function placeProject(
  programmes: readonly Programme[],
  fiscalYear: number,
  code: string | null,
): Result<string | null, PlaceProjectRefusal> {
  if (code === null) return ok(null)
  const programme = programmes.find((one) => one.fiscalYear === fiscalYear && one.code === code)
  if (programme === undefined) return refuse({ kind: 'programme-not-found', fiscalYear, code })
  if (programme.level !== 'detail') return refuse({ kind: 'programme-not-detail', code, name: programme.name })
  return ok(code)
}
