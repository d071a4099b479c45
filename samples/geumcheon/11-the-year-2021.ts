import { fillSeat } from '#rooms/organization/contract.ts'
import { recordSubsidy } from '#rooms/subsidies/contract.ts'
import type { Chapter } from '../teller.ts'
import { tellGate } from './gates.ts'
import { projectId, projectNumbers } from './project-sheets.ts'
import { governanceCouncilSeats } from './seat-ids.ts'

const document = '2021 금천구 지역사회혁신계획(구단위계획형) Ⅵ-2'
const shared = { fiscalYear: 2021, document }
const renewed = 6

/**
 * In 2021 the 17 projects are carried out: with 900 million won of the city, and 56 million of the district's own for
 * the coordinator's pay. In May the council's third term begins: 25 civilians, six of whom stay for a second time.
 */
export const theYear2021: Chapter = {
  title: '11. The year 2021',
  happens: async (tell) => {
    const city = {
      ...shared,
      id: 's2021-city',
      granter: '서울특별시',
      name: '지역사회혁신계획(구단위계획형) 시 보조금',
      amount: 900_000_000,
      source: 'city' as const,
      projectIds: projectNumbers.map(projectId),
    }
    const district = {
      ...shared,
      id: 's2021-district',
      granter: '금천구',
      name: '구 사업비(자부담금)',
      amount: 56_364_000,
      source: 'district' as const,
      projectIds: [projectId(1)],
    }
    for (const subsidy of [city, district]) {
      await tell(recordSubsidy, { subsidy }, { as: 'budget-office', on: '2021-01-01' })
    }
    for (const [index, { seatId }] of governanceCouncilSeats('appointed-civil').entries()) {
      const term = { seatId, until: '2023-05-28', renewals: index < renewed ? 1 : 0 }
      await tell(fillSeat, term, { as: 'secretariat', on: '2021-05-29' })
    }
    await tellGate(tell, 'g2020-x')
  },
}
