import type { GrantableRole } from '#rooms/identity/core/account.ts'
import { addSeat, fillSeat } from '#rooms/organization/contract.ts'
import { addTeam, postToTeam } from '#rooms/organization/contract-teams.ts'
import { type Chapter, demoAccount } from '../teller.ts'

const on = '2019-01-01'

const places: readonly (readonly [role: GrantableRole, bodyId: string, label: string])[] = [
  ['subcommittee-chair', 'subcommittee-environment', '체험용 분과위원장'],
  ['subcommittee-secretary', 'subcommittee-environment', '체험용 간사'],
  ['governance-council-member', 'subcommittee-environment', '체험용 위원'],
  ['budget-committee-member', 'budget-committee', '체험용 참여예산위원'],
]

/**
 * Where the demonstration accounts stand, so that whoever tries Madang as a member or an officer finds a seat or a team of
 * their own. The plan names no seats of these bodies and no teams: these are called after the demonstration.
 */
export const theDemonstration: Chapter = {
  title: '15. The demonstration',
  happens: async (tell) => {
    for (const [role, bodyId, label] of places) {
      const seatId = `demo-${role}`
      await tell(addSeat, { seatId, bodyId, kind: 'ex-officio', label }, { as: 'administrator', on })
      await tell(fillSeat, { seatId, holder: demoAccount(role) }, { as: 'secretariat', on })
    }
    const duties = '마당을 체험해 보는 담당자와 부서장이 있는 팀입니다. 실제 팀이 아닙니다.'
    const team = { teamId: 'demo-team', departmentId: 'parks', name: '체험팀', duties }
    await tell(addTeam, team, { as: 'administrator', on })
    for (const [role, title] of [
      ['department-head', '부서장'],
      ['department-officer', '담당'],
    ] as const) {
      const posting = { postingId: `demo-${role}`, teamId: 'demo-team', accountId: demoAccount(role), title }
      await tell(postToTeam, posting, { as: 'administrator', on })
    }
  },
}
