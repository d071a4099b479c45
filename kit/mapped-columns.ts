import { normaliseName } from './korean-text.ts'

/** Which column, from 0, holds a field; none for one that the table does not have. */
export type Mapping<Field extends string> = Readonly<Partial<Record<Field, number>>>

/** By which headings the column of each field is known, each made fit for comparing. */
export type Headings<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** The number of the heading that names a field; what stands first among the known ones goes first. */
function columnOf(known: readonly string[], headings: readonly string[]): number | undefined {
  const names = headings.map(normaliseName)
  return known.map((heading) => names.indexOf(heading)).find((at) => at !== -1)
}

/** Guesses from the headings which column holds what. */
export function guessMapping<Field extends string>(
  known: Headings<Field>,
  headings: readonly string[],
): Mapping<Field> {
  const mapping: Partial<Record<Field, number>> = {}
  for (const field of Object.keys(known) as Field[]) {
    const at = columnOf(known[field], headings)
    if (at !== undefined) mapping[field] = at
  }
  return mapping
}

/** Where the headings stand: the first row that names two of the fields, or else the first. */
export function headingRow<Field extends string>(known: Headings<Field>, rows: readonly (readonly string[])[]): number {
  const at = rows.findIndex((row) => Object.keys(guessMapping(known, row)).length >= 2)
  return Math.max(0, at)
}

/** The text of a field in a row, spaces made one; '' where the table does not have it. */
export const textOf = <Field extends string>(row: readonly string[], mapping: Mapping<Field>, field: Field): string => {
  const at = mapping[field]
  return at === undefined ? '' : `${row[at] ?? ''}`.replaceAll(/\s+/g, ' ').trim()
}
