import { handleCommandOn } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { declareShareRule } from '../contract.ts'
import * as decide from '../core/share-rule.ts'
import { setShareRule } from '../store/project-queries.ts'
import { changedProject } from './changed-project.ts'

export const declareShareRuleHandler = handleCommandOn(
  declareShareRule,
  changedProject,
  async ({ trx, districtId }, input) => {
    const { projectId, fiscalYear } = input
    const rule = input.rule === null ? ok(null) : decide.declareShareRule(input.rule)
    if (!rule.ok) return rule
    await setShareRule(trx, districtId, projectId, fiscalYear, rule.value)
    return ok({ reply: { projectId }, about: [{ kind: 'project', id: projectId }] })
  },
)
