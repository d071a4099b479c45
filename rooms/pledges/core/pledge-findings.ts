import type { Finding } from '#kit/lint.ts'
import { sumWon, type Won } from '#kit/won.ts'
import { achievementOf, countIn, type Goal, overlapping, partsOfGoals, type SaidOfItem } from './goal.ts'
import { isWithin, type PartOfYear, yearOf } from './part-of-year.ts'
import type { PartResult, Pledge } from './pledge.ts'
import type { SourceAmount } from './pledge-cost.ts'
import { needOfYear, sumMoney } from './pledge-money.ts'
import { fulfilledStatuses } from './pledge-rates.ts'

type Told = Omit<Finding, 'subject' | 'params'> & { readonly params?: Finding['params'] }

const sourcesSum = (sources: readonly SourceAmount[]): Won => sumWon(sources.map(({ amount }) => amount))
const differ = (rule: string, stated: number, computed: number, params: Finding['params'] = {}): readonly Told[] =>
  stated === computed ? [] : [{ rule, severity: 'warning', stated: `${stated}`, computed: `${computed}`, params }]

/** What was said of an item of a pledge, part of a year by part of a year. */
export const saidOf = (results: readonly PartResult[], item: string): readonly SaidOfItem[] =>
  results.flatMap(({ part, said }) => said.flatMap((one) => (one.item === item ? [{ part, said: one.said }] : [])))

/** Sums that do not agree: of the cost, of what is secured, of what is needed and executed. */
function moneyFindings({ cost, secured, money, from, to }: Pledge): readonly Told[] {
  const sums = money === null ? null : sumMoney(money)
  const found: Told[] = []
  if (cost !== null && cost.sources.length > 0)
    found.push(...differ('cost-sources', cost.total, sourcesSum(cost.sources)))
  if (cost !== null && sums !== null) found.push(...differ('cost-needs', cost.total, sums.need))
  if (cost !== null && cost.total > 0 && cost.note?.includes('비예산') === true)
    found.push({ rule: 'cost-without-budget', severity: 'note', stated: cost.note })
  for (const { year, total, sources } of secured) {
    if (sources.length > 0) found.push(...differ('secured-sources', total, sourcesSum(sources), { year }))
    const need = money === null ? null : needOfYear(money, year)
    if (need !== null) found.push(...differ('secured-needs', total, need, { year }))
  }
  if (money === null || sums === null) return found
  for (const { needs, executed, name } of money.units) {
    for (const { source, cells, stated } of needs)
      if (stated !== null) found.push(...differ('need-row', stated, sumWon(cells), { name, source }))
    const told = executed?.cells.flatMap((one) => one ?? []) ?? []
    if (executed?.stated != null) found.push(...differ('executed-row', executed.stated, sumWon(told), { name }))
  }
  for (const [at, part] of money.parts.entries()) {
    const [need, executed] = [sums.needs[at] as Won, sums.executedParts[at] as Won]
    if (money.stated !== null) found.push(...differ('need-column', money.stated.cells[at] ?? 0, need, { part }))
    if (executed > need)
      found.push({
        ...{ rule: 'executed-over-need', severity: 'warning', stated: `${need}`, computed: `${executed}` },
        params: { part },
      })
    if (need > 0 && !isWithin(part, { from, to }))
      found.push({ rule: 'money-outside-period', severity: 'warning', computed: `${need}`, params: { part } })
  }
  if (money.stated?.total != null) found.push(...differ('need-total', money.stated.total, sums.need))
  return found
}

const isNumber = (said: string | undefined): bigint | null =>
  said === undefined ? null : (countIn(said)?.value ?? null)

/** Targets for times in which the pledge does not run, and halves that each take over the target of the whole year before. */
function targetFindings({ goals, from, to }: Pledge): readonly Told[] {
  const outside = partsOfGoals(goals).filter((part) => !isWithin(part, { from, to }))
  const items = (part: PartOfYear) => goals.filter(({ targets }) => targets.some((one) => one.part === part)).length
  return [
    ...outside.map(
      (part): Told => ({
        ...{ rule: 'target-outside-period', severity: 'warning', params: { part, items: items(part) } },
      }),
    ),
    ...goals.flatMap(doubledOrOverlapping),
  ]
}

function doubledOrOverlapping({ item, targets }: Goal): readonly Told[] {
  const at = (part: PartOfYear) => isNumber(targets.find((one) => one.part === part)?.said)
  const doubled = [...new Set(targets.map(({ part }) => yearOf(part)))].flatMap((year): readonly Told[] => {
    const [whole, first, second] = [at(`${year - 1}`), at(`${year}-H1`), at(`${year}-H2`)]
    if (whole === null || whole === 0n || first !== whole || second !== whole) return []
    const told = { stated: `${whole}`, computed: `${whole * 2n}` }
    return [{ rule: 'halves-doubled', severity: 'warning', ...told, params: { item, year, before: year - 1 } }]
  })
  const overlap = overlapping(targets.map(({ part }) => part)).map(
    ([part, other]): Told => ({ rule: 'targets-overlap', severity: 'warning', params: { item, part, other } }),
  )
  return [...doubled, ...overlap]
}

/** Results told twice for the same months, of items that nothing plans, and a status that they do not bear out. */
function resultFindings({ goals, status }: Pledge, results: readonly PartResult[]): readonly Told[] {
  const twice = overlapping(results.map(({ part }) => part))
  const planned = new Set(goals.map(({ item }) => item))
  const unplanned = new Set(
    results.flatMap(({ said }) => said.map(({ item }) => item)).filter((item) => !planned.has(item)),
  )
  const years = [...new Set(results.map(({ part }) => yearOf(part)))].filter((year) => isTold(results, year))
  const missed = goals.flatMap((goal) =>
    years.flatMap((year) => {
      const reached = achievementOf(goal, saidOf(results, goal.item), year)
      return reached === null || reached.actual >= reached.target ? [] : [reached]
    }),
  )
  return [
    ...twice.map(([part, other]): Told => ({ rule: 'results-overlap', severity: 'warning', params: { part, other } })),
    ...[...unplanned].map((item): Told => ({ rule: 'result-without-target', severity: 'note', params: { item } })),
    ...missed.map(
      ({ item, year, unit, target, actual, rate }): Told => ({
        ...{ rule: 'target-missed', severity: fulfilledStatuses.includes(status) ? 'warning' : 'note' },
        ...{ stated: `${target}`, computed: `${actual}`, params: { item, year, unit, rate: `${rate}` } },
      }),
    ),
  ]
}

/** Whether the results of a whole year are told: of its last quarter, its second half or the year. */
const isTold = (results: readonly PartResult[], year: number): boolean =>
  isWholeYear(results.map(({ part }) => part).filter((part) => yearOf(part) === year))
const months = (part: PartOfYear): number => (part.includes('Q') ? 3 : part.includes('H') ? 6 : 12)
const isWholeYear = (parts: readonly PartOfYear[]): boolean => parts.reduce((all, part) => all + months(part), 0) >= 12

/** Finds what does not agree in a pledge: its sums, its targets and its status against its results. */
export const pledgeFindings = (pledge: Pledge, results: readonly PartResult[]): readonly Finding[] =>
  [...moneyFindings(pledge), ...targetFindings(pledge), ...resultFindings(pledge, results)].map((told) => ({
    ...told,
    subject: { kind: 'pledge', id: pledge.id },
    params: { no: pledge.no, title: pledge.title, ...told.params },
  }))
