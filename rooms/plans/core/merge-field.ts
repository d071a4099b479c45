import { type Json, mergeEntries, sameJson } from '#kit/merge-fields.ts'
import { type FieldValue, isText } from './field-value.ts'

/** A value without what does not count: spaces at ends, empty bullets, rows without any text. */
export const tidy = (value: FieldValue): FieldValue =>
  isText(value)
    ? value.trimEnd()
    : (value
        .map((entry) => (typeof entry === 'string' ? entry.trim() : trimmedRow(entry)))
        .filter((entry) =>
          typeof entry === 'string' ? entry !== '' : Object.values(entry).some((cell) => cell !== ''),
        ) as readonly string[] | readonly Readonly<Record<string, string>>[])

const trimmedRow = (row: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.trim()]))

/** Whether two values say the same, whatever spaces and empty rows they have besides. */
export const saysTheSame = (a: FieldValue, b: FieldValue): boolean => sameJson(tidy(a) as Json, tidy(b) as Json)

/**
 * Decides what two people's writings of one field come to: rows and bullets are joined entry by entry, texts line by
 * line. Null when both changed the same place in two ways, which a person must decide.
 */
export function mergeFieldValue(
  base: FieldValue,
  mine: FieldValue,
  theirs: FieldValue,
  byLine = true,
): FieldValue | null {
  if (saysTheSame(mine, theirs) || saysTheSame(mine, base)) return theirs
  if (saysTheSame(theirs, base)) return mine
  if (isText(base) && isText(mine) && isText(theirs)) {
    if (!byLine) return null
    const lines = mergeEntries(linesOf(base), linesOf(mine), linesOf(theirs))
    return lines === null ? null : lines.join('\n')
  }
  if (isText(base) || isText(mine) || isText(theirs)) return null
  return mergeEntries(tidy(base) as Json[], tidy(mine) as Json[], tidy(theirs) as Json[]) as FieldValue | null
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

/** Both values one after the other, without what stands in both: theirs first; `between` stands between two texts. */
export function bothOf(mine: FieldValue, theirs: FieldValue, between = '\n\n'): FieldValue {
  if (isText(mine) && isText(theirs)) return theirs === '' ? mine : `${theirs}${between}${mine}`
  if (isText(mine) || isText(theirs)) return mine
  const rest = (mine as readonly Json[]).filter(
    (entry) => !(theirs as readonly Json[]).some((one) => sameJson(one, entry)),
  )
  return [...(theirs as readonly Json[]), ...rest] as FieldValue
}

/** Where a cursor stands after the text around it was changed by another: beside the same characters as before. */
export function movedCaret(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  if (caret <= head) return caret
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const fromEnd = before.length - caret
  return fromEnd <= tail ? after.length - fromEnd : Math.min(caret, after.length - tail)
}
