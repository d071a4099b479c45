import { z } from 'zod'

/**
 * A backup is one gzip file of text. Its first line is the header; then each table: a line naming it, its rows as COPY
 * writes them, a line `\.`, and a line with their number and hash; then where the sequences stand; then one line with the
 * hash of everything before it. COPY escapes backslashes, so no row of its own can be the line `\.`.
 */
export const formatVersion = 1

export const Header = z.object({
  format: z.literal('madang-backup'),
  version: z.number().int(),
  takenAt: z.string(),
  server: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
})
export type Header = z.infer<typeof Header>

export const TableStart = z.object({ table: z.string() })
export const TableEnd = z.object({ rows: z.number().int(), sha256: z.string() })
export const Sequences = z.object({
  sequences: z.array(z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
})
export const Trailer = z.object({ sha256OfAll: z.string() })

export const endOfRows = Buffer.from('\\.\n')
export const newline = 0x0a

export const lineOf = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)

export function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) lines += 1
  return lines
}
