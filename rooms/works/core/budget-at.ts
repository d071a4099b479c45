import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won, won, zeroWon } from '#kit/won.ts'
import { FundSource, fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import { explainRate, printRate, RateRounding, rateRoundings } from '#rooms/execution/core/rate.ts'

/** What of one source is in the budget and executed, in won. */
export const SourceAt = z.object({ source: FundSource, budget: PlannedWon, executed: PlannedWon }).readonly()
export type SourceAt = z.infer<typeof SourceAt>

/**
 * The budget and what is executed of it on a day, as a paper states them: totals, the rate it prints, and the parts by
 * source where it names any. Nothing executed yet is zero; `executed` is null where the paper only says why not.
 */
export const BudgetAt = z
  .object({
    asOf: LocalDate,
    budget: PlannedWon,
    executed: PlannedWon.nullable(),
    statedRate: z.string().nullable(),
    note: z.string().nullable(),
    sources: z.array(SourceAt).readonly(),
  })
  .readonly()
export type BudgetAt = z.infer<typeof BudgetAt>

/** A budget on a day with its rate: half up at one decimal, and the roundings that would give the stated one. */
export const BudgetView = z.object({
  asOf: LocalDate,
  budget: Won,
  executed: Won.nullable(),
  rate: z.string().nullable(),
  statedRate: z.string().nullable(),
  explainedBy: z.array(RateRounding),
  note: z.string().nullable(),
  sources: z.array(z.object({ source: FundSource, budget: Won, executed: Won })),
  /** What the sources add up to; null where none is named. */
  sourceSum: z.object({ budget: Won, executed: Won }).nullable(),
})
export type BudgetView = z.infer<typeof BudgetView>

/** Decides the rate of a budget on a day (집행률, of the stated total), and what its sources add up to. */
export function viewBudget({ asOf, budget, executed, statedRate, note, sources }: BudgetAt): BudgetView {
  return {
    ...{ asOf, budget, executed, statedRate, note },
    rate: executed === null ? null : printRate(executed, budget),
    explainedBy: executed === null || statedRate === null ? [] : explainRate(statedRate, executed, budget),
    sources: [...sources],
    sourceSum:
      sources.length === 0
        ? null
        : {
            budget: sumWon(sources.map((one) => one.budget)),
            executed: sumWon(sources.map((one) => one.executed)),
          },
  }
}

/** The roundings that give every stated rate of a table: none, where the paper mixes them. */
export const commonRoundings = (views: readonly BudgetView[]): RateRounding[] =>
  rateRoundings.filter((rounding) =>
    views.every(({ statedRate, explainedBy }) => statedRate === null || explainedBy.includes(rounding)),
  )

/** Adds up the sources of several budgets, in the order of the budget tables. */
export function addSources(views: readonly Pick<BudgetView, 'sources'>[]): BudgetView['sources'] {
  const all = views.flatMap(({ sources }) => sources)
  return FundSource.options.flatMap((source) => {
    const own = all.filter((one) => one.source === source)
    if (own.length === 0) return []
    const sum = (of: 'budget' | 'executed') => sumWon(own.map((one) => one[of]))
    return [{ source, budget: sum('budget'), executed: sum('executed') }]
  })
}

export const SourcesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source-unreadable'), field: z.literal('sources'), line: z.int() }),
  z.object({ kind: z.literal('source-twice'), field: z.literal('sources'), line: z.int() }),
])
export type SourcesRefusal = z.infer<typeof SourcesRefusal>

const read = (digits: string, unit: number): Won | null => {
  const amount = Number(digits.replaceAll(',', '')) * unit
  const planned = PlannedWon.safeParse(amount)
  return planned.success ? won(planned.data) : null
}

/**
 * Reads the sources of a budget as they are typed, one a line: source, budget, executed ("시비 105,350 0"; without the
 * last, nothing is executed). Amounts are read in a unit, in won. Refuses the first line that is none, or comes twice.
 */
export function readSources(text: string, unit: number): Result<SourceAt[], SourcesRefusal> {
  const sources: SourceAt[] = []
  for (const [at, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue
    const [, word = '', budget = '', executed] =
      /^\s*(\S+)[\s|]+([\d,]{1,20})(?:[\s|]+([\d,]{1,20}))?\s*$/.exec(typed) ?? []
    const source = fundSourceOf(word)
    const [inBudget, out] = [read(budget, unit), executed === undefined ? zeroWon : read(executed, unit)]
    if (source === null || inBudget === null || out === null)
      return refuse({ kind: 'source-unreadable', field: 'sources', line: at + 1 })
    if (sources.some((one) => one.source === source))
      return refuse({ kind: 'source-twice', field: 'sources', line: at + 1 })
    sources.push({ source, budget: PlannedWon.parse(inBudget), executed: PlannedWon.parse(out) })
  }
  return ok(sources)
}

const wordOf: Readonly<Record<FundSource, string>> = {
  national: '국비',
  city: '시비',
  district: '구비',
  'special-grant-tax': '특별교부세',
  'special-adjustment-grant': '특별조정교부금',
  'special-grant-unspecified': '특교',
  fund: '기금',
  'education-office': '교육청',
  private: '민간',
  other: '기타',
}

/** The sources of a budget as they are typed, in a unit in which all of them come out even. */
export const writeSources = (sources: readonly z.infer<typeof BudgetView>['sources'][number][], unit: number): string =>
  sources.map(({ source, budget, executed }) => `${wordOf[source]} ${budget / unit} ${executed / unit}`).join('\n')

/** The unit in which a budget is typed on: thousand won, or won where an amount does not come out even. */
export const unitOf = ({ budget, executed, sources }: BudgetView): number =>
  [budget, executed ?? 0, ...sources.flatMap((one) => [one.budget, one.executed])].every((one) => one % 1000 === 0)
    ? 1000
    : 1

/** A budget as it is typed: amounts in a unit, the sources as lines. */
export interface BudgetGiven {
  readonly asOf: LocalDate
  readonly unit: string
  readonly budget: number
  readonly executed: number | null
  readonly statedRate: string | null
  readonly note: string | null
  readonly sources: string
}

export type BudgetGivenRefusal =
  | SourcesRefusal
  | { readonly kind: 'amount-too-large'; readonly field: 'budget' | 'executed' }

/** Reads a typed budget, in won. Refuses an amount beyond a jo, and sources that cannot be read. */
export function budgetAtOf(given: BudgetGiven): Result<BudgetAt, BudgetGivenRefusal> {
  const { asOf, unit, statedRate, note } = given
  const inWon = (amount: number) => PlannedWon.safeParse(amount * Number(unit))
  const [budget, executed] = [inWon(given.budget), given.executed === null ? null : inWon(given.executed)]
  if (!budget.success) return refuse({ kind: 'amount-too-large', field: 'budget' })
  if (executed?.success === false) return refuse({ kind: 'amount-too-large', field: 'executed' })
  const sources = readSources(given.sources, Number(unit))
  if (!sources.ok) return sources
  return ok({ asOf, statedRate, note, budget: budget.data, executed: executed?.data ?? null, sources: sources.value })
}
