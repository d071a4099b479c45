import type { GateDrawn } from './gate-drawn.ts'
import { arrangeGates, type Knot, type Link, middleOf } from './gate-order.ts'

/** Left and right edge across the drawing, of 1200. */
export interface Strip {
  readonly from: number
  readonly to: number
}

/** A band from the foot of one gate to the head of one in the next row. */
export interface Ribbon {
  readonly top: Strip
  readonly foot: Strip
}

export interface LostStrip extends Strip {
  readonly unexplained: boolean
}

export interface Slot {
  /** Null for a lane: a ribbon on its way past this row. */
  readonly gate: GateDrawn | null
  /** First of the twelve columns, from 1, and how many. */
  readonly start: number
  readonly span: number
  /** What came in, what goes out and what leaves, as the widths in the drawing. */
  readonly taken: Strip
  readonly passed: Strip
  readonly lost: readonly LostStrip[]
  /** Came in here without any gate before. */
  readonly entered: Strip | null
  /** Went on to no gate that is recorded. */
  readonly untold: Strip | null
  /** Goes out of the drawing here. */
  readonly leaves: boolean
}

export interface GateRow {
  readonly slots: readonly Slot[]
  /** The ribbons to the next row. */
  readonly ribbons: readonly Ribbon[]
}

export type Measure = 'count' | 'won'

const column = 100
const marginInside = 28
const widest = 560
/** What is there but too small for its true width shows as a hair. */
const hair = 4

/** Where everything of the drawing stands. All widths have one scale; a missing amount is drawn as a hair. */
export function layoutGates(gates: readonly GateDrawn[], measure: Measure): readonly GateRow[] {
  const rows = arrangeGates(gates, measure)
  const scale = Math.min(...rows.flat().map((knot) => roomOf(knot) / Math.max(1, fullSize(knot))))
  const placed = new Map(rows.flat().map((knot) => [knot, place(knot, scale)]))
  const slotOf = (knot: Knot): Slot => {
    const slot = placed.get(knot)
    if (slot === undefined) throw new RangeError(`a link leads out of the drawing: ${knot.id}`)
    return slot
  }
  return rows.map((row) => ({ slots: row.map(slotOf), ribbons: row.flatMap((knot) => ribbonsOf(knot, scale, slotOf)) }))
}

/** The most that stands at a gate; a link that holds more than its gate is wrong, but is drawn as it is. */
const fullSize = (knot: Knot): number =>
  Math.max(knot.taken, knot.passed + sum(knot.lost), ...[...knot.before, ...knot.after].map((link) => link.size))
const roomOf = (knot: Knot): number => Math.min(widest, knot.span * column - 2 * marginInside)
const total = (links: readonly Link[]): number => sum(links.map((link) => link.size))
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)

function place(knot: Knot, scale: number): Slot {
  const width = (size: number) => Math.max(hair, size * scale)
  const middle = (knot.start - 1 + knot.span / 2) * column
  const left = middle - width(fullSize(knot)) / 2
  const taken = { from: left, to: left + width(knot.taken) }
  const passed = { from: left, to: left + (knot.passed === 0 ? 0 : width(knot.passed)) }
  let edge = passed.to
  const lost = (knot.gate?.lost ?? []).map((loss, at) => {
    const from = edge
    edge += width(knot.lost[at] ?? 0)
    return { from, to: edge, unexplained: loss.unexplained === true }
  })
  const newHere = enteredOf(knot) * scale
  const enteredFrom = left + total(knot.before.slice(0, fromLeft(knot))) * scale
  const entered = newHere === 0 ? null : { from: enteredFrom, to: enteredFrom + Math.max(hair, newHere) }
  const told = total(knot.after)
  const untold = knot.after.length === 0 || told >= knot.passed ? null : { from: left + told * scale, to: passed.to }
  const leaves = knot.after.length === 0 && knot.passed > 0
  return { gate: knot.gate, start: knot.start, span: knot.span, taken, passed, lost, entered, untold, leaves }
}

/** What came in without any gate before; a lane takes nothing new. */
const enteredOf = (knot: Knot): number => (knot.gate === null ? 0 : Math.max(0, knot.taken - total(knot.before)))

/** How many ribbons come from the left or straight from above; what is new comes in beside them, before the others. */
const fromLeft = (knot: Knot): number => knot.before.filter((link) => middleOf(link.from) <= middleOf(knot)).length

export const shift = (strip: Strip, by: number): Strip => ({ from: strip.from + by, to: strip.to + by })

function ribbonsOf(knot: Knot, scale: number, slotOf: (knot: Knot) => Slot): readonly Ribbon[] {
  return knot.after.map((link) => {
    const into = link.to.before
    const at = into.indexOf(link)
    const past = at < fromLeft(link.to) ? 0 : enteredOf(link.to) * scale
    return {
      top: piece(slotOf(knot).passed, knot.after, knot.after.indexOf(link), scale),
      foot: shift(piece(slotOf(link.to).taken, into, at, scale), past),
    }
  })
}

/** The part of a strip that one of its links takes. Links that hold more than the strip overlap inside it. */
function piece(strip: Strip, links: readonly Link[], at: number, scale: number): Strip {
  const sizes = links.map((link) => Math.max(hair, link.size * scale))
  const width = sizes[at] ?? hair
  const over = sum(sizes) - (strip.to - strip.from)
  const before = sum(sizes.slice(0, at))
  const ahead = sum(sizes.slice(0, -1))
  const from = strip.from + (over > 0 && ahead > 0 ? before * Math.max(0, 1 - over / ahead) : before)
  return { from, to: from + width }
}
