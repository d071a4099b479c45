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

/** Reads what was typed or pasted into a cell; blank clears it. Refuses what it cannot read. */
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
      return ok({ [column]: text.slice(0, 4000) })
  }
}

/** A cell as it is shown and copied. */
export function cellText(content: ReviewContent, column: CellColumn, words: typeof reviewWordsKo): string {
  const { verdict, reasonCode, adjusted } = content
  if (column === 'verdict') return verdict === null ? '' : words.verdicts[verdict]
  if (column === 'reasonCode') return reasonCode === null ? '' : words.reasonCodes[reasonCode]
  if (column === 'adjusted') return adjusted === null ? '' : `${adjusted}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return content[column] ?? ''
}
