import { CostLine } from '#rooms/budget/core/cost-line.ts'
import { lineFindings } from '#rooms/budget/core/line-findings.ts'
import { planFindings } from '#rooms/plans/core/plan-findings.ts'
import { ProjectSheet } from '#rooms/plans/core/project-sheet.ts'
import { costLinesOf } from '#samples/geumcheon/cost-lines.ts'
import { projectSheets } from '#samples/geumcheon/project-sheets.ts'

const limitMs = 200
const runs = 20

/**
 * `./madang bench plan-lint`: how long every rule on sheets and cost lines takes over the whole plan for 2021, the first
 * time and after, against its limit. Answers 1 when the limit is missed.
 */
export function benchPlanLint(): number {
  const sheets = projectSheets.map((sheet) => ProjectSheet.parse(sheet))
  const lines = sheets.flatMap(({ no }) => costLinesOf(no).map((line) => CostLine.parse(line)))
  const lint = () => {
    const begun = performance.now()
    const findings = [...planFindings(sheets, [...lines]), ...lineFindings(lines)]
    return { findings, ms: performance.now() - begun }
  }
  const first = lint()
  const later = Array.from({ length: runs }, () => lint().ms).toSorted((a, b) => a - b)
  const p95 = later[Math.floor(runs * 0.95)] ?? first.ms
  const ratio = Math.max(first.ms, p95) / limitMs
  const rules = [...Map.groupBy(first.findings, ({ rule }) => rule)].map(([rule, own]) => `${rule} ${own.length}`)
  console.log(
    `${ratio <= 1 ? '✓' : '✗'} 계획 검사 (${sheets.length} sheets, ${lines.length} lines, ${first.findings.length} findings): ` +
      `first ${first.ms.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms = ${ratio.toFixed(2)} of ${limitMs} ms`,
  )
  console.log(`  ${rules.join(', ')}`)
  return ratio <= 1 ? 0 : 1
}
