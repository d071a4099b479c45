import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listFindings } from '../contract.ts'
import { countSeverities, findingLine } from './finding-line.ts'
import { itemsFindings } from './findings.ts'

export const listFindingsHandler = handleQuery(listFindings, async (context, { cycle, severity, rule }) => {
  const all = await itemsFindings(context, cycle)
  const found = all.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) && (rule === undefined || finding.rule === rule),
  )
  return ok({ findings: found.map(findingLine), total: countSeverities(found) })
})
