import type { DocumentRule } from '../document-rule.ts'
import { foundOn, planFields, under } from './plan-fields.ts'

const period = /^\s*(\d{4})\s*[.년]\s*(\d{1,2})\s*[.월]?\s*~\s*(?:(\d{4})\s*[.년]\s*)?(\d{1,2})\s*[.월]?\s*$/

/** The months of "2021.1.~12.", "2021.1~7월" or "2021. 1. ~ 2021. 12.", counted from the year 0; null when none is read. */
function monthsOf(text: string): { readonly from: number; readonly to: number } | null {
  const [, year, from, endYear = year, to] = period.exec(text) ?? []
  if (year === undefined) return null
  return { from: Number(year) * 12 + Number(from), to: Number(endYear) * 12 + Number(to) }
}

/** Finds stages that lie outside the months of their project (SI-045). */
export const periodStageRule: DocumentRule = {
  id: 'period-stage',
  check: (document) => {
    const { byPath, textAt } = planFields(document)
    const outside = new Map<string, string>()
    for (const [path, month] of byPath) {
      const [, project, stage] = /^(.*)stages(\[\d+\])\.months\[\d+\]$/.exec(path) ?? []
      if (project === undefined || stage === undefined) continue
      const within = textAt(`${project}periodText`)
      const months = monthsOf(within)
      const at = Number(textAt(`${project}stages${stage}.year`)) * 12 + Number(month)
      if (months !== null && (at < months.from || at > months.to)) outside.set(`${project}stages${stage}`, within)
    }
    return [...outside].map(([stage, within]) => {
      const path = under(stage, 'periodText')
      const found = { stated: textAt(path), params: { period: within } }
      return foundOn(path, { rule: 'period-stage', severity: 'warning', ...found })
    })
  },
}
