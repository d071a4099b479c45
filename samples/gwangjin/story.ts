import { DistrictId } from '#kit/id.ts'
import { addDepartment, foundDistrict } from '#rooms/organization/contract.ts'
import * as pledges from '#rooms/pledges/contract.ts'
import { pledgeSections } from '#rooms/pledges/core/pledge.ts'
import type { Chapter, Story } from '../teller.ts'
import data from './data/pledge-57.json' with { type: 'json' }

const as = 'secretariat' as const
const pledgeId = 'pledge-57'

/** A table as a clipboard holds it: cells with line breaks stand in quotes. */
const pasted = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t')).join('\n')

const theDistrict: Chapter = {
  title: '1. The district',
  happens: async (tell) => {
    await tell(foundDistrict, data.district, { as: 'operator', on: '2018-07-01' })
    for (const [departmentId = '', name = ''] of data.departments)
      await tell(addDepartment, { departmentId, name }, { as: 'administrator', on: '2018-07-01' })
  },
}

/** The pledge as its sheet has it, entered as an officer would: each table pasted, each quarter by itself. */
const thePledge: Chapter = {
  title: '2. The pledge 57',
  happens: async (tell) => {
    const { pledge, texts, cost, secured, publicity, status } = data
    const begun = { as, on: '2018-07-01' }
    const items = data.targets.slice(1).map(([, , item = '']) => item)
    await tell(pledges.addPledge, { pledgeId, ...pledge, term: 'within', kind: 'continuing' }, begun)
    for (const section of pledgeSections)
      await tell(pledges.writePledgeText, { pledgeId, section, text: texts[section] }, begun)
    await tell(pledges.writeTargets, { pledgeId, table: pasted(data.targets) }, begun)
    for (const { part, on, said } of data.results) {
      const results = items.map((item, at) => ({ item, said: said[at] ?? '' }))
      await tell(pledges.recordResults, { pledgeId, part, results }, { as, on })
    }
    const told = { as, on: status.decidedOn }
    await tell(pledges.writeMoney, { pledgeId, table: pasted(data.money) }, told)
    await tell(pledges.writeCost, { pledgeId, ...cost }, told)
    await tell(pledges.writeSecured, { pledgeId, ...secured }, told)
    await tell(pledges.writePublicity, { pledgeId, text: publicity }, told)
    await tell(pledges.changePledgeStatus, { pledgeId, ...status, to: 'continued', by: 'published-sheet' }, told)
  },
}

/**
 * The pledge 57 of Gwangjin-gu (민선 7기, 『찾아가는 동주민센터』안착화) as its published sheet tells it at the end of 2021, without
 * the people named there. It is entered only where it is asked for.
 */
export const gwangjin2021: Story = { districtId: DistrictId.parse('gwangjin'), chapters: [theDistrict, thePledge] }
