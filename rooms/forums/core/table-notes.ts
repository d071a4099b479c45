import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'

export const NoteId = idOf('ForumNoteId')
export type NoteId = z.infer<typeof NoteId>
export const ClusterId = idOf('ForumClusterId')
export type ClusterId = z.infer<typeof ClusterId>

/** The table's address in a forum: numbers from 1. */
export const TableNo = z.int().min(1).max(500)

/** What opens a table's notes to whoever facilitates it: thirty letters and digits, drawn at random. */
export const TableSecret = z.string().regex(/^[0-9A-Z]{30}$/)
export type TableSecret = z.infer<typeof TableSecret>

export const ForumTable = z.object({ no: TableNo, question: z.string().min(1), facilitated: z.boolean() }).readonly()
export type ForumTable = z.infer<typeof ForumTable>

export const Note = z
  .object({
    id: NoteId,
    tableNo: TableNo,
    text: z.string().min(1),
    clusterId: ClusterId.nullable(),
    writtenAt: Instant,
  })
  .readonly()
export type Note = z.infer<typeof Note>

export const Cluster = z.object({ id: ClusterId, tableNo: TableNo, name: z.string().min(1) }).readonly()
export type Cluster = z.infer<typeof Cluster>
