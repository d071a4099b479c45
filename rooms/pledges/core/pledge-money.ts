import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, type Won, zeroWon } from '#kit/won.ts'
import { FundSource, fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import { PartOfYear, partOfYearOf, yearOf } from './part-of-year.ts'

const cells = z.array(PlannedWon).readonly()

/** What a part of a pledge (단위사업) needs of one source, by part of a year; with the sum that the paper states, if any. */
export const NeedRow = z.object({ source: FundSource, cells, stated: PlannedWon.nullable() }).readonly()
export type NeedRow = z.infer<typeof NeedRow>

/** What was executed of it by part of a year; null where the paper has a dash: not yet. */
export const ExecutedRow = z
  .object({ cells: z.array(PlannedWon.nullable()).readonly(), stated: PlannedWon.nullable() })
  .readonly()
export type ExecutedRow = z.infer<typeof ExecutedRow>

/** 연차별 투자수요 and 연차별 집행액 of a pledge, in won, as the paper states them: sums are compared, never overwritten. */
export const PledgeMoney = z
  .object({
    parts: z.array(PartOfYear).min(1).readonly(),
    units: z
      .array(
        z.object({ name: z.string(), needs: z.array(NeedRow).readonly(), executed: ExecutedRow.nullable() }).readonly(),
      )
      .readonly(),
    /** The row 계 that the paper states, by part of a year, and its own sum. */
    stated: z.object({ cells, total: PlannedWon.nullable() }).readonly().nullable(),
  })
  .readonly()
export type PledgeMoney = z.infer<typeof PledgeMoney>

/** What is needed and executed by part of a year and in all, in won, computed from the cells. */
export interface MoneySums {
  readonly needs: readonly Won[]
  readonly need: Won
  readonly executedParts: readonly Won[]
  readonly executed: Won
}

/** Adds a pledge's money up. */
export function sumMoney({ parts, units }: PledgeMoney): MoneySums {
  const at = (rows: readonly { readonly cells: readonly (Won | null)[] }[]) =>
    parts.map((_, column) => sumWon(rows.map(({ cells: own }) => own[column] ?? zeroWon)))
  const needs = at(units.flatMap((unit) => unit.needs))
  const executedParts = at(units.flatMap(({ executed }) => executed ?? []))
  return { needs, need: sumWon(needs), executedParts, executed: sumWon(executedParts) }
}

/** What a year needs in all, in won; null where its parts are not planned. */
export function needOfYear(money: PledgeMoney, year: number): Won | null {
  const own = sumMoney(money).needs.filter((_, at) => yearOf(money.parts[at] as PartOfYear) === year)
  return own.length === 0 ? null : sumWon(own)
}

export const MoneyRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money-without-heading'), field: z.literal('table') }),
  z.object({ kind: z.literal('money-row-unreadable'), field: z.literal('table'), line: z.int(), text: z.string() }),
])
export type MoneyRefusal = z.infer<typeof MoneyRefusal>

type Unit = PledgeMoney['units'][number]
type Cell = z.infer<typeof PlannedWon> | null

/** An amount in its unit: null for a dash, undefined for what is none. */
function amountOf(text: string, unit: number): Cell | undefined {
  const plain = text.replaceAll(/[,\s]/g, '')
  if (/^[-–]?$/.test(plain)) return null
  return /^\d{1,12}$/.test(plain) ? PlannedWon.safeParse(Number(plain) * unit).data : undefined
}

/** Which row a word in the second column begins: the sums, what was executed, or what a source gives; null for none. */
const rowOf = (word: string): FundSource | 'sum' | 'executed' | null =>
  /^(계|합계|총계)$/.test(word) ? 'sum' : /^집행(액)?$/.test(word) ? 'executed' : fundSourceOf(word)

/**
 * Reads 연차별 투자수요 and 집행액 as pasted: a heading with 단위사업, 구분, 계 perhaps, and the parts of years; then a row for each
 * source, one for 집행액, one 계 for the whole. A blank 단위사업 is the one above; amounts are in a unit of won; a dash is
 * nothing needed, or not executed yet. Refuses a table without a heading and the first row that cannot be read.
 */
export function readMoney(table: readonly (readonly string[])[], unitWon: number): Result<PledgeMoney, MoneyRefusal> {
  const rows = table.map((row) => row.map((cell) => cell.trim()))
  const headed = rows.findIndex((row) => row.slice(2).some((cell) => partOfYearOf(cell) !== null))
  const heads = (rows[headed] ?? []).map((cell, at) => (at < 2 ? null : partOfYearOf(cell)))
  const parts = heads.flatMap((head) => head ?? [])
  if (parts.length === 0) return refuse({ kind: 'money-without-heading', field: 'table' })
  const sumAt = (rows[headed] as readonly string[]).findIndex((cell) => /^(계|합계)$/.test(cell))
  const units: { name: string; needs: NeedRow[]; executed: ExecutedRow | null }[] = []
  let stated: PledgeMoney['stated'] = null
  for (const [at, row] of rows.entries()) {
    if (at <= headed || row.every((cell) => cell === '')) continue
    const [name, second = ''] = row as [string, ...string[]]
    const word = second === '' && rowOf(name) === 'sum' ? name : second
    const kind = rowOf(word)
    const amounts = heads.flatMap((head, column) => (head === null ? [] : [amountOf(row[column] ?? '', unitWon)]))
    const sum = sumAt === -1 ? null : amountOf(row[sumAt] ?? '', unitWon)
    if (kind === null || sum === undefined || amounts.includes(undefined))
      return refuse({ kind: 'money-row-unreadable', field: 'table', line: at + 1, text: row.join(' ').slice(0, 60) })
    const told = amounts.map((amount) => amount ?? null)
    const whole = told.map((amount) => amount ?? PlannedWon.parse(0))
    if (kind === 'sum') {
      stated = { cells: whole, total: sum }
      continue
    }
    const last = units.at(-1)
    const own = last === undefined || (name !== '' && name !== last.name) ? { name, needs: [], executed: null } : last
    if (own !== last) units.push(own)
    if (kind === 'executed') own.executed = { cells: told, stated: sum }
    else own.needs.push({ source: kind, cells: whole, stated: sum })
  }
  return ok({ parts, units, stated } satisfies { units: readonly Unit[] } & PledgeMoney)
}
