import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { writeSources } from '#rooms/works/core/budget-at.ts'
import type { SourceAmount } from './pledge-cost.ts'
import { type PledgeMoney, sumMoney } from './pledge-money.ts'

/** The unit of won in which all amounts come out even: millions, thousands, or won. */
export const evenUnit = (amounts: readonly number[]): number =>
  [1_000_000, 1000].find((unit) => amounts.every((amount) => amount % unit === 0)) ?? 1

/** Amounts by source as they are typed, one a line. */
export const writeAmounts = (sources: readonly SourceAmount[], unit: number): string =>
  sources.map((one) => `${wordOf(one.source)} ${one.amount / unit}`).join('\n')

const wordOf = (source: FundSource): string =>
  writeSources([{ source, budget: 0 as never, executed: 0 as never }], 1).split(' ')[0] as string

/** Every amount of a pledge's table. */
export const amountsOf = ({ units }: PledgeMoney): readonly number[] =>
  units.flatMap(({ needs, executed }) => [
    ...needs.flatMap(({ cells }) => cells),
    ...(executed?.cells.flatMap((one) => one ?? []) ?? []),
  ])

/** The table as it is typed, to be typed on, in a unit; its sums are computed. */
export function writeMoneyTable(money: PledgeMoney, unit: number): string {
  const cell = (amount: number | null) => (amount === null ? '-' : `${amount / unit}`)
  const sums = sumMoney(money)
  const rows = money.units.flatMap(({ name, needs, executed }) => [
    ...needs.map(({ source, cells }) => [
      ...[name, wordOf(source), cell(cells.reduce((all, one) => all + one, 0))],
      ...cells.map(cell),
    ]),
    ...(executed === null
      ? []
      : [
          [
            name,
            '집행액',
            cell(executed.cells.reduce<number>((all, one) => all + (one ?? 0), 0)),
            ...executed.cells.map(cell),
          ],
        ]),
  ])
  return [['단위사업', '구분', '계', ...money.parts], ['계', '', cell(sums.need), ...sums.needs.map(cell)], ...rows]
    .map((row) => row.join('\t'))
    .join('\n')
}
