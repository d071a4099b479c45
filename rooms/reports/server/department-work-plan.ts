import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { listDepartments, seeDistrict } from '#rooms/organization/contract.ts'
import { seeDepartment } from '#rooms/organization/contract-facts.ts'
import { departmentWorkPlan } from '../core/works/department-work-plan.ts'
import { workWords } from '../core/works/words.ts'
import { notFound, type Report } from './report.ts'
import { staffingBy, worksOf, yearsOfWorks } from './works-asked.ts'

/** A department by its id, and a year. */
const written = /^(?<departmentId>.+)@(?<year>\d{4})$/

/** The plan of a department for a year (주요업무계획). */
export const departmentWorkPlanReport: Report = {
  name: 'department-work-plan',
  title: { ko: '주요업무계획', en: 'Work plan of a department' },
  of: { ko: '부서와 해', en: 'Department and year' },
  choices: async (ask) =>
    (await yearsOfWorks(ask)).flatMap(({ year, departments }) =>
      departments.map(({ id, name }) => ({ of: `${id}@${year}`, label: workWords.workPlan(year, name) })),
    ),
  async make(ask, of) {
    const { departmentId, year: digits } = written.exec(of)?.groups ?? {}
    const year = Number(digits)
    const { departments } = answered(await ask(listDepartments, {}))
    const department = departments.find(({ id }) => id === departmentId)
    const works = department === undefined ? [] : await worksOf(ask, [department], year)
    if (department === undefined || works.length === 0) return notFound
    const { teams, staffing } = answered(await ask(seeDepartment, { departmentId: department.id }))
    return ok(
      departmentWorkPlan({
        district: answered(await ask(seeDistrict, {})).name,
        department: department.name,
        ...{ year, teams, works },
        staffing: staffingBy(staffing, `${year}-12-31`),
      }),
    )
  },
}
