import { z } from 'zod'
import { competitionRank } from '#kit/competition-rank.ts'
import { compareRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows, wholeIn } from '#kit/typed-rows.ts'
import { addWon, type Won, zeroWon } from '#kit/won.ts'
import type { ApplicationId, GrantApplication } from './application.ts'
import type { Criterion, GrantCall } from './grant-call.ts'

/** What one member of the panel gave: points by the criteria in their order, or why the member stood aside (제척, 회피). */
export const SheetRow = z
  .object({ member: z.string(), points: z.array(z.int()).readonly(), recused: z.string().nullable() })
  .readonly()
export type SheetRow = z.infer<typeof SheetRow>

export const SheetRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sheet-unreadable'), field: z.literal('sheet'), line: z.int(), criteria: z.int() }),
  z.object({
    kind: z.literal('points-above-most'),
    field: z.literal('sheet'),
    line: z.int(),
    name: z.string(),
    most: z.int(),
  }),
  z.object({ kind: z.literal('member-twice'), field: z.literal('sheet'), line: z.int() }),
])
export type SheetRefusal = z.infer<typeof SheetRefusal>

const aside = /^(제척|회피|기피|recused)$/

/**
 * Reads the score sheet of an application, a member a line: who (by office, as "위원 1") and points by criterion; or who,
 * 제척 or 회피, and why. Refuses a line that is neither, points above the most of their criterion, and a member twice.
 */
export function readSheet(text: string, criteria: readonly Criterion[]): Result<readonly SheetRow[], SheetRefusal> {
  const rows: SheetRow[] = []
  for (const { line, cells } of typedRows(text)) {
    const [member = '', ...rest] = cells
    const unreadable = { kind: 'sheet-unreadable', field: 'sheet', line, criteria: criteria.length } as const
    if (member === '') return refuse(unreadable)
    if (rows.some((row) => row.member === member)) return refuse({ kind: 'member-twice', field: 'sheet', line })
    const [word = '', why = ''] = rest
    if (aside.test(word)) {
      if (why === '') return refuse(unreadable)
      rows.push({ member, points: [], recused: why })
      continue
    }
    const points = rest.flatMap((cell) => wholeIn(cell) ?? [])
    if (points.length !== criteria.length || rest.length !== criteria.length) return refuse(unreadable)
    const above = criteria.find((criterion, at) => Number(points[at]) > criterion.points)
    if (above !== undefined)
      return refuse({ kind: 'points-above-most', field: 'sheet', line, name: above.name, most: above.points })
    rows.push({ member, points, recused: null })
  }
  return ok(rows)
}

/** The score of an application: the mean of what the members gave who did not stand aside, exactly; null without any. */
export function meanOf(sheet: readonly SheetRow[]): Ratio | null {
  const counted = sheet.filter(({ recused }) => recused === null)
  const sum = counted.flatMap(({ points }) => points).reduce((all, one) => all + one, 0)
  return counted.length === 0 ? null : ratio(sum, counted.length)
}

export interface Scored {
  readonly application: GrantApplication
  readonly mean: Ratio
}

/** Applications by their scores, the best first; who has the same score has the same place, and no tie is broken here. */
export const rankScored = (scored: readonly Scored[]) => competitionRank(scored, (a, b) => compareRatio(b.mean, a.mean))

export const ChooseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-scored'), applicant: z.string() }),
  z.object({ kind: z.literal('tie-unordered'), field: z.literal('order'), applicants: z.string() }),
  z.object({ kind: z.literal('order-without-ground'), field: z.literal('ground') }),
])
export type ChooseRefusal = z.infer<typeof ChooseRefusal>

export interface Chosen {
  readonly chosen: readonly ApplicationId[]
  /** Who passed and did not fit, in the order in which they follow where somebody surrenders. */
  readonly reserve: readonly ApplicationId[]
}

/**
 * Decides who is chosen: by score, those at the pass mark or above, one after another while places and money last; the first
 * that does not fit begins the reserve. Of a tie that is not chosen whole an order must be given, with its ground.
 */
export function choose(
  call: GrantCall,
  sheets: readonly { readonly application: GrantApplication; readonly sheet: readonly SheetRow[] }[],
  tie: { readonly order: readonly ApplicationId[]; readonly ground: string | null },
): Result<Chosen, ChooseRefusal> {
  if (tie.order.length > 0 && tie.ground === null) return refuse({ kind: 'order-without-ground', field: 'ground' })
  const scored: Scored[] = []
  for (const { application, sheet } of sheets) {
    const mean = meanOf(sheet)
    if (mean === null) return refuse({ kind: 'not-scored', applicant: application.applicant })
    scored.push({ application, mean })
  }
  const passed = rankScored(scored.filter(({ mean }) => compareRatio(mean, ratio(call.passMark)) >= 0))
  const place = ({ id }: GrantApplication) => (tie.order.includes(id) ? tie.order.indexOf(id) : tie.order.length)
  const inOrder = passed.toSorted((a, b) => a.rank - b.rank || place(a.entry.application) - place(b.entry.application))
  const fitting = fittingOf(
    call,
    inOrder.map(({ entry }) => entry.application),
  )
  // A tie that is chosen whole needs no order; any other decides who comes first for the money.
  const chosen = inOrder.slice(0, fitting)
  const tied = inOrder.find(
    ({ rank, tied: isTied, entry }) =>
      isTied &&
      !tie.order.includes(entry.application.id) &&
      !inOrder.every((one) => one.rank !== rank || chosen.includes(one)),
  )
  if (tied !== undefined) {
    const same = inOrder.filter(({ rank }) => rank === tied.rank)
    const applicants = same.map(({ entry }) => entry.application.applicant).join(', ')
    return refuse({ kind: 'tie-unordered', field: 'order', applicants })
  }
  const ids = inOrder.map(({ entry }) => entry.application.id)
  return ok({ chosen: ids.slice(0, fitting), reserve: ids.slice(fitting) })
}

/** How many of applications in order fit one after another within the places and the money. */
function fittingOf({ places, total }: GrantCall, inOrder: readonly GrantApplication[]): number {
  let sum: Won = zeroWon
  for (const [at, { asked }] of inOrder.entries()) {
    sum = addWon(sum, asked)
    if (sum > total || at === places) return at
  }
  return inOrder.length
}
