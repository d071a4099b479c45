import type { Ask } from '#kernel/handler.ts'
import { dateInSeoul, type Instant, LocalDate } from '#kit/korean-date.ts'
import { listBills, listProjects } from '#rooms/appropriations/contract.ts'
import { yearIn } from '#ui/year-in.ts'
import { RateRounding } from '../core/rate.ts'

/** Which year, day and rounding an address asks for; a day outside the year is passed over. */
export async function yearWish(ask: Ask, query: Readonly<Record<string, string>>, now: Instant) {
  const fiscalYear = yearIn(query['year']) ?? (await latestYear(ask, Number(dateInSeoul(now).slice(0, 4))))
  const asOf = LocalDate.safeParse(query['asOf'])
  const rounding = RateRounding.safeParse(query['rounding'])
  return {
    fiscalYear,
    ...(asOf.success && asOf.data.startsWith(`${fiscalYear}-`) ? { asOf: asOf.data } : {}),
    ...(rounding.success ? { rounding: rounding.data } : {}),
  }
}

/** The latest year that has begun of a budget; without one of a plan, which may be only in the making; else this year. */
async function latestYear(ask: Ask, thisYear: number): Promise<number> {
  const [projects, bills] = [await ask(listProjects, {}), await ask(listBills, {})]
  const planned = projects.ok ? projects.value.projects.map((project) => project.fiscalYear) : []
  const latestOf = (years: readonly number[]) => Math.max(0, ...years.filter((year) => year <= thisYear))
  return latestOf(bills.ok ? bills.value.years : []) || latestOf(planned) || thisYear
}
