import { z } from 'zod'

/**
 * A district's file is one gzip file of text, as a backup is: a header, then each table's rows as COPY writes them with
 * their number and hash, then the hash of everything before it. Sequences are not in it: they follow from the rows.
 */
export const districtFormatVersion = 2

export const DistrictHeader = z.object({
  format: z.literal('madang-district'),
  version: z.number().int(),
  district: z.string(),
  takenAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** Tables of the district that stay behind. */
  leftBehind: z.array(z.string()),
})
export type DistrictHeader = z.infer<typeof DistrictHeader>

/** What was carried of one table. */
export interface CarriedTable {
  readonly name: string
  readonly rows: number
  readonly sha256: string
}

export interface CarriedDistrict {
  readonly district: string
  readonly takenAt: string
  readonly tables: readonly CarriedTable[]
  readonly leftBehind: readonly string[]
}
