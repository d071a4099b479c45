import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { seeContract } from '../contract.ts'
import { contractFindings } from '../core/contract-findings.ts'
import { standingEntries } from '../core/contract-journal.ts'
import { findContract } from '../store/queries.ts'
import { departmentNames, lookAtContracts, viewContract } from './look-at-contracts.ts'

export const seeContractHandler = handleQuery(seeContract, async (context, { contractId }) => {
  const { trx, districtId, ask, now } = context
  const contract = await findContract(trx, districtId, contractId)
  const [looked] = await lookAtContracts(context, contract === null ? [] : [contract])
  if (looked === undefined) return refuse({ kind: 'contract-not-found' })
  const { projectId } = looked.contract
  const project = projectId === null ? null : await ask(seeProject, { projectId })
  const standing = new Set(standingEntries(looked.entries).map(({ id }) => id))
  return ok({
    view: viewContract(looked, await departmentNames(context), context),
    project: project?.ok === true ? project.value.sheet.title : projectId,
    entries: looked.entries.map((entry) => ({ ...entry, standing: standing.has(entry.id) })),
    findings: contractFindings(looked, dateInSeoul(now)),
  })
})
