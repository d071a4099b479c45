import { normaliseName } from '#kit/korean-text.ts'
import type { FormulaRefusal, FormulaRemark } from '../formula/formula.ts'
import { readFormula } from '../read-formula.ts'
import { type GridLine, isBlank } from './grid-line.ts'

/** What is to be said of a row while it is typed; `error` keeps it from being saved or published as it stands. */
export type RowRemark =
  | { readonly kind: 'account-missing' | 'label-missing' | 'amount-missing' }
  | { readonly kind: 'account-unknown'; readonly name: string }
  | { readonly kind: 'formula-wrong'; readonly refusal: FormulaRefusal }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'differs'; readonly stated: number; readonly computed: number }
  | { readonly kind: 'formula-remark'; readonly remark: FormulaRemark }
  | { readonly kind: 'not-whole-thousand'; readonly stated: number }

/** Remarks that only say something; all others are to be mended. */
export const isOnlyNote = (remark: RowRemark): boolean =>
  remark.kind === 'not-whole-thousand' ||
  (remark.kind === 'formula-remark' && remark.remark.kind !== 'malformed-number')

/** What a row is checked against: the accounts of each year, their names made fit for comparing. */
export type KnownAccounts = ReadonlyMap<number, ReadonlySet<string>>

/** Looks at a row as it stands: what is missing, where its formula cannot be read, what its amount departs from. */
export function checkRow(line: GridLine, accounts: KnownAccounts): readonly RowRemark[] {
  if (isBlank(line)) return []
  const remarks: RowRemark[] = []
  const name = line.accountName.trim()
  if (name === '') remarks.push({ kind: 'account-missing' })
  else if (accounts.get(line.fiscalYear)?.has(normaliseName(name)) !== true) {
    remarks.push({ kind: 'account-unknown', name })
  }
  if (line.label.trim() === '') remarks.push({ kind: 'label-missing' })
  remarks.push(...checkAmount(line))
  return remarks
}

function checkAmount(line: GridLine): readonly RowRemark[] {
  const { stated } = line
  const thousands: readonly RowRemark[] =
    stated === null || stated % 1000 === 0 ? [] : [{ kind: 'not-whole-thousand', stated }]
  if (line.lumpSum) return stated === null ? [{ kind: 'amount-missing' }] : thousands
  const read = readFormula(line.formulaText)
  if (!read.ok) return [{ kind: 'formula-wrong', refusal: read.refusal }]
  const { computed, result, remarks } = read.value
  const said = remarks.map((remark): RowRemark => ({ kind: 'formula-remark', remark }))
  if (computed === null) return [...said, { kind: 'not-whole' }]
  const counted = stated ?? result ?? computed
  return counted === computed
    ? [...said, ...thousands]
    : [...said, { kind: 'differs', stated: counted, computed }, ...thousands]
}
