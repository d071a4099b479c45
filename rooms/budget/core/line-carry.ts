import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { hex, utf8 } from '#kit/bytes.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { Won } from '#kit/won.ts'
import { LineId, type ProjectId } from '#rooms/items/core/item.ts'
import { type Account, accountFinder, FiscalYear } from './account.ts'
import { SourceAmount, sourceAmounts } from './budget-view.ts'
import type { CostLine } from './cost-line.ts'
import { FundSource } from './fund-source.ts'
import { laterLabel } from './later-label.ts'
import { totalOf, totalsBySource } from './totals.ts'

/** How a line finds its account in a later year: under its name, under another one, under several, or not at all. */
export const lineCarryKinds = ['moved', 'renamed', 'ambiguous', 'not-found'] as const
export const LineCarryKind = z.enum(lineCarryKinds)
export type LineCarryKind = z.infer<typeof LineCarryKind>

/** A line of an earlier year, as it will read in the later one. */
export const CarriedLine = z.object({
  lineId: LineId,
  became: LineCarryKind,
  accountFrom: z.string(),
  /** The later year's account; none where it is to be given. */
  accountTo: z.string().nullable(),
  /** The accounts that might be meant, where there are several. */
  candidates: z.array(z.string()),
  group: z.string().nullable(),
  label: z.string(),
  formulaText: z.string(),
  stated: PlannedWon,
  source: FundSource,
  /** Whether it stands in the later project already. */
  stands: z.boolean(),
})
export type CarriedLine = z.infer<typeof CarriedLine>

const Sum = z.object({ lines: z.int(), total: Won, bySource: z.array(SourceAmount) })

/**
 * What would move, before it does. The earlier project's lines are those ready to move, those left without an account,
 * and those that stand already: in count, in won, and by source.
 */
export const LineCarryReport = z.object({
  lines: z.array(CarriedLine),
  /** All lines of the earlier project in its year. */
  before: Sum,
  /** What stands in the later project now. */
  standing: Sum,
  ready: Sum,
  left: Sum,
  /** The later project once everything ready has moved. */
  after: Sum,
})
export type LineCarryReport = z.infer<typeof LineCarryReport>

export const LineCarryRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('year-not-later'), from: FiscalYear, to: FiscalYear }),
  z.object({ kind: z.literal('year-without-accounts'), fiscalYear: FiscalYear }),
])
export type LineCarryRefusal = z.infer<typeof LineCarryRefusal>

/** From which year to which, into which project, and what stands there and in both years' tables. */
export interface LineCarry {
  readonly from: number
  readonly to: number
  /** None while the later project is still to be made. */
  readonly projectId: ProjectId | null
  readonly lines: readonly CostLine[]
  readonly standing: readonly CostLine[]
  readonly earlier: readonly Account[]
  readonly later: readonly Account[]
}

/** The id of a line in the later project: always the same for a line, so that carrying it twice is carrying it once. */
export const carriedLineId = (projectId: ProjectId, fiscalYear: number, lineId: LineId): LineId =>
  LineId.parse(`carried-${hex(sha256(utf8(`${projectId} ${fiscalYear} ${lineId}`))).slice(0, 40)}`)

/** A line of the earlier year beside what becomes of it. */
export interface PlacedCarry {
  readonly line: CostLine
  readonly row: CarriedLine
}

/**
 * Decides what becomes of each line of a project in a later year: its account by name or former name, its label with the
 * years moved on; formula, amount and source stay to the letter. Refuses `year-not-later`, `year-without-accounts`.
 */
export function placeLines(carry: LineCarry): Result<readonly PlacedCarry[], LineCarryRefusal> {
  const { from, to, projectId } = carry
  if (to <= from) return refuse({ kind: 'year-not-later', from, to })
  if (carry.later.length === 0) return refuse({ kind: 'year-without-accounts', fiscalYear: to })
  const accountOf = laterAccounts(carry)
  const ids = new Set(carry.standing.map((line) => line.id))
  const own = carry.lines.filter((line) => line.fiscalYear === from)
  return ok(
    own.map((line) => {
      const { id: lineId, accountName: accountFrom, group, label, formulaText, stated, source } = line
      const row = {
        ...{ lineId, accountFrom, ...accountOf(accountFrom), formulaText, stated, source },
        group: group === null ? null : laterLabel(group, { from, to }),
        label: laterLabel(label, { from, to }),
        stands: projectId !== null && ids.has(carriedLineId(projectId, to, lineId)),
      }
      return { line, row }
    }),
  )
}

/** Adds up what would move, what would not, and what the later project comes to; in lines, in won, and by source. */
export function reportLineCarry(carry: LineCarry): Result<LineCarryReport, LineCarryRefusal> {
  const placed = placeLines(carry)
  if (!placed.ok) return placed
  const lines = placed.value.map(({ row }) => row)
  const moving = lines.filter((line) => !line.stands)
  const ready = moving.filter((line) => line.accountTo !== null)
  return ok({
    lines,
    before: sumOf(lines),
    standing: sumOf(carry.standing),
    ready: sumOf(ready),
    left: sumOf(moving.filter((line) => line.accountTo === null)),
    after: sumOf([...carry.standing, ...ready]),
  })
}

const sumOf = (lines: readonly Pick<CostLine, 'stated' | 'source'>[]) => ({
  lines: lines.length,
  total: totalOf(lines),
  bySource: sourceAmounts(totalsBySource(lines)),
})

type Match = Pick<CarriedLine, 'became' | 'accountTo' | 'candidates'>

/** Finds for an account as written in the earlier year the one it is in the later: its name first, then former names. */
function laterAccounts({ from, earlier, later }: LineCarry): (written: string) => Match {
  const find = accountFinder(earlier)
  const byName = new Map(later.map((account) => [normaliseName(account.name), account.name]))
  return (written) => {
    const before = find(from, written)
    const names = before === null ? [written] : [written, before.name]
    const same = names.flatMap((name) => byName.get(normaliseName(name)) ?? [])[0]
    if (same !== undefined) return { became: 'moved', accountTo: same, candidates: [] }
    const known = new Set([...names, ...(before?.aliases ?? [])].map(normaliseName))
    const others = later.filter((one) => [one.name, ...one.aliases].some((name) => known.has(normaliseName(name))))
    const [one, ...more] = others.map((account) => account.name)
    if (one === undefined) return { became: 'not-found', accountTo: null, candidates: [] }
    if (more.length > 0) return { became: 'ambiguous', accountTo: null, candidates: [one, ...more] }
    return { became: 'renamed', accountTo: one, candidates: [] }
  }
}
