import { z } from 'zod'
import { enterItem } from '#rooms/items/contract.ts'
import { recordResolution } from '#rooms/meetings/contract.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/items-2020.json' with { type: 'json' }
import { cycleId, tellGate } from './gates.ts'
import { tellNames } from './names.ts'
import { meetingId } from './register.ts'

const Institutional = z.object({ itemId: z.string(), title: z.string() })
const governanceCouncilDay = '2020-08-05'

/**
 * On 30 July the joint meeting chooses seven of the ten, and not as the vote went: rank 9 is in, ranks 4 and 5 are out,
 * and four amounts have grown. On 5 August the governance council resolves 18 projects worth a billion won, three of
 * which nobody had seen before. The paper has no reasons for any of this, so there are none here.
 */
export const theDecision: Chapter = {
  title: '9. The decision',
  happens: async (tell) => {
    await tellGate(tell, 'g2020-c3')
    const late = readTable(data.institutional, Institutional)
    for (const institutional of late) {
      const enteredOn = { from: governanceCouncilDay, to: governanceCouncilDay, precision: 'day' as const }
      const item = { ...institutional, cycleId, kind: 'institutional' as const, enteredOn }
      await tell(enterItem, item, { as: 'secretariat', on: governanceCouncilDay })
    }
    await tellNames(tell, governanceCouncilDay)
    await tellGate(tell, 'g2020-r', { entries: late.map(({ itemId }) => itemId) })
    const resolution = {
      resolutionId: 'r2020-plan-2021',
      meetingId: meetingId(2020, 26),
      gateId: 'g2020-r',
      text: '2021년 금천구 지역사회혁신계획(구단위계획형): 총 18개 사업, 10억원 선정',
      present: 20,
      source: '2021 금천구 지역사회혁신계획(구단위계획형) 붙임 Ⅱ-5',
    }
    await tell(recordResolution, resolution, { as: 'secretariat', on: governanceCouncilDay })
  },
}
