import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { missingFields } from './missing-fields.ts'
import type { ProjectSheet } from './project-sheet.ts'
import type { SheetRule } from './sheet-rule.ts'
import { parseStagePeriod } from './stage-period.ts'

/** Months from one day's to another's, both counted. */
const monthsFrom = (from: LocalDate, to: LocalDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

/** How many months a line pays for; null for one that counts none. */
const monthsPaid = ({ factors }: CostLine): number | null =>
  factors.find(({ unit, value }) => (unit === '개월' || unit === '월') && value.d === 1)?.value.n ?? null

const isRent = ({ label }: CostLine): boolean => /대관료|임차료|임대료|월세/.test(label)
const findsSpace = (title: string): boolean => /(공간|시설|사무실|장소).*(확보|선정|임대|임차|계약)/.test(title)

/** The first day from which a project has its space, if a stage says so. */
function spaceFrom(sheet: ProjectSheet): LocalDate | null {
  const stage = sheet.stages.find(({ title }) => findsSpace(title))
  const read = stage === undefined ? null : parseStagePeriod(stage.periodText)
  return read?.ok === true ? read.value.period.from : null
}

/** Money for more months than there are: in the project's period, or since its space is found (SI-038). */
export const planBudgetTiming: SheetRule = {
  id: 'plan-budget-timing',
  severity: 'warning',
  find: (sheet, lines) => {
    const { from, to } = sheet.period
    if (to === null) return []
    const space = spaceFrom(sheet)
    return lines
      .filter((line) => line.projectId === sheet.id)
      .flatMap((line): readonly Finding[] => {
        const paid = monthsPaid(line)
        const begins = isRent(line) && space !== null && space > from ? space : from
        const months = monthsFrom(begins, to)
        if (paid === null || paid <= months) return []
        const params = { label: line.label, from: begins, months }
        const stated = `${paid}`
        const subject = { kind: 'project', id: sheet.id }
        return [{ rule: 'plan-budget-timing', severity: 'warning', subject, stated, computed: `${months}`, params }]
      })
  },
}

/** Required fields that are still empty; told once a sheet, for they are listed where it is written. */
export const fieldsMissing: SheetRule = {
  id: 'fields-missing',
  severity: 'note',
  find: (sheet) => {
    const missing = missingFields(sheet)
    if (missing.length === 0) return []
    const params = { count: missing.length, fields: missing.join(' ') }
    return [{ rule: 'fields-missing', severity: 'note', subject: { kind: 'project', id: sheet.id }, params }]
  },
}
