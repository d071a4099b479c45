import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { guessMapping, type Headings, headingRow, type Mapping, textOf } from '#kit/mapped-columns.ts'

/** The headings under which the city hands its transfers over (시 이관). */
export const transferHeadings = {
  number: ['이관번호', '제안번호', '접수번호', '관리번호', '연번', '번호', '순번'],
  title: ['제안사업명', '제안명', '사업명', '제안제목', '제목', '의제명', '의제'],
  amount: ['요청액', '요청예산', '신청액', '신청예산', '사업비', '총사업비', '소요예산', '예산액', '금액'],
  department: ['소관부서', '검토부서', '담당부서', '부서', '부서명'],
  place: ['위치', '사업위치', '장소', '대상지'],
  alias: ['다른이름', '당초제목', '당초사업명', '변경전제목', '별칭'],
  verdict: ['검토결과', '판정', '적정여부', '검토의견구분', '결과'],
  reason: ['부적정사유', '사유', '검토의견', '비고'],
} as const satisfies Headings<string>
export type TransferField = keyof typeof transferHeadings
export const transferFields = Object.keys(transferHeadings) as readonly TransferField[]

export const units = ['won', 'thousand', 'million'] as const
export const AmountUnit = z.enum(units)
export type AmountUnit = z.infer<typeof AmountUnit>

const cell = z.string().trim().max(4000).default('')
/** One row of the city's file as it is written there. `row` is its number in the sheet, from 1. */
export const TransferRow = z
  .object({
    row: z.int().min(1),
    ...{ number: cell, title: cell, amount: cell, department: cell },
    ...{ place: cell, alias: cell, verdict: cell, reason: cell },
  })
  .readonly()
export type TransferRow = z.infer<typeof TransferRow>

/** What the file itself says its rows come to, as it is written there. */
export const StatedTotal = z.object({ amount: z.string().max(60), count: z.int().min(0).nullable() }).readonly()
export type StatedTotal = z.infer<typeof StatedTotal>

const unitNamed = (word: string | undefined): AmountUnit =>
  word === '백만원' ? 'million' : word === '천원' ? 'thousand' : 'won'

const unitAtEnd = /(백만원|천원|원)$/

/** A heading without the unit that stands behind it: `요청액(천원)` is `요청액`. */
const withoutUnit = (heading: string): string => normaliseName(heading).replace(unitAtEnd, '')

/** Which heading each field had when a district last imported a file. */
export type RememberedHeadings = { readonly [Field in TransferField]?: string | undefined }

export interface GuessedColumns {
  /** The row of the headings, from 0. */
  readonly headings: number
  readonly mapping: Mapping<TransferField>
  readonly unit: AmountUnit
}

/** Guesses the columns of a table: as the district chose them for such headings before, else by their names. */
export function guessColumns(rows: readonly (readonly string[])[], remembered: RememberedHeadings): GuessedColumns {
  const known = Object.fromEntries(
    transferFields.map((field) => {
      const before = remembered[field]
      return [field, [...(before === undefined ? [] : [withoutUnit(before)]), ...transferHeadings[field]]]
    }),
  ) as unknown as Headings<TransferField>
  const plain = rows.map((row) => row.map(withoutUnit))
  const headings = headingRow(known, plain)
  const mapping = guessMapping(known, plain[headings] ?? [])
  return { headings, mapping, unit: unitOf(rows.slice(0, headings + 1), mapping) }
}

/** The unit of the amounts, by their heading or by what stands above it (`단위: 천원`); won where nothing says. */
function unitOf(above: readonly (readonly string[])[], mapping: Mapping<TransferField>): AmountUnit {
  const heading = unitAtEnd.exec(normaliseName(above.at(-1)?.[mapping.amount ?? -1] ?? ''))?.[1]
  const said = /단위[:：]?(백만원|천원|원)/.exec(normaliseName(above.flat().join(' ')))?.[1]
  return unitNamed(heading ?? said)
}

export interface ReadTransfers {
  readonly rows: readonly TransferRow[]
  readonly stated: StatedTotal | null
}

const isSum = (text: string): boolean => /^(합계|소계|계|총계|총합계)(\d+건)?$/.test(normaliseName(text))

/** Reads the rows below the headings; empty ones and headings that stand again are left out, the last sum is the total. */
export function readTransfers(
  table: readonly (readonly string[])[],
  { headings, mapping }: Pick<GuessedColumns, 'headings' | 'mapping'>,
): ReadTransfers {
  const heading = textOf(table[headings] ?? [], mapping, 'title')
  const rows: TransferRow[] = []
  let stated: StatedTotal | null = null
  for (const [at, cells] of table.entries()) {
    if (at <= headings || cells.every((text) => text.trim() === '')) continue
    const text = (field: TransferField): string => textOf(cells, mapping, field)
    if (text('title') !== '' && text('title') === heading) continue
    if (cells.some(isSum)) {
      const count = /(\d[\d,]*)\s*건/.exec(cells.join(' '))?.[1]
      stated = {
        amount: text('amount').slice(0, 60),
        count: count === undefined ? null : Number(count.replaceAll(',', '')),
      }
      continue
    }
    const words = Object.fromEntries(transferFields.map((field) => [field, text(field).slice(0, 4000)]))
    rows.push(TransferRow.parse({ row: at + 1, ...words }))
  }
  return { rows, stated }
}
