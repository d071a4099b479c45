import { z } from 'zod'
import { query } from '#kit/contract.ts'
import { Instant } from '#kit/korean-date.ts'
import { writtenFormats } from './core/model/document-writer.ts'
import { OfficialDocument } from './core/model/official-document.ts'
import { mayConvertTables } from './core/permissions.ts'
import { unwritableKinds } from './core/unwritable.ts'

export const WrittenFormat = z.enum(writtenFormats)

export const writeDocument = query({
  name: 'documents.write-document',
  title: { ko: '문서를 파일로 적는다', en: 'Write a document as a file' },
  permission: mayConvertTables,
  sent: 'body',
  database: 'none',
  computed: 'apart',
  /** `madeAt` stands in the file's properties: the same document of the same moment gives the same bytes. */
  input: z.strictObject({ document: OfficialDocument, format: WrittenFormat, madeAt: Instant }),
  reply: z.object({ base64: z.string(), contentType: z.string(), fileName: z.string(), pages: z.int().nullable() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(unwritableKinds) }),
    /** A fault of the document itself: which block (from 1), and what is wrong with it. */
    z.object({ kind: z.literal('document-faulty'), block: z.int(), fault: z.string() }),
  ]),
})
