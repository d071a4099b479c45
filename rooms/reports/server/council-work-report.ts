import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import { formatDate, LocalDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { listDepartments, seeDistrict } from '#rooms/organization/contract.ts'
import { listStaffing, seeDepartment } from '#rooms/organization/contract-facts.ts'
import type { Department } from '#rooms/organization/core/department.ts'
import { seeBudgetState } from '#rooms/works/contract.ts'
import { councilWorkReport } from '../core/works/council-work-report.ts'
import { workWords } from '../core/works/words.ts'
import { notFound, type Report, type ReportChoice } from './report.ts'
import { staffingBy, worksOf, yearsOfWorks } from './works-asked.ts'

/** A bureau by its name or a department by its id, a year, and the day whose budgets are told where any are recorded. */
const written = /^(?<unit>.+)@(?<year>\d{4})(?:@(?<day>\d{4}-\d{2}-\d{2}))?$/

const inYear = (days: readonly LocalDate[], year: number): readonly LocalDate[] =>
  days.filter((day) => day.startsWith(`${year}-`))

/** The bureaus of some departments, then the departments themselves. */
const unitsOf = (departments: readonly Department[]) => [
  ...[...new Set(departments.flatMap(({ bureau }) => bureau ?? []))].map((name) => ({ of: name, name })),
  ...departments.map(({ id, name }) => ({ of: id as string, name })),
]

/** The staff of a bureau as one table where it has one, else the table of each department that has its own. */
async function staffingOf(ask: Ask, unit: string, members: readonly Department[], day: string) {
  const whole = staffingBy(answered(await ask(listStaffing, { bureau: unit })).staffing, day)
  if (whole !== null) return [{ name: unit, view: whole }]
  const tables = []
  for (const { id, name } of members) {
    const view = staffingBy(answered(await ask(seeDepartment, { departmentId: id })).staffing, day)
    if (view !== null) tables.push({ name, view })
  }
  return tables
}

/** The report of a bureau or a department on its works to the district assembly (구의회 주요업무 보고). */
export const councilWorkReportReport: Report = {
  name: 'council-work-report',
  title: { ko: '구의회 주요업무 보고', en: 'Work report to the district assembly' },
  of: { ko: '국·단이나 부서, 해, 기준일', en: 'Bureau or department, year and day' },
  async choices(ask) {
    const { days } = answered(await ask(seeBudgetState, {}))
    return (await yearsOfWorks(ask)).flatMap(({ year, departments }) =>
      unitsOf(departments).flatMap(({ of, name }): readonly ReportChoice[] => {
        const label = workWords.councilReport(year, name)
        const dated = inYear(days, year).map((day) => ({
          of: `${of}@${year}@${day}`,
          label: `${label} (${workWords.asOf(formatDate(day))})`,
        }))
        return dated.length > 0 ? dated : [{ of: `${of}@${year}`, label }]
      }),
    )
  },
  async make(ask, of) {
    const { unit = '', year: digits, day } = written.exec(of)?.groups ?? {}
    const year = Number(digits)
    const { departments } = answered(await ask(listDepartments, {}))
    const members = departments.filter(({ id, bureau }) => id === unit || bureau === unit)
    const works = members.length === 0 ? [] : await worksOf(ask, members, year)
    const latest = answered(await ask(seeBudgetState, {}))
    const days = inYear(latest.days, year)
    const asOf = day === undefined ? (days[0] ?? null) : (days.find((one) => one === day) ?? null)
    if (works.length === 0 || (day !== undefined && asOf === null)) return notFound
    const until = LocalDate.parse(asOf ?? `${year}-12-31`)
    const state = asOf === null ? [] : answered(await ask(seeBudgetState, { asOf })).departments
    const reporting = []
    for (const { id, name } of members) {
      const { teams, facilityCounts, facilities } = answered(await ask(seeDepartment, { departmentId: id }))
      const budget = state.find(({ departmentId }) => departmentId === id)?.budget ?? null
      reporting.push({ name, teams, facilityCounts, facilities, budget })
    }
    const bureau = members.every(({ id }) => id !== unit)
    return ok(
      councilWorkReport({
        district: answered(await ask(seeDistrict, {})).name,
        unit: bureau ? unit : (members[0]?.name ?? unit),
        ...{ year, asOf },
        departments: reporting,
        staffing: await staffingOf(ask, unit, members, until),
        works: works.map(({ work, department, budgets }) => ({
          ...{ work, department },
          budget: budgets.find((one) => one.asOf <= until) ?? null,
        })),
      }),
    )
  },
}
