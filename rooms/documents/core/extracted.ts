import type { ReadWarning } from './read-warning.ts'

/**
 * Where a piece of a document stands: a line of a text (from 1; of a HWPX or HTML document its n-th paragraph outside
 * tables), a cell of a sheet ("B4"; tables of HWPX, HTML and plans count as sheets named by their title), or a field of
 * a plan ("projects[3].budgetLines[0].formulaText").
 */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  /** `line`: of a CSV, the line of the file on which the cell begins. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string; readonly line?: number }
  | { readonly kind: 'field'; readonly path: string }

/** A line, a cell's text or a field's text, with its place. */
export interface Piece {
  readonly text: string
  readonly place: Place
  /** Of a heading of a word processor's document: 1 for the highest. */
  readonly level?: number
}

/** A picture of a document, listed and never decoded. */
export interface ListedImage {
  /** Its part in the package: "BinData/image1.jpg". */
  readonly name: string
  /** As the file's ending says: "jpg". */
  readonly type: string
  /** Its size unfolded, in bytes. */
  readonly bytes: number
  /** What the document says it shows; null where it says nothing. */
  readonly alternative: string | null
  /** The line after which it stands. */
  readonly place: Place
}

/**
 * What stands beneath the shown text of a spreadsheet cell or of a plan's number: rules compute with it and name the
 * shown text. A cell that holds text has none, be it "1,000".
 */
export interface CellNumber {
  /** The exact value as a decimal text: "956364", "-12.5"; "0.0275" for a cell that shows 2.8%. */
  readonly value: string
  /** As what the cell shows it. A date's value is its day number; its text is the date. */
  readonly shownAs: 'number' | 'percent' | 'date'
  /** How many decimals the cell shows, or null where its format leaves that open. */
  readonly decimals: number | null
}

/** A field of a plan. */
export interface Field extends Piece {
  readonly place: Extract<Place, { kind: 'field' }>
}

/** A cell of a table: its row and column (from 0), how far it reaches, and its text as shown, lines parted by "\n". */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly place: Place
  readonly number?: CellNumber
  /** The formula of a spreadsheet cell without its "=", as in "SUM(B2:B9)"; its value is the one the file remembers. */
  readonly formula?: string
}

/** A table of a document; cells that a merge covers are not listed. */
export interface Table {
  readonly title: string | null
  readonly rows: number
  readonly columns: number
  readonly cells: readonly TableCell[]
  /** A sheet, row or column that the workbook hides is read all the same; this says the sheet is hidden. */
  readonly hidden?: boolean
}

export const documentFormats = ['text', 'csv', 'xlsx', 'ods', 'hwpx', 'hwp', 'docx', 'html', 'plan'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/**
 * What a reader takes out of a file for the rules: every piece in reading order (for a text every line, blank ones too,
 * so that piece i is line i + 1), and the tables where the format has them. Every cell of a table that is not empty is
 * also a piece, with the same place; a plan's tables repeat fields, and there cells have the place of the field.
 */
export interface Extracted {
  readonly name: string
  readonly format: DocumentFormat
  readonly pieces: readonly Piece[]
  readonly tables: readonly Table[]
  readonly images?: readonly ListedImage[]
  /** What whoever goes by this reading should know: what was left out, and what was taken as the file remembers it. */
  readonly warnings?: readonly ReadWarning[]
  /**
   * Of a plan in JSON: every field in order, numbers too. Its pieces are the texts that people wrote alone, without what
   * programs took out of them ("factors").
   */
  readonly fields?: readonly Field[]
}
