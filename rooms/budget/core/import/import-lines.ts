import type { Title } from '#kit/contract.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { plainTable } from '#kit/merged-cells.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DeclaredImport, UnfitCell } from '#rooms/documents/core/import/declared-import.ts'
import { type GridLine, isReady } from '../grid/grid-line.ts'
import type { PasteProblem } from '../grid/grid-state.ts'
import { importWords } from '../messages-import.ts'
import { type PasteDefaults, type PastedLines, readPastedLines } from '../paste/read-pasted-lines.ts'

/** The fields in the order in which they are handed to the reading of pasted tables, each with its heading there. */
const fields = [
  ['account', '통계목', ['통계목', '통계목명', '예산과목', '과목', '세목', '과목명']],
  ['group', '묶음', ['묶음', '구분', '대분류', '분류']],
  ['label', '항목', ['항목', '내역', '품목', '세부내용', '세부내역', '적요']],
  ['formula', '산출내역', ['산출내역', '산출식', '산식', '산출기초', '산출근거']],
  ['amount', '금액', ['금액', '예산액', '사업비', '소요예산', '소요액', '요구액', '편성액', '예산']],
  ['source', '재원', ['재원', '재원구분']],
] as const
type Name = (typeof fields)[number][0]

const neededFields: ReadonlySet<Name> = new Set(['account', 'label'])

const inUnit = /백만원|만원|천원|억원/

/** What is known before the rows are read: the year of the lines, the source of lines that name none, and its accounts. */
export interface KnownForLines {
  readonly fiscalYear: number
  readonly source: PasteDefaults['source']
  readonly accounts: readonly { readonly name: string; readonly aliases: readonly string[] }[]
}

const fieldOf = (problem: PasteProblem): 'source' | 'amount' => (problem.kind === 'source' ? 'source' : 'amount')

/**
 * Decides what cost lines the rows of a file are, each row by the same reading as a pasted table: calculations, factors,
 * stated amounts and sources. Every row that comes to no line that can be saved is named; then none is taken.
 */
export const linesImport: DeclaredImport<KnownForLines, readonly GridLine[]> = {
  kind: 'cost-lines',
  title: importWords.title,
  lead: importWords.lead,
  fields: fields.map(([name, , headings]) => ({
    ...{ name, headings, needed: neededFields.has(name) },
    label: importWords.fields[name],
  })),
  most: 1000,
  read: (rows, { fiscalYear, source, accounts }, beside) => {
    const known = new Set(accounts.flatMap(({ name, aliases }) => [name, ...aliases]).map(normaliseName))
    const unit =
      inUnit.exec(beside.headings['amount'] ?? '')?.[0] ??
      /단위\s*[:：]?\s*(백만원|만원|천원|억원)/.exec(beside.above)?.[1]
    const headings = fields.map(([name, heading]) =>
      name === 'amount' && unit !== undefined ? `${heading}(${unit})` : heading,
    )
    const unfit: UnfitCell[] = []
    let above: PasteDefaults = { fiscalYear, accountName: '', group: null, source }
    const lines = rows.flatMap(({ cells }, at): readonly GridLine[] => {
      const wrong = (field: Name, error: Title) => unfit.push({ at, field, error })
      const row = fields.map(([name]) => cells[name] ?? '')
      const { lines: own, problems } = readPastedLines(plainTable([headings, row]), above) as PastedLines
      for (const problem of problems) wrong(fieldOf(problem), importWords.problems[fieldOf(problem)])
      const [first] = own
      if (first === undefined) {
        wrong('label', importWords.problems.nothing)
        return []
      }
      above = { fiscalYear, accountName: first.accountName, group: first.group, source }
      if (!known.has(normaliseName(first.accountName))) wrong('account', importWords.problems.account)
      else if (first.label.trim() === '') wrong('label', importWords.problems.label)
      else if (!own.every(isReady)) wrong(row[3] === '' ? 'amount' : 'formula', importWords.problems.formula)
      return own
    })
    return unfit.length === 0 ? ok(lines) : refuse(unfit)
  },
}
