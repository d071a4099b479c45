import type { ImportField, ImportMapping, ImportRows } from './import-mapping.ts'

/** What headings of exports of executed amounts call a field, the surer pattern first. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['date', /^(지출일자?|집행일자?|지급일자?|원인행위일자?|결의일자?|일자|날짜|date)$/i],
  ['commitmentNo', /^(원인행위번호|원인번호)$/],
  ['documentNo', /^(지출결의번호|지출번호|결의번호|문서번호|원인행위번호|번호|documentno\.?)$/i],
  ['sequence', /^(순번|일련번호|연번|seq|sequence)$/i],
  ['project', /^(세부사업명?|사업명|사업|project)$/i],
  ['account', /^(통계목명?|예산과목|과목|account)$/i],
  ['source', /^(재원|재원구분|source)$/i],
  ['amount', /^(지출액|집행액|지급액|지출금액|집행금액|원인행위액|원인행위금액|금액|amount)$/i],
  ['department', /^(집행부서|지출부서|부서|부서명|department)$/i],
  ['note', /^(적요|내용|비고|지출내용|건명|note)$/i],
  ['statedBudget', /^(예산현액|예산액|예산|budget)$/i],
  ['statedRate', /^(집행률|집행율|rate)$/i],
]

export type Columns = ImportMapping['columns']

const noColumns: Columns = {
  date: null,
  documentNo: null,
  sequence: null,
  project: null,
  account: null,
  source: null,
  amount: null,
  commitmentNo: null,
  department: null,
  note: null,
  statedBudget: null,
  statedRate: null,
}

const plain = (cell: string): string => cell.replaceAll(/\s/g, '').replace(/\((단위:)?(천?원|%)\)$/, '')

function columnsIn(row: readonly string[]): Columns {
  const cells = row.map(plain)
  const taken = new Set<number>()
  const found: Partial<Record<ImportField, number>> = {}
  for (const [field, pattern] of headings) {
    const at = cells.findIndex((cell, place) => !taken.has(place) && pattern.test(cell))
    if (at === -1) continue
    taken.add(at)
    found[field] = at
  }
  return { ...noColumns, ...found }
}

/** A way of reading a file that its headings suggest: the heading row is the one of the first twenty that says most. */
export function guessMapping(rows: ImportRows): { readonly columns: Columns; readonly firstRow: number } {
  const guesses = rows.slice(0, 20).map((row, at) => ({ columns: columnsIn(row), firstRow: at + 1 }))
  const told = ({ columns }: { columns: Columns }): number =>
    Object.values(columns).filter((column) => column !== null).length
  return guesses.reduce((best, guess) => (told(guess) > told(best) ? guess : best), {
    columns: noColumns,
    firstRow: 0,
  })
}
