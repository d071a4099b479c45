import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeSection } from '../contract.ts'
import * as decide from '../core/plan-section.ts'
import { holdPlan } from '../store/queries.ts'
import { putSection, sectionsOfPlan } from '../store/section-queries.ts'

export const writeSectionHandler = handleCommand(writeSection, async ({ trx, districtId }, input) => {
  const { planId, sectionId, kind, heading, body, basedOn } = input
  if ((await holdPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  const present = await sectionsOfPlan(trx, districtId, planId)
  const section = { id: sectionId, planId, kind, heading, body: body.replaceAll(/\r\n?/g, '\n').trimEnd() }
  const written = decide.writeSection(present, section, basedOn)
  if (!written.ok) return written
  await putSection(trx, districtId, written.value, present.length + 1)
  return ok({ reply: { sectionId, version: written.value.version }, about: [{ kind: 'plan', id: planId }] })
})
