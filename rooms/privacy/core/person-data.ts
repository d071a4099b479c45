import { z } from 'zod'
import { type AccountId, idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'

/** A table with rows that belong to people, and by which columns one of them is found. */
export interface PersonPlace {
  readonly table: string
  readonly columns: readonly string[]
}

export const Row = z.record(z.string(), z.unknown())
export type Row = z.infer<typeof Row>

/** The rows of one table that belong to a person. */
export const PersonRows = z.object({ table: z.string(), rows: z.array(Row) })
export type PersonRows = z.infer<typeof PersonRows>

/** Where people stand, from the declarations. */
export const personPlaces = (declarations: readonly PersonalDeclaration[]): readonly PersonPlace[] =>
  declarations.flatMap(({ people = {} }) =>
    Object.entries(people).map(([table, columns]) => ({ table, columns: columns.split(' ') })),
  )

/**
 * What a person is given of a row in which they stand: of their own, all but the secrets of the house; of somebody
 * else's, in which they only acted, that they did and in which row.
 */
export function ownPart(declarations: readonly PersonalDeclaration[], table: string, row: Row, person: AccountId): Row {
  const columns = (kind: 'secret' | 'key') =>
    declarations.flatMap(({ impersonal }) => impersonal[table]?.[kind]?.split(' ') ?? [])
  const isOwn = row['account_id'] === person
  const [secrets, keys] = [columns('secret'), columns('key')]
  return Object.fromEntries(
    Object.entries(row).filter(([column, cell]) =>
      isOwn ? !secrets.includes(column) : keys.includes(column) || cell === person,
    ),
  )
}

/** How many cells of a column held personal data before its destruction, and how many afterwards. */
export const DestroyedCells = z.object({ column: z.string(), before: z.int(), after: z.int() })
export type DestroyedCells = z.infer<typeof DestroyedCells>

/** Counts what a destruction did, column by column; columns that held nothing are left out. */
export function countDestroyed(
  fields: readonly PersonalField[],
  before: readonly PersonRows[],
  after: readonly PersonRows[],
): readonly DestroyedCells[] {
  const filled = (tables: readonly PersonRows[], { table, column }: PersonalField): number =>
    tables
      .filter((one) => one.table === table)
      .flatMap(({ rows }) => rows)
      .filter((row) => (row[column] ?? null) !== null).length
  return fields
    .map((field) => ({
      column: `${field.table}.${field.column}`,
      before: filled(before, field),
      after: filled(after, field),
    }))
    .filter(({ before }) => before > 0)
}

/** Adds the cells of one destruction to those of others, column by column. */
export const addCells = (some: readonly DestroyedCells[], more: readonly DestroyedCells[]): readonly DestroyedCells[] =>
  [...Map.groupBy([...some, ...more], ({ column }) => column)].map(([column, cells]) => ({
    column,
    before: cells.reduce((sum, { before }) => sum + before, 0),
    after: cells.reduce((sum, { after }) => sum + after, 0),
  }))

export const CertificateId = idOf('CertificateId')
export type CertificateId = z.infer<typeof CertificateId>

/** That data were destroyed: those of one account, or by a rule those of whoever it concerned. It names nobody, and stays. */
export const DestructionCertificate = z.object({
  certificateId: CertificateId,
  rule: z.enum(['request', 'schedule']),
  /** By which rule of the schedule; null when its person asked for it. */
  schedule: z.string().nullable(),
  destroyedOn: LocalDate,
  cells: z.array(DestroyedCells),
  /** Bodies in the record that were destroyed with it. */
  bodies: z.int(),
})
export type DestructionCertificate = z.infer<typeof DestructionCertificate>
