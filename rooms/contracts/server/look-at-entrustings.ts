import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { sumWon } from '#kit/won.ts'
import type { EntrustingView } from '../contract-entrusting.ts'
import type { Entrusting } from '../core/entrusting.ts'
import { entrustingFindings } from '../core/entrusting-findings.ts'
import { type EntrustedEntry, lifeOfEntrusted } from '../core/entrusting-life.ts'
import { entrustedJournals } from '../store/entrusting-queries.ts'

interface Looked {
  readonly view: EntrustingView
  readonly entries: readonly EntrustedEntry[]
}

/** Some entrusted work as everybody sees it today, each with its journal; departments go by the names given. */
export async function lookAtEntrustings(
  { trx, districtId, now }: QueryContext,
  all: readonly Entrusting[],
  names: ReadonlyMap<string, string>,
): Promise<readonly Looked[]> {
  const today = dateInSeoul(now)
  const journals = await entrustedJournals(
    trx,
    districtId,
    all.map(({ id }) => id),
  )
  return all.map((entrusting) => {
    const entries = journals.get(entrusting.id) ?? []
    const life = lifeOfEntrusted(entrusting, entries)
    const { departmentId, from, to } = entrusting
    return {
      entries,
      view: {
        ...{ entrusting, department: names.get(departmentId) ?? departmentId },
        state: today < from ? 'ahead' : today > to ? 'over' : 'running',
        ...{ years: [...life.years], review: life.review },
        agreed: sumWon(life.years.map(({ agreed }) => agreed)),
        paid: sumWon(life.years.map(({ paid }) => paid)),
        findings: [...entrustingFindings(entrusting, life, today)],
      },
    }
  })
}
