import { handleQuery } from '#kernel/handler.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { sumWon } from '#kit/won.ts'
import { listContracts } from '../contract.ts'
import { contractKinds } from '../core/contract-kind.ts'
import { contractsWhere, spreadOfContracts } from '../store/queries.ts'
import { departmentNames, lookAtContracts, viewContract } from './look-at-contracts.ts'

/** Sums and counts are those of all that fit; one page of them is shown. */
export const listContractsHandler = handleQuery(listContracts, async (context, input) => {
  const { trx, districtId } = context
  const { text = '', projectId, page, size, ...wanted } = input
  const projectIds = projectId === undefined ? undefined : [projectId]
  const sought = normaliseName(text)
  const fitting = (await contractsWhere(trx, districtId, { ...wanted, projectIds })).filter(({ title, contractor }) =>
    normaliseName(`${title} ${contractor}`).includes(sought),
  )
  const names = await departmentNames(context)
  const views = (await lookAtContracts(context, fitting)).map((looked) => viewContract(looked, names, context))
  const counts = contractKinds.map((kind) => {
    const own = views.filter(({ contract }) => contract.kind === kind)
    return { kind, count: own.length, amount: sumWon(own.map(({ amount }) => amount)) }
  })
  const shown = Math.min(page, Math.max(1, Math.ceil(views.length / size)))
  const { years, departmentIds } = await spreadOfContracts(trx, districtId)
  return ok({
    contracts: views.slice((shown - 1) * size, shown * size),
    ...{ total: views.length, page: shown, years: [...years] },
    departments: departmentIds.map((id) => ({ id, name: names.get(id) ?? id })),
    totals: {
      amount: sumWon(views.map(({ amount }) => amount)),
      paid: sumWon(views.map(({ paid }) => paid)),
      open: sumWon(views.map(({ open }) => open)),
    },
    counts: counts.filter(({ count }) => count > 0),
  })
})
