import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { Block, BlockOf, Cell, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { type Achievement, type Goal, partsOfGoals } from '#rooms/pledges/core/goal.ts'
import { pageWords } from '#rooms/pledges/core/messages-pages.ts'
import type { PartOfYear } from '#rooms/pledges/core/part-of-year.ts'
import type { PartResult, Pledge } from '#rooms/pledges/core/pledge.ts'
import type { SourceAmount } from '#rooms/pledges/core/pledge-cost.ts'
import { saidOf } from '#rooms/pledges/core/pledge-findings.ts'
import type { MoneySums, PledgeMoney } from '#rooms/pledges/core/pledge-money.ts'
import type { PledgeRates } from '#rooms/pledges/core/pledge-rates.ts'
import type { StatusChange } from '#rooms/pledges/core/status-change.ts'
import { amountsOf, evenUnit } from '#rooms/pledges/core/write-money.ts'
import { writeLines } from '#rooms/works/core/work-lines.ts'
import { sourceName } from '../plan/source-columns.ts'
import { reportDocument } from '../report-document.ts'
import { textBlocks } from '../text-blocks.ts'
import { paperWords } from '../words.ts'
import { pledgeSheetWords as w } from './words.ts'

/** What the sheet is made of, as the room of pledges tells it. */
interface SeenPledge {
  readonly pledge: Pledge
  readonly department: string
  readonly partners: readonly string[]
  readonly results: readonly PartResult[]
  readonly achievements: readonly Achievement[]
  readonly changes: readonly StatusChange[]
  readonly rates: PledgeRates
  readonly sums: Pick<MoneySums, 'needs'> | null
}

const t = pageWords('ko')
const widthMm = 250

const table = (
  widthsMm: readonly number[],
  rows: Cell[][],
  { unit = null, headRows = 1 }: { unit?: string | null; headRows?: number } = {},
): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit, headRows, lines: true, widthsMm: [...widthsMm], rows },
})

/** The widths of some columns of fixed width and so many that share what is left. */
const widths = (fixed: readonly number[], shared: number): readonly number[] => {
  const left = widthMm - fixed.reduce((all, one) => all + one, 0)
  return [...fixed, ...Array.from({ length: shared }, () => Math.floor(left / Math.max(1, shared)))]
}

/** Amounts of one sheet, all in the largest unit of won in which each comes out even: nothing is rounded. */
interface Amounts {
  readonly unit: number
  readonly said: (amount: number) => string
  readonly cell: (amount: Won | null, beside?: Parameters<typeof numberCell>[2]) => Cell
}

function amountsIn({ pledge: { cost, secured, money } }: SeenPledge): Amounts {
  const stated = [...(cost === null ? [] : [cost]), ...secured]
  const all = stated.flatMap(({ total, sources }) => [total, ...sources.map(({ amount }) => amount)])
  const unit = evenUnit([...all, ...(money === null ? [] : amountsOf(money))])
  return {
    unit,
    said: (amount) => w.amount(formatCount(amount / unit), unit),
    cell: (amount, beside = {}) =>
      amount === null
        ? textCell(paperWords.none, { align: 'center', ...beside })
        : numberCell(amount / unit, 'count', { align: 'right', ...beside }),
  }
}

/** An amount as the sheet states it, with its sources and what stands beside it. */
const stated = (
  { said }: Amounts,
  { total, sources }: { readonly total: number; readonly sources: readonly SourceAmount[] },
  note: string | null,
): string =>
  [
    `${said(total)}${note === null ? '' : `/ ${note}`}`,
    ...(sources.length === 0
      ? []
      : [`(${sources.map((one) => `${sourceName(one.source)} ${said(one.amount)}`).join(' ')})`]),
  ].join('\n')

const head = ({ pledge }: SeenPledge, amounts: Amounts): BlockOf<'table'> => {
  const { cost, secured } = pledge
  const label = (text: string) => textCell(text, { role: 'row-head' })
  const said = (text: string) => textCell(text, { align: 'center' })
  return table(
    [35, 90, 35, 90],
    [
      [
        ...[label(w.status), said(t.statuses[pledge.status])],
        ...[label(w.class), said(`${t.terms[pledge.term]} / ${t.kinds[pledge.kind]}`)],
      ],
      ...(cost === null
        ? []
        : [[label(w.cost), textCell(stated(amounts, cost, cost.note), { align: 'center', columnSpan: 3 })]]),
      ...secured.map((one) => [
        label(w.secured(one.year)),
        textCell(stated(amounts, one, null), { align: 'center', columnSpan: 3 }),
      ]),
    ],
    { headRows: 0 },
  )
}

type GridRow = Pick<Goal, 'unit' | 'part' | 'item'>

/** Items down, parts of years across: 단위사업 stands once for those that follow each other. */
function grid(
  goals: readonly GridRow[],
  parts: readonly PartOfYear[],
  cell: (item: string, part: PartOfYear) => string,
): BlockOf<'table'> {
  const name = ({ unit, part }: GridRow) => (part === '' ? unit : `${unit} - ${part}`)
  const spanFrom = (at: number): number => {
    const end = goals.findIndex((one, place) => place > at && name(one) !== name(goals[at] as GridRow))
    return (end === -1 ? goals.length : end) - at
  }
  const before = (at: number): string | null => (goals[at - 1] === undefined ? null : name(goals[at - 1] as GridRow))
  return table(widths([30, 32], parts.length), [
    [textCell(w.unit), textCell(w.item), ...parts.map((part) => textCell(w.part(part)))],
    ...goals.map((goal, at) => [
      ...(before(at) === name(goal) ? [] : [textCell(name(goal), { rowSpan: spanFrom(at), role: 'row-head' })]),
      textCell(goal.item),
      ...parts.map((part) => textCell(cell(goal.item, part), { align: 'center' })),
    ]),
  ])
}

const needTable = ({ parts, units }: PledgeMoney, needs: readonly Won[], { unit, cell }: Amounts): BlockOf<'table'> =>
  table(
    widths([42, 20, 24], parts.length),
    [
      [textCell(w.unit), textCell(w.kind), textCell(w.sum), ...parts.map((part) => textCell(w.part(part)))],
      [
        textCell(w.sum, { columnSpan: 2, role: 'total', align: 'center' }),
        cell(sumWon(needs), { role: 'total' }),
        ...needs.map((one) => cell(one, { role: 'total' })),
      ],
      ...units.flatMap(({ name, needs: own }) =>
        own.map(({ source, cells }, at) => [
          ...(at === 0 ? [textCell(name, { rowSpan: own.length, role: 'row-head' as const })] : []),
          textCell(sourceName(source), { align: 'center' }),
          cell(sumWon(cells)),
          ...cells.map((one) => cell(one)),
        ]),
      ),
    ],
    { unit: w.unitOf(unit) },
  )

const executedTable = ({ parts, units }: PledgeMoney, { unit, cell }: Amounts): BlockOf<'table'> =>
  table(
    widths([62, 24], parts.length),
    [
      [textCell(w.unit), textCell(w.sum), ...parts.map((part) => textCell(w.part(part)))],
      ...units.flatMap(({ name, executed }) =>
        executed === null
          ? []
          : [
              [
                textCell(name, { role: 'row-head' }),
                cell(sumWon(executed.cells.flatMap((one) => one ?? []))),
                ...executed.cells.map((one) => cell(one)),
              ],
            ],
      ),
    ],
    { unit: w.unitOf(unit) },
  )

const achievedTable = (achievements: SeenPledge['achievements']): BlockOf<'table'> =>
  table(
    [100, 50, 50, 50],
    [
      [textCell(w.item), textCell(w.target), textCell(w.actual), textCell(w.rate)],
      ...achievements.map(({ item: name, unit, target, actual, rate }) => [
        textCell(name),
        ...[target, actual].map((count) => textCell(`${count.toLocaleString('ko')}${unit}`, { align: 'right' })),
        textCell(rate ?? paperWords.none, { align: 'right' }),
      ]),
    ],
  )

const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [item(1, title), ...blocks]

/** The sheet of a pledge (공약 관리카드) in the order of the office's form: every number of it from what is kept, every sum computed. */
export function pledgeSheet(seen: SeenPledge): OfficialDocument {
  const { pledge, department, partners, results, achievements, changes, rates, sums } = seen
  const planned = new Map(
    pledge.goals.flatMap((one) => one.targets.map(({ part, said }) => [`${one.item}\n${part}`, said])),
  )
  const amounts = amountsIn(seen)
  const years = [...new Set(achievements.map(({ year }) => year))]
  const text = (section: keyof typeof pledge.texts) => textBlocks(writeLines(pledge.texts[section]))
  const facts: readonly (readonly [string, string])[] = [
    [w.securedRate, w.percent(rates.secured.rate)],
    [w.executedRate, w.percent(rates.executed.rate)],
  ]
  return reportDocument(
    `${pledge.no} ${pledge.title}`,
    [
      head(seen, amounts),
      ...titled(w.goal, text('goal')),
      ...titled(w.overview, [
        item(2, `${w.period} : ${w.months(pledge.from, pledge.to)}`),
        ...(pledge.texts.content.length === 0 ? [] : [item(2, w.content), ...text('content')]),
      ]),
      ...titled(
        w.targets,
        pledge.goals.length === 0
          ? []
          : [
              grid(
                pledge.goals,
                partsOfGoals(pledge.goals),
                (name, part) => planned.get(`${name}\n${part}`) ?? paperWords.none,
              ),
            ],
      ),
      ...(pledge.money === null || sums === null
        ? []
        : [
            ...titled(w.needs, [needTable(pledge.money, sums.needs, amounts)]),
            ...titled(w.executed, [executedTable(pledge.money, amounts)]),
            ...titled(
              w.rates,
              facts.map(([label, said]) => item(2, `${label} : ${said}`)),
            ),
          ]),
      ...titled(
        w.results,
        results.length === 0
          ? []
          : [
              grid(
                pledge.goals,
                results.map(({ part }) => part),
                (name, part) => saidOf(results, name).find((one) => one.part === part)?.said ?? paperWords.none,
              ),
            ],
      ),
      ...years.flatMap((year) =>
        titled(w.achieved(year), [achievedTable(achievements.filter((one) => one.year === year))]),
      ),
      ...titled(
        w.publicity,
        pledge.publicity.length === 0
          ? []
          : [
              table(
                [30, 50, 40, 130],
                [
                  [w.kind, w.means, w.when, w.what].map((label) => textCell(label)),
                  ...pledge.publicity.map(({ kind, means, when, text: said }) =>
                    [kind, means, when, said].map((cell) => textCell(cell)),
                  ),
                ],
              ),
            ],
      ),
      ...titled(w.next, text('next')),
      ...titled(
        w.changes,
        changes.length === 0
          ? []
          : [
              table(
                [35, 70, 65, 80],
                [
                  [w.decidedOn, w.change, w.decision, w.reason].map((label) => textCell(label)),
                  ...changes.map(({ decidedOn, from, to, by, reference, reason }) =>
                    [
                      ...[formatDate(decidedOn), `${t.statuses[from]} → ${t.statuses[to]}`],
                      ...[`${t.decisions[by]} (${reference})`, reason],
                    ].map((cell) => textCell(cell)),
                  ),
                ],
              ),
            ],
      ),
      table(
        [35, 215],
        [
          [textCell(w.lead, { role: 'row-head' }), textCell(department)],
          ...(partners.length === 0
            ? []
            : [[textCell(w.partners, { role: 'row-head' }), textCell(partners.join(', '))]]),
        ],
        { headRows: 0 },
      ),
    ],
    { landscape: true },
  )
}
