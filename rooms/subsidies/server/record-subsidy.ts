import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordSubsidy } from '../contract.ts'
import * as decide from '../core/subsidy.ts'
import * as store from '../store/queries.ts'

export const recordSubsidyHandler = handleCommand(recordSubsidy, async ({ trx, districtId }, input) => {
  const subsidyId = input.subsidy.id
  if (await store.subsidyExists(trx, districtId, subsidyId)) return refuse({ kind: 'subsidy-id-taken', subsidyId })
  const subsidy = decide.recordSubsidy(input.subsidy)
  if (!subsidy.ok) return subsidy
  await store.insertSubsidy(trx, districtId, subsidy.value)
  const { name, granter, projectIds } = subsidy.value
  const subject = { kind: 'subsidy', id: subsidyId }
  return ok({
    reply: { subsidyId },
    about: [subject, ...projectIds.map((id) => ({ kind: 'project', id }))],
    index: [{ ...subject, title: name, text: granter, path: `/subsidies/${subsidyId}` }],
  })
})
