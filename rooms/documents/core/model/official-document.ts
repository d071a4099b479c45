import { z } from 'zod'

/** A stretch of text within a paragraph. */
export const Run = z.strictObject({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  underlined: z.literal(true).exactOptional(),
})
export type Run = Readonly<z.infer<typeof Run>>

const Alignment = z.enum(['left', 'center', 'right', 'justified'])
export type Alignment = z.infer<typeof Alignment>

/** What a cell holds: text (lines parted by "\n"), an exact number with a spreadsheet's format, or nothing. */
const Held = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('number'), text: z.string(), format: z.string() }),
  z.strictObject({ kind: z.literal('empty') }),
])

/** A cell as rows give it: it stands at the first column that no cell from above covers. */
export const Cell = z.strictObject({
  held: Held,
  columnSpan: z.int().min(1).default(1),
  rowSpan: z.int().min(1).default(1),
  /** Without it: numbers right, heads in the middle, texts left. */
  align: Alignment.exactOptional(),
  bold: z.literal(true).exactOptional(),
  /** A head of its row or of its columns beyond the head rows; a total is shaded and bold. */
  role: z.enum(['row-head', 'total']).exactOptional(),
})
export type Cell = Readonly<z.infer<typeof Cell>>

const Table = z.strictObject({
  kind: z.literal('table'),
  caption: z.string().nullable(),
  /** The unit line right above it: "단위: 천원". */
  unit: z.string().nullable(),
  widthsMm: z.array(z.number().positive()).min(1).max(60),
  /** So many first rows are heads: they repeat on every page. */
  headRows: z.int().min(0),
  rows: z.array(z.array(Cell)).min(1),
  /** Without lines it only sets things beside each other. */
  lines: z.boolean().default(true),
  /** The name of its sheet in a workbook; without it the caption, or its number. */
  sheet: z.string().min(1).max(100).exactOptional(),
})

const Chart = z.strictObject({
  kind: z.literal('chart'),
  drawn: z.enum(['bars', 'lines']),
  caption: z.string().min(1),
  unit: z.string().nullable(),
  /** What is told of it to who does not see it, and why it is shown. */
  alternative: z.string().min(1),
  labels: z.array(z.string()).min(1).max(40),
  /** Decimal texts, one for each label; null where there is none. */
  series: z
    .array(z.strictObject({ name: z.string(), values: z.array(z.string().nullable()) }))
    .min(1)
    .max(6),
})

const Image = z.strictObject({
  kind: z.literal('image'),
  type: z.enum(['png', 'jpeg']),
  base64: z.base64().min(1),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
  alternative: z.string().min(1),
  caption: z.string().nullable(),
})

/** The kinds of blocks of which every official document is made, in reading order. */
export const Block = z.discriminatedUnion('kind', [
  /** The document's own title on its first page. */
  z.strictObject({
    kind: z.literal('title'),
    text: z.string().min(1),
    /** Below it: date, office, report number, each on its own line. */
    under: z.array(z.string()),
    /** On a page of its own, without page number. */
    cover: z.boolean(),
  }),
  /** A chapter (1), section (2) or subsection (3); its number is computed. */
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string().min(1),
    numbered: z.boolean().default(true),
  }),
  /** A line of the Korean outline style; its mark is computed from its level. */
  z.strictObject({ kind: z.literal('item'), level: z.int().min(1).max(8), runs: z.array(Run).min(1) }),
  /** A remark under what it belongs to: "※ ...". */
  z.strictObject({ kind: z.literal('note'), runs: z.array(Run).min(1) }),
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(Run), align: Alignment.exactOptional() }),
  Table,
  Image,
  Chart,
  z.strictObject({ kind: z.literal('page-break') }),
  /** What follows stands on pages of this direction, from a new page on. */
  z.strictObject({ kind: z.literal('section'), landscape: z.boolean() }),
  /** A list of the headings up to a level. */
  z.strictObject({
    kind: z.literal('contents'),
    title: z.string().min(1),
    depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  /** "붙임  1. ... 1부.  끝." */
  z.strictObject({
    kind: z.literal('attachments'),
    entries: z.array(z.strictObject({ name: z.string().min(1), copies: z.int().min(1) })),
  }),
  /** 결재란: who signs, in order; legal approval itself is given elsewhere. */
  z.strictObject({
    kind: z.literal('approval'),
    label: z.string().min(1),
    signers: z.array(z.string().min(1)).min(1).max(8),
  }),
])
export type Block = Readonly<z.infer<typeof Block>>
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/**
 * An official document before it has a format: what is written, not how. Writers draw it (HWPX, PDF, DOCX, XLSX, CSV,
 * HTML); marks, numbers of headings and texts of numbers are computed once for all of them (`drawn-document.ts`).
 */
export const OfficialDocument = z.strictObject({
  version: z.literal(1),
  /** Its name, in its properties and as its file's name. */
  title: z.string().min(1).max(200),
  language: z.enum(['ko', 'en']).default('ko'),
  /** Which marks its items have: □ ○ - of reports, or 1. 가. 1) of letters. */
  marks: z.enum(['report', 'letter']),
  /** Runs at the top of every page but a cover. */
  header: z.string().nullable(),
  pageNumbers: z.boolean(),
  blocks: z.array(Block).min(1),
})
export type OfficialDocument = Readonly<z.infer<typeof OfficialDocument>>
