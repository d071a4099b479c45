import { z } from 'zod'
import { type GivenTo, query } from '#kit/contract.ts'
import { Severity } from '#kit/lint.ts'
import { documentFormats } from './core/extracted.ts'
import { mayCheckDocument, mayConvertTables } from './core/permissions.ts'
import { unreadableKinds } from './core/unreadable.ts'

/** 20 MB of file are 28 million characters of base64. */
const maxBase64 = 28_000_000

const FileName = z.string().trim().min(1).max(255)
const Base64 = z.base64().max(maxBase64)

/** Why a file was not read; `format` names what it is, where that is known. */
const Unreadable = z.object({ kind: z.enum(unreadableKinds), format: z.string().optional() })

export const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949'])

/** One sheet or table as texts, every row as long as the longest; a merged cell's text stands at its top left. */
export const ReadSheet = z.object({
  name: z.string(),
  hidden: z.boolean(),
  rows: z.array(z.array(z.string())),
  merged: z.array(z.object({ row: z.int(), column: z.int(), rowSpan: z.int(), columnSpan: z.int() })),
})
export type ReadSheet = z.infer<typeof ReadSheet>

export const readTables = query({
  name: 'documents.read-tables',
  title: { ko: '파일의 표를 읽는다', en: 'Read the tables of a file' },
  permission: mayConvertTables,
  sent: 'body',
  database: 'none',
  computed: 'apart',
  /** XLSX, CSV, pasted tables (TSV or HTML) and HWPX, told apart by their content. */
  input: z.strictObject({ name: FileName, base64: Base64 }),
  reply: z.object({ format: z.enum(documentFormats), encoding: Encoding.nullable(), sheets: z.array(ReadSheet) }),
  refusal: Unreadable,
})

/**
 * How a column's numbers are meant: `won` and `thousand-won` are given in won (the latter is shown in thousands, unrounded
 * beneath), `percent` in percent (48.5 for 48.5 %), `date` as "2021-06-14", `count` as a plain number.
 */
export const ColumnKind = z.enum(['text', 'won', 'thousand-won', 'percent', 'date', 'count'])
export type ColumnKind = z.infer<typeof ColumnKind>

export const WrittenSheet = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** The heading above the table, and the unit line right of it ("단위: 천원"). */
  title: z.string().max(300).nullable(),
  unit: z.string().max(60).nullable(),
  columns: z
    .array(z.strictObject({ label: z.string().max(200), kind: ColumnKind }))
    .min(1)
    .max(200),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(100_000),
  /** Which rows are totals, from 0: they are written in bold. */
  totals: z.array(z.int().min(0)).optional(),
})
export type WrittenSheet = z.infer<typeof WrittenSheet>

export const writeSpreadsheet = query({
  name: 'documents.write-spreadsheet',
  title: { ko: '표를 엑셀이나 CSV로 적는다', en: 'Write tables as XLSX or CSV' },
  permission: mayConvertTables,
  sent: 'body',
  database: 'none',
  input: z.strictObject({
    format: z.enum(['xlsx', 'csv']),
    /** The file's name without its ending. */
    fileName: z.string().trim().min(1).max(200).optional(),
    /** A CSV holds the first sheet alone, without title and unit line. */
    sheets: z.array(WrittenSheet).min(1).max(50),
  }),
  reply: z.object({ base64: z.string(), contentType: z.string(), fileName: z.string() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('row-not-as-wide'), sheet: z.string(), row: z.int() }),
    z.object({ kind: z.literal('too-many-cells'), most: z.int() }),
  ]),
})
/** How many cells one file holds at most: all are in memory at once while they are written. */
export const mostCells = 500_000
export type Sheets = GivenTo<typeof writeSpreadsheet>['sheets']

const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line'), line: z.int() }),
  z.object({ kind: z.literal('cell'), sheet: z.string(), cell: z.string(), line: z.int().exactOptional() }),
  z.object({ kind: z.literal('field'), path: z.string() }),
])

/** A finding told: the rule's sentence in both languages beside what it found. */
export const ToldFinding = z.object({
  rule: z.string(),
  severity: Severity,
  place: Place,
  span: z.object({ from: z.int(), to: z.int() }).nullable(),
  stated: z.string().nullable(),
  computed: z.string().nullable(),
  fix: z.string().nullable(),
  message: z.object({ ko: z.string(), en: z.string() }),
})
export type ToldFinding = z.infer<typeof ToldFinding>

/** The findings of a document as its page sends them back to have them as a file: the document itself is kept nowhere. */
export const SentFindings = z.array(ToldFinding).max(50_000)

const TableCell = z.object({
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  text: z.string(),
  place: Place,
})

export const CheckedDocument = z.object({
  name: z.string(),
  format: z.enum(documentFormats),
  encoding: Encoding.nullable(),
  /** Of everything that was found, be it more than is told. */
  counts: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  /** In the order of the document; of very many the gravest alone. */
  findings: z.array(ToldFinding),
  /** Everything that it says, piece by piece (of a plan every field, numbers too). */
  pieces: z.array(z.object({ text: z.string(), place: Place })),
  tables: z.array(
    z.object({
      title: z.string().nullable(),
      rows: z.int(),
      columns: z.int(),
      cells: z.array(TableCell),
      hidden: z.boolean().exactOptional(),
    }),
  ),
  /** The whole text with every certain fix made; null where the format is no text or nothing is certain. */
  corrected: z.string().nullable(),
})
export type CheckedDocument = z.infer<typeof CheckedDocument>

export const checkDocument = query({
  name: 'documents.check-document',
  title: { ko: '문서를 검산한다', en: 'Check a document' },
  permission: mayCheckDocument,
  sent: 'body',
  database: 'none',
  computed: 'apart',
  /** Either the text itself (a pasted HTML table is recognised) or a file; with both, the file. */
  input: z.strictObject({
    name: FileName,
    text: z.string().max(5_000_000).optional(),
    base64: Base64.optional(),
  }),
  reply: CheckedDocument,
  refusal: Unreadable,
})
