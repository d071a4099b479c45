import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { listDepartments, listDongs } from '#rooms/organization/contract.ts'
import { listPledges } from '../contract.ts'
import { type Pledge, pledgeKinds, pledgeTerms } from '../core/pledge.ts'
import { ratesOf } from '../core/pledge-rates.ts'
import { statusByQuarter } from '../core/status-history.ts'
import { allChanges, allPledges } from '../store/queries.ts'

/** The departments and dongs of the district by their ids. */
export async function namesOf({ ask }: Pick<QueryContext, 'ask'>) {
  const { departments } = answered(await ask(listDepartments, {}))
  const { dongs } = answered(await ask(listDongs, {}))
  return { departments, dongs }
}

export const listPledgesHandler = handleQuery(listPledges, async (context, { fulfilled, text, ...wanted }) => {
  const { departments, dongs } = await namesOf(context)
  const { trx, districtId, now } = context
  const all = await allPledges(trx, districtId)
  const sought = normaliseName(text ?? '')
  const listed = all.filter(
    ({ status, term, kind, departmentId, dongIds, title }) =>
      (wanted.status === undefined || wanted.status === status) &&
      (wanted.term === undefined || wanted.term === term) &&
      (wanted.kind === undefined || wanted.kind === kind) &&
      (wanted.departmentId === undefined || wanted.departmentId === departmentId) &&
      (wanted.dongId === undefined || dongIds.includes(wanted.dongId)) &&
      normaliseName(title).includes(sought),
  )
  const titled = (pledges: readonly Pledge[]) => pledges.map(({ id, title }) => ({ id, title }))
  const everywhere = titled(listed.filter(({ dongIds }) => dongIds.length === 0))
  return ok({
    all: all.length,
    quarters: [...statusByQuarter(listed, await allChanges(trx, districtId), dateInSeoul(now), fulfilled)],
    rates: ratesOf(listed, fulfilled),
    pledges: listed.map((pledge) => ({
      ...{ id: pledge.id, no: pledge.no, title: pledge.title, status: pledge.status, term: pledge.term },
      ...{ kind: pledge.kind, field: pledge.field, rates: ratesOf([pledge], fulfilled) },
      department: departments.find(({ id }) => id === pledge.departmentId)?.name ?? pledge.departmentId,
      dongs: dongs.flatMap(({ id, name }) => (pledge.dongIds.includes(id) ? [name] : [])),
    })),
    classes: pledgeTerms.flatMap((term) =>
      pledgeKinds.flatMap((kind) => {
        const own = listed.filter((one) => one.term === term && one.kind === kind)
        return own.length === 0 ? [] : [{ term, kind, rates: ratesOf(own, fulfilled) }]
      }),
    ),
    dongs: [
      ...dongs.flatMap(({ id, name }) => {
        const titles = titled(listed.filter(({ dongIds }) => dongIds.includes(id)))
        return titles.length === 0 ? [] : [{ dongId: id, name, titles }]
      }),
      ...(everywhere.length === 0 ? [] : [{ dongId: null, name: null, titles: everywhere }]),
    ],
  })
})
