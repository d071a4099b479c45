import { addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import type { Chapter } from '../teller.ts'
import { bodies, residentsCouncil } from './data/bodies.ts'
import data from './data/district.json' with { type: 'json' }
import { allSeats, governanceCouncilSeats } from './seat-ids.ts'

const on = '2019-01-01'

/**
 * The governance council has 30 seats by ordinance: 3 ex officio, 2 of district councillors, 25 of civilians. Around it
 * stand a steering committee, five subcommittees with their extended groups, and a task force; beside it the budget
 * committee, with which it meets jointly. Its second term was composed on 29 May 2019, for two years; the two
 * councillors sit for the term of their own office. Of no other body does the plan say who was seated when.
 */
export const theBodies: Chapter = {
  title: '2. The bodies',
  happens: async (tell) => {
    for (const body of bodies) await tell(establishBody, body, { as: 'administrator', on })
    for (const [dongId, dong] of data.dongs.rows) {
      await tell(establishBody, residentsCouncil(String(dongId), String(dong)), { as: 'administrator', on })
    }
    for (const seat of allSeats) await tell(addSeat, { ...seat }, { as: 'administrator', on })

    for (const { seatId } of governanceCouncilSeats('appointed-councillor')) {
      await tell(fillSeat, { seatId, until: '2022-06-30' }, { as: 'secretariat', on: '2018-07-13' })
    }
    for (const { seatId } of [...governanceCouncilSeats('ex-officio'), ...governanceCouncilSeats('appointed-civil')]) {
      await tell(fillSeat, { seatId }, { as: 'secretariat', on: '2019-05-29' })
    }
  },
}
