import { normaliseName } from '#kit/korean-text.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ReviewContent } from './department-review.ts'
import { reviewWordsEn, reviewWordsKo } from './messages-reviews.ts'
import { reasonCodes, verdicts } from './verdict.ts'

/** What of a review stands in a cell of the grid and of the sheet, in this order. */
export const cellColumns = ['verdict', 'adjusted', 'reasonCode', 'conditions', 'opinion', 'amountReason'] as const
export type CellColumn = (typeof cellColumns)[number]

/** The one that a text names by its id or its label in either language, or by how the label begins. */
function named<Key extends string>(
  keys: readonly Key[],
  ko: Readonly<Record<Key, string>>,
  en: Readonly<Record<Key, string>>,
  text: string,
): Key | null {
  const wanted = normaliseName(text).toLowerCase()
  const names = (key: Key) => [key, ko[key], en[key]].map((name) => normaliseName(name).toLowerCase())
  const exact = keys.find((key) => names(key).includes(wanted))
  const [only, ...more] = keys.filter((key) => names(key).some((name) => name.startsWith(wanted)))
  return exact ?? (only !== undefined && more.length === 0 ? only : null)
}

/** An amount as people write it: groups of thousands, a won sign or word, full-width digits. */
function readAmount(text: string): ReviewContent['adjusted'] {
  const plain = text.normalize('NFKC').replaceAll(/[,\s₩원]/g, '')
  const read = /^\d{1,13}$/.test(plain) ? PlannedWon.safeParse(Number(plain)) : null
  return read?.success === true ? read.data : null
}

/** The longest text that a cell holds. */
const longest = 4000

/** Reads what was typed or pasted into a cell; blank clears it. Refuses what it cannot read, and cuts nothing off. */
export function readCell(column: CellColumn, written: string): Result<Partial<ReviewContent>, 'unreadable'> {
  const text = written.trim()
  if (text === '') return ok({ [column]: null })
  switch (column) {
    case 'verdict': {
      const verdict = named(verdicts, reviewWordsKo.verdicts, reviewWordsEn.verdicts, text)
      return verdict === null ? refuse('unreadable') : ok({ verdict })
    }
    case 'reasonCode': {
      const reasonCode = named(reasonCodes, reviewWordsKo.reasonCodes, reviewWordsEn.reasonCodes, text)
      return reasonCode === null ? refuse('unreadable') : ok({ reasonCode })
    }
    case 'adjusted': {
      const adjusted = readAmount(text)
      return adjusted === null ? refuse('unreadable') : ok({ adjusted })
    }
    default:
      return text.length > longest ? refuse('unreadable') : ok({ [column]: text })
  }
}

/** Texts as they were typed or pasted, by their columns. */
export type CellTexts = Readonly<Partial<Record<CellColumn, string>>>

/** What is written in a row: what was read, and, as it was typed, what could not be. */
export interface Writing {
  readonly content: ReviewContent
  readonly unread: CellTexts
}

/** Decides what a row holds once texts are written into it: what cannot be read stays as typed, over what stood there. */
export function readInto({ content, unread }: Writing, texts: CellTexts): Writing {
  const after = { content, unread: { ...unread } }
  for (const column of cellColumns) {
    const text = texts[column]
    if (text === undefined) continue
    const read = readCell(column, text)
    delete after.unread[column]
    if (read.ok) after.content = { ...after.content, ...read.value }
    else after.unread[column] = text
  }
  return after
}

/** Whether nothing in a row differs, read or not. */
export const isSameWriting = (one: Writing, other: Writing): boolean =>
  cellColumns.every(
    (column) => one.content[column] === other.content[column] && one.unread[column] === other.unread[column],
  )

/** A cell as it is shown and copied. */
export function cellText(content: ReviewContent, column: CellColumn, words: typeof reviewWordsKo): string {
  const { verdict, reasonCode, adjusted } = content
  if (column === 'verdict') return verdict === null ? '' : words.verdicts[verdict]
  if (column === 'reasonCode') return reasonCode === null ? '' : words.reasonCodes[reasonCode]
  if (column === 'adjusted') return adjusted === null ? '' : `${adjusted}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return content[column] ?? ''
}
