import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { keepTemplate, seeSettings, setWorksRule } from '../contract.ts'
import { readPoints } from '../core/visit.ts'
import { usualWorksRule } from '../core/works-rule.ts'
import * as store from '../store/setting-queries.ts'

export const keepTemplateHandler = handleCommand(keepTemplate, async (context, { templateId, name, points }) => {
  const read = readPoints(points)
  if (read.length === 0) return refuse({ kind: 'checklist-is-empty', field: 'points' })
  await store.putTemplate(context.trx, context.districtId, { id: templateId, name, points: read })
  return ok({ reply: { templateId }, about: [{ kind: 'inspection-template', id: templateId }] })
})

export const setWorksRuleHandler = handleCommand(setWorksRule, async (context, { leastWon, works }) => {
  const kinds = readPoints(works).map((kind) => kind.slice(0, 60))
  if (kinds.length === 0) return refuse({ kind: 'works-are-missing', field: 'works' })
  await store.putWorksRule(context.trx, context.districtId, { leastWon, works: kinds })
  return ok({ reply: { leastWon }, about: [{ kind: 'inspection-rule', id: context.districtId }] })
})

export const seeSettingsHandler = handleQuery(seeSettings, async ({ trx, districtId }) => {
  const own = await store.worksRuleOf(trx, districtId)
  return ok({
    templates: await store.allTemplates(trx, districtId),
    rule: own ?? usualWorksRule,
    usual: own === null,
  })
})
