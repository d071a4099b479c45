import type { Table, TableCell } from './extracted.ts'
import { groupDigits } from './grouped-digits.ts'
import { type At, type Fields, fieldsAt, isFields, listAt, numberAt, textAt } from './plan-fields.ts'

/** Where a plan writes an amount: in won, or in thousands. */
const wonKeys = ['statedWon', 'stated', 'amountWon', 'won', 'amount', 'total'] as const
const thousandKeys = ['statedThousandWon', 'amountThousandWon'] as const
const lineKeys = ['budgetLines', 'costLines', 'lines'] as const
const accountKeys = ['statisticalItem', 'accountName', 'account'] as const
const labelKeys = ['item', 'label', 'name', 'title'] as const
const nameKeys = ['name', 'title', 'projectName', 'projectId'] as const
const sourceNames: readonly string[] = [
  ...['시비', '구비', '국비', '교부금', '특교', '기금', '교육청', '민간', '기타', '도비', '군비', '자부담'],
]

const words = {
  account: '통계목',
  label: '내용',
  basis: '산출내역',
  sum: '계',
  subtotal: '소계',
  total: '합계',
  project: '사업',
} as const
const wonPerThousand = 1000

/** An amount of a plan, in won, with its field. */
type Amount = At<number>

const amountOf = (of: At<Fields>): Amount | null => {
  const thousand = numberAt(of, thousandKeys)
  if (thousand !== null) return { ...thousand, value: thousand.value * wonPerThousand }
  return numberAt(of, wonKeys)
}

/** Amounts of an object by fund source: as fields ("시비": 208000) or as a list ([{ source, amount }]). */
function amountsBySource(of: At<Fields>, unit: number): ReadonlyMap<string, Amount> {
  const amounts = new Map<string, Amount>()
  for (const source of sourceNames) {
    const amount = numberAt(of, [source])
    if (amount !== null) amounts.set(source, { ...amount, value: amount.value * unit })
  }
  for (const one of listAt(of, ['bySource'])?.value ?? []) {
    const [source, amount] = [textAt(one, ['source']), numberAt(one, ['amount'])]
    if (source !== null && amount !== null) amounts.set(source.value, amount)
  }
  return amounts
}

/** Whether the amounts of an object are in thousands: it says so itself. */
const unitOf = ({ value }: At<Fields>): number => (value['unit'] === '천원' ? wonPerThousand : 1)

/** A row of a table that is being drawn up: an empty place, a text, or an amount in won. */
type Row = readonly (At<string> | Amount | null)[]

/** Writes the amounts of a table in thousands where all are whole thousands (as plans do), else in won. */
function drawTable(title: string, header: readonly string[], path: string, rows: readonly Row[]): Table {
  const amounts = rows.flat().flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []))
  const unit = amounts.every((amount) => amount % wonPerThousand === 0) ? wonPerThousand : 1
  const heads: Row = header.map((text) => ({ value: text, path }))
  const cells = [heads, ...rows].flatMap((row, rowIndex) =>
    row.flatMap((cell, column): TableCell[] => {
      if (cell === null) return []
      const place = { kind: 'field', path: cell.path } as const
      const at = { row: rowIndex, column, rowSpan: 1, columnSpan: 1, place }
      if (typeof cell.value === 'string') return [{ ...at, text: cell.value }]
      const value = cell.value / unit
      return [
        { ...at, text: groupDigits(String(value)), number: { value: String(value), shownAs: 'number', decimals: 0 } },
      ]
    }),
  )
  const shown = `${title} (단위: ${unit === 1 ? '원' : '천원'})`
  return { title: shown, rows: rows.length + 1, columns: header.length, cells }
}

/** A calculation without its result stands beside the amount; one with "=" is checked where it stands. */
const basisOf = (line: At<Fields>): At<string> | null => {
  const basis = textAt(line, ['formulaText'])
  return basis?.value.includes('=') === true ? null : basis
}

/** The cost lines of a project by account, each account with the subtotal that the plan states, and the stated total. */
function tableOfLines(project: At<Fields>): Table | null {
  const lines = listAt(project, lineKeys)
  if (lines === null || !lines.value.some((line) => amountOf(line) !== null)) return null
  const subtotals = listAt(project, ['subtotals'])?.value ?? []
  const budget = fieldsAt(project, 'budget') ?? project
  const unit = unitOf(budget)
  const totals = amountsBySource(budget, unit)
  const sourceOf = (line: At<Fields>): string => textAt(line, ['source'])?.value ?? ''
  const sources = [...new Set([...lines.value.map(sourceOf), ...totals.keys()])].filter((source) => source !== '')
  const row = (line: At<Fields>): Row => {
    const amount = amountOf(line)
    const bySource = sources.map((source) => (source === sourceOf(line) ? amount : null))
    return [textAt(line, accountKeys), textAt(line, labelKeys), basisOf(line), ...bySource, amount]
  }
  const rows: Row[] = []
  for (const account of new Set(lines.value.map((line) => textAt(line, accountKeys)?.value ?? ''))) {
    rows.push(...lines.value.filter((line) => (textAt(line, accountKeys)?.value ?? '') === account).map(row))
    const subtotal = subtotals.find((one) => textAt(one, accountKeys)?.value === account)
    const stated = subtotal === undefined ? null : amountOf(subtotal)
    if (subtotal === undefined || stated === null) continue
    const name = textAt(subtotal, accountKeys)
    rows.push([name, { value: words.subtotal, path: subtotal.path }, null, ...sources.map(() => null), stated])
  }
  const total = numberAt(budget, ['total'])
  if (total !== null) {
    const word = { value: words.total, path: budget.path }
    const all = { ...total, value: total.value * unit }
    rows.push([word, null, null, ...sources.map((source) => totals.get(source) ?? null), all])
  }
  const name = textAt(project, nameKeys)?.value ?? ''
  return drawTable(name, [words.account, words.label, words.basis, ...sources, words.sum], lines.path, rows)
}

/** The projects of a plan with their amounts, above the totals that the plan states. */
function tableOfProjects(plan: At<Fields>): Table | null {
  const projects = listAt(plan, ['projects'])
  if (projects === null) return null
  const priced = projects.value.map((project) => {
    const budget = fieldsAt(project, 'budget') ?? project
    const total = numberAt(budget, ['total'])
    const unit = unitOf(budget)
    return { project, sources: amountsBySource(budget, unit), total: total && { ...total, value: total.value * unit } }
  })
  const stated = fieldsAt(plan, 'totals') ?? fieldsAt(plan, 'size')
  if (stated === null || priced.every(({ total }) => total === null)) return null
  const unit = String(plan.value['unit'] ?? '').startsWith('천원') ? wonPerThousand : 1
  const totals = amountsBySource(stated, unit)
  const total = numberAt(stated, ['total'])
  const rows = priced.map(
    ({ project, sources, total: own }): Row => [
      textAt(project, nameKeys),
      ...[...totals.keys()].map((source) => sources.get(source) ?? null),
      own,
    ],
  )
  const last = total === null ? null : { ...total, value: total.value * unit }
  rows.push([{ value: words.total, path: stated.path }, ...totals.values(), last])
  return drawTable(words.project, [words.project, ...totals.keys(), words.sum], projects.path, rows)
}

/** Draws the tables that stand in a plan: of every object that has cost lines, and of its projects together. */
export function tablesOfPlan(value: unknown): readonly Table[] {
  const root = { value: isFields(value) ? value : { projects: value }, path: '' }
  const inside = Array.isArray(value) ? asList(value) : (listAt(root, ['projects'])?.value ?? [])
  const tables = [tableOfProjects(root), tableOfLines(root), ...inside.map(tableOfLines)]
  return tables.filter((table) => table !== null)
}

/** The objects of a plan that is a list of projects alone. */
const asList = (list: readonly unknown[]): readonly At<Fields>[] =>
  list.flatMap((value, index) => (isFields(value) ? [{ value, path: `[${index}]` }] : []))
