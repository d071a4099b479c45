import type { AnyRefusal, Ask } from '#kernel/handler.ts'
import type { Download } from '#kernel/page.ts'
import type { Result } from '#kit/result.ts'

/** A table as it is written to a file. */
export interface WrittenTable {
  readonly title: string
  readonly columns: readonly { readonly label: string; readonly kind: 'text' | 'count' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Writes a table as a file, which a room below this one can. */
export type WriteTable = (
  ask: Ask,
  format: 'xlsx' | 'csv',
  table: WrittenTable,
) => Promise<Result<Download, AnyRefusal>>
