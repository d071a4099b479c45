import { z } from 'zod'
import { recordStaffing } from '#rooms/organization/contract-facts.ts'
import { addTeam } from '#rooms/organization/contract-teams.ts'
import { readTable } from '../read-table.ts'
import { ToldWork, tellWork } from '../tell-work.ts'
import type { Chapter } from '../teller.ts'
import data from './data/works-2022.json' with { type: 'json' }

const departmentId = 'village-autonomy'
const Team = z.object({ teamId: z.string(), name: z.string(), duties: z.string() })

/**
 * What the department that makes the innovation plan planned for 2022, as its work plan of autumn 2021 tells: five teams
 * and their duties, who works there, and nine works with what they cost over the years.
 */
export const theWorksOf2022: Chapter = {
  title: '16. The works of 2022',
  happens: async (tell) => {
    const staffed = { as: 'secretariat', on: '2021-09-30' } as const
    for (const team of readTable(data.teams, Team)) await tell(addTeam, { ...team, departmentId }, staffed)
    const stated = { statedQuota: 27, statedHeadcount: 23 }
    await tell(recordStaffing, { departmentId, rows: data.staffing, ...stated }, staffed)
    for (const [at, work] of z.array(ToldWork).parse(data.works).entries())
      await tellWork(tell, work, { departmentId, year: 2022, no: at + 1 }, { as: 'secretariat', on: '2021-11-01' })
  },
}
