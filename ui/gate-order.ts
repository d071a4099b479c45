import type { GateDrawn } from './gate-drawn.ts'

/** A gate, or a ribbon passing a row of gates, in its row. */
export interface Knot {
  readonly id: string
  readonly gate: GateDrawn | null
  readonly row: number
  readonly rank: number
  readonly taken: number
  readonly passed: number
  readonly lost: readonly number[]
  /** From the left. */
  readonly before: Link[]
  readonly after: Link[]
  start: number
  span: number
}

export interface Link {
  readonly from: Knot
  readonly to: Knot
  readonly size: number
}

const columns = 12
/** How far above the gate that it feeds an entry may stand, so that all entries stand side by side on top. */
const entryReach = 2

/** The gates in rows, each below all that it takes from, and the columns that each gets. Flows upwards are not drawn. */
export function arrangeGates(gates: readonly GateDrawn[], measure: 'count' | 'won'): readonly (readonly Knot[])[] {
  const rowOf = rowsOf(gates)
  const size = (of: { readonly count: number; readonly won?: number | null }) =>
    Math.max(0, measure === 'count' ? of.count : (of.won ?? 0))
  const knots = new Map<string, Knot>()
  const put = (knot: Omit<Knot, 'before' | 'after' | 'start' | 'span'>): Knot => {
    const made = { ...knot, before: [], after: [], start: 1, span: columns }
    knots.set(made.id, made)
    return made
  }
  gates.forEach((gate, rank) => {
    const taken = size({ count: gate.countIn, won: gate.wonIn })
    const passed = size({ count: gate.countOut, won: gate.wonOut })
    put({ id: gate.id, gate, row: rowOf.get(gate.id) ?? 0, rank, taken, passed, lost: gate.lost.map(size) })
  })
  for (const { gate, flow } of downward(gates)) {
    const [from, to] = [knots.get(gate.id), knots.get(flow.to)]
    if (from === undefined || to === undefined) continue
    let above = from
    for (let row = from.row + 1; row <= to.row; row += 1) {
      const many = size(flow)
      const lane = { gate: null, row, rank: to.rank, taken: many, passed: many, lost: [] }
      const below = row === to.row ? to : put({ id: `${gate.id} ${flow.to} ${row}`, ...lane })
      const link = { from: above, to: below, size: many }
      above.after.push(link)
      below.before.push(link)
      above = below
    }
  }
  const last = Math.max(0, ...[...knots.values()].map((knot) => knot.row))
  const rows = Array.from({ length: last + 1 }, (_, row) => [...knots.values()].filter((knot) => knot.row === row))
  const ordered = rows.map(giveColumns)
  for (const knot of knots.values()) {
    knot.before.sort((a, b) => middleOf(a.from) - middleOf(b.from))
    knot.after.sort((a, b) => middleOf(a.to) - middleOf(b.to))
  }
  return ordered
}

/** The flows that lead to a gate further down the list: no other can be drawn from top to bottom. */
function downward(gates: readonly GateDrawn[]) {
  const rank = new Map(gates.map((gate, at) => [gate.id, at]))
  return gates.flatMap((gate, at) =>
    gate.flows.filter((flow) => (rank.get(flow.to) ?? -1) > at).map((flow) => ({ gate, flow })),
  )
}

function rowsOf(gates: readonly GateDrawn[]): ReadonlyMap<string, number> {
  const flows = downward(gates)
  const rows = new Map<string, number>()
  let lowest = -1
  for (const gate of gates) {
    const above = flows.filter(({ flow }) => flow.to === gate.id).map((found) => rows.get(found.gate.id) ?? 0)
    const feeds = flows.some((found) => found.gate.id === gate.id)
    rows.set(gate.id, above.length > 0 ? Math.max(...above) + 1 : feeds ? 0 : lowest + 1)
    lowest = Math.max(lowest, rows.get(gate.id) ?? 0)
  }
  for (const gate of gates) {
    if (rows.get(gate.id) !== 0) continue
    const next = flows.filter((found) => found.gate.id === gate.id).map(({ flow }) => rows.get(flow.to) ?? 1)
    const nearest = Math.min(...next)
    if (next.length > 0 && nearest > entryReach + 1) rows.set(gate.id, nearest - 1)
  }
  return rows
}

/** Where the middle of a gate stands, in columns. */
export const middleOf = (knot: Knot): number => knot.start + knot.span / 2

/** Orders a row by where its ribbons come from and divides the twelve columns by what flows there, all readable. */
function giveColumns(row: readonly Knot[]): readonly Knot[] {
  const from = (knot: Knot): number => {
    const all = knot.before.reduce((sum, link) => sum + link.size, 0)
    if (knot.before.length === 0) return Math.min(columns, ...knot.after.map((link) => link.to.rank)) + columns
    const weighed = (link: Link) => (all === 0 ? 1 / knot.before.length : link.size / all) * middleOf(link.from)
    return knot.before.reduce((sum, link) => sum + weighed(link), 0)
  }
  const ordered = row.map((knot) => ({ knot, at: from(knot) })).sort((a, b) => a.at - b.at || a.knot.rank - b.knot.rank)
  const knots = ordered.map(({ knot }) => knot)
  const spans = divide(
    knots.map(wish),
    knots.map((knot) => (knot.gate === null ? 1 : 3)),
  )
  let start = 1
  knots.forEach((knot, at) => {
    knot.start = start
    knot.span = spans[at] ?? 1
    start += knot.span
  })
  return knots
}

/** A gate wishes for the columns of what it takes from; an entry for as much as it brings in. */
function wish(knot: Knot): number {
  if (knot.before.length === 0) return Math.sqrt(Math.max(1, knot.taken))
  return knot.before.reduce((sum, link) => {
    const siblings = link.from.after.reduce((all, other) => all + other.size, 0)
    return sum + (siblings === 0 ? 1 / link.from.after.length : link.size / siblings) * link.from.span
  }, 0)
}

/** Whole columns by weight, none below its least where there is room for it. */
function divide(weights: readonly number[], least: readonly number[]): readonly number[] {
  const needed = least.reduce((sum, one) => sum + one, 0)
  const floor = needed <= columns ? least : least.map(() => Math.max(1, Math.floor(columns / least.length)))
  const spans = [...floor]
  const all = weights.reduce((sum, one) => sum + one, 0)
  for (let left = columns - spans.reduce((sum, one) => sum + one, 0); left > 0; left -= 1) {
    const short = weights.map((weight, at) => (weight / all) * columns - (spans[at] ?? 0))
    const at = short.indexOf(Math.max(...short))
    spans[at] = (spans[at] ?? 0) + 1
  }
  return spans
}
