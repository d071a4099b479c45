import { z } from 'zod'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { sumWon, Won } from '#kit/won.ts'
import { printRate } from '#rooms/execution/core/rate.ts'
import { type Pledge, PledgeStatus } from './pledge.ts'
import { needOfYear, sumMoney } from './pledge-money.ts'

/** What counts as fulfilled unless told otherwise: 완료 and 이행 후 계속추진 (domain.md 4.3). */
export const fulfilledStatuses: readonly PledgeStatus[] = ['done', 'continued']

const money = z.object({ part: Won, whole: Won, rate: z.string().nullable() }).readonly()

/** The rates of some pledges, in percent, half up at one decimal; null where there is nothing to take them of. */
export const PledgeRates = z
  .object({
    count: z.int(),
    byStatus: z.array(z.object({ status: PledgeStatus, count: z.int() }).readonly()).readonly(),
    /** 이행률: how many of all are fulfilled. */
    fulfilled: z.object({ part: z.int(), whole: z.int(), rate: z.string().nullable() }).readonly(),
    /** 재정확보율: what is secured of what the same years need. */
    secured: money,
    /** 집행률: what is executed of the total cost. */
    executed: money,
  })
  .readonly()
export type PledgeRates = z.infer<typeof PledgeRates>

/** What is secured of the years for which that is told, and what those years need; nothing needed where no plan is kept. */
function securedOf({ secured, money: plan }: Pledge): readonly [Won, Won][] {
  return secured.map(({ year, total }) => [Won.parse(total), Won.parse((plan && needOfYear(plan, year)) ?? 0)])
}

/** What is executed of the total cost; where no total is stated, of what the plan adds up to. */
function executedOf({ cost, money: plan }: Pledge): readonly [Won, Won] {
  const sums = plan === null ? null : sumMoney(plan)
  return [sums?.executed ?? Won.parse(0), Won.parse(cost?.total ?? sums?.need ?? 0)]
}

const rateOf = (pairs: readonly (readonly [Won, Won])[]) => {
  const [part, whole] = [sumWon(pairs.map(([one]) => one)), sumWon(pairs.map(([, all]) => all))]
  return { part, whole, rate: printRate(part, whole) }
}

/**
 * The rates of some pledges: how many are fulfilled (by which statuses, is data), how much of the needed budget is secured
 * and how much of the cost is executed. Money is added up before it is divided, so that a whole is no mean of rates.
 */
export function ratesOf(
  pledges: readonly Pledge[],
  fulfilled: readonly PledgeStatus[] = fulfilledStatuses,
): PledgeRates {
  const part = pledges.filter(({ status }) => fulfilled.includes(status)).length
  const whole = pledges.length
  return {
    count: whole,
    byStatus: PledgeStatus.options.map((status) => ({
      status,
      count: pledges.filter((one) => one.status === status).length,
    })),
    fulfilled: {
      ...{ part, whole },
      rate: whole === 0 ? null : formatDecimal(roundHalfUp(percentOf(part, whole), 1)),
    },
    secured: rateOf(pledges.flatMap(securedOf)),
    executed: rateOf(pledges.map(executedOf)),
  }
}
