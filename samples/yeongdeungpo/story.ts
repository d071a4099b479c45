import { z } from 'zod'
import { DistrictId } from '#kit/id.ts'
import { addDepartment, foundDistrict } from '#rooms/organization/contract.ts'
import { keepFacility, recordFacilities, recordStaffing } from '#rooms/organization/contract-facts.ts'
import { recordDepartmentBudget } from '#rooms/works/contract.ts'
import { readTable } from '../read-table.ts'
import { ToldWork, tellWork } from '../tell-work.ts'
import type { Chapter, Story } from '../teller.ts'
import data from './data/report-2021.json' with { type: 'json' }

const Department = z.object({ departmentId: z.string(), name: z.string() })
const State = z.object({ departmentId: z.string(), budget: z.int(), executed: z.int(), statedRate: z.string() })
const Filed = ToldWork.extend({ departmentId: z.string(), no: z.int() })

const { asOf, bureau } = data
const as = 'secretariat' as const

/** The district, the bureau that reports, its staff and what it looks after. */
const theBureau: Chapter = {
  title: '1. The bureau',
  happens: async (tell) => {
    await tell(foundDistrict, data.district, { as: 'operator', on: '2021-01-01' })
    for (const department of readTable(data.departments, Department))
      await tell(addDepartment, { ...department, bureau }, { as: 'administrator', on: '2021-01-01' })
    const stated = { statedQuota: 49, statedHeadcount: 57 }
    await tell(recordStaffing, { bureau, rows: data.staffing, ...stated }, { as, on: asOf })
    for (const [name, total, parts] of z.array(z.tuple([z.string(), z.int(), z.string()])).parse(data.facilityCounts))
      await tell(recordFacilities, { departmentId: 'future-education', name, total, parts }, { as, on: asOf })
    for (const { key: facilityId, ...card } of data.facilities)
      await tell(keepFacility, { facilityId, ...card }, { as, on: asOf })
  },
}

/** What its departments have in their budgets and executed, and its twelve works. */
const theWorks: Chapter = {
  title: '2. The works of 2021',
  happens: async (tell) => {
    for (const { departmentId, ...state } of readTable(data.departmentBudgets, State))
      await tell(recordDepartmentBudget, { departmentId, ...state }, { as, on: asOf })
    for (const { departmentId, no, ...work } of z.array(Filed).parse(data.works))
      await tellWork(tell, work, { departmentId, year: 2021, no }, { as, on: '2021-06-14' })
  },
}

/**
 * What the bureau of the future of Yeongdeungpo-gu reported to the district assembly in June 2021 (제231회 구의회 제1차
 * 정례회, 2021년 주요업무 보고), its budgets as of 31 May. It is entered only where it is asked for.
 */
export const yeongdeungpo2021: Story = {
  districtId: DistrictId.parse('yeongdeungpo'),
  chapters: [theBureau, theWorks],
}
