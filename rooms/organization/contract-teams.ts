import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { DepartmentId } from './core/department.ts'
import * as may from './core/permissions.ts'
import { StandIn, StandInId } from './core/stand-in.ts'
import { Posting, PostingId, Team, TeamId } from './core/team.ts'

const line = z.string().trim().min(1).max(200)

export const addTeam = command({
  name: 'organization.add-team',
  title: { ko: '팀을 둔다', en: 'Add a team' },
  permission: may.mayKeepTeams,
  input: z.strictObject({
    teamId: TeamId,
    departmentId: DepartmentId,
    name: line,
    duties: z.string().trim().min(1).max(4000).nullable().default(null),
  }),
  reply: z.object({ teamId: TeamId }),
  refusal: only('team-id-taken', 'team-name-taken', 'department-not-found'),
})

/** The first day is the day the command takes effect. */
export const postToTeam = command({
  name: 'organization.post-to-team',
  title: { ko: '팀에 배치한다', en: 'Post somebody to a team' },
  permission: may.mayKeepTeams,
  input: z.strictObject({
    postingId: PostingId,
    teamId: TeamId,
    accountId: AccountId,
    title: line,
    until: LocalDate.nullable().default(null),
  }),
  reply: z.object({ postingId: PostingId }),
  refusal: only('posting-id-taken', 'team-not-found', 'posted-already', 'posting-ends-before-it-begins'),
})

/** The last day is the day the command takes effect. */
export const endPosting = command({
  name: 'organization.end-posting',
  title: { ko: '팀 배치를 끝낸다', en: 'End a posting' },
  permission: may.mayKeepTeams,
  input: z.strictObject({ postingId: PostingId }),
  reply: z.object({ postingId: PostingId }),
  refusal: only('posting-not-found', 'posting-not-current'),
})

/** From the day the command takes effect; an officer arranges it for oneself (`absentId` left out), a head for others. */
export const arrangeStandIn = command({
  name: 'organization.arrange-stand-in',
  title: { ko: '대직자를 정한다', en: 'Arrange a stand-in' },
  permission: may.mayArrangeStandIn,
  input: z.strictObject({
    standInId: StandInId,
    absentId: AccountId.nullable().default(null),
    substituteId: AccountId,
    until: LocalDate,
  }),
  reply: z.object({ standInId: StandInId }),
  refusal: only(
    'stand-in-id-taken',
    'absent-not-posted',
    'substitute-not-posted',
    'stands-in-for-oneself',
    'absence-ends-before-it-begins',
    'covered-already',
    'for-oneself-only',
  ),
})

/** The one who was away is back on the day the command takes effect. */
export const endStandIn = command({
  name: 'organization.end-stand-in',
  title: { ko: '대직을 끝낸다', en: 'End a stand-in' },
  permission: may.mayArrangeStandIn,
  input: z.strictObject({ standInId: StandInId }),
  reply: z.object({ standInId: StandInId }),
  refusal: only('stand-in-not-found', 'stand-in-over', 'for-oneself-only'),
})

export const listTeams = query({
  name: 'organization.list-teams',
  title: { ko: '팀 목록을 본다', en: 'List the teams' },
  permission: may.maySeeOrganization,
  input: z.object({ departmentId: DepartmentId.optional() }),
  reply: z.object({ teams: z.array(Team) }),
  refusal: noRefusals,
})

/** Who works in a team on a day or will later, and who stands in for them. */
export const seeTeam = query({
  name: 'organization.see-team',
  title: { ko: '팀에서 일하는 사람을 본다', en: 'See who works in a team' },
  permission: may.maySeeStaff,
  personal: {
    file: 'staff',
    about: ({ postings, standIns }) => [
      ...postings.map(({ accountId }) => accountId),
      ...standIns.map(({ substituteId }) => substituteId),
    ],
  },
  input: z.object({ teamId: TeamId, on: LocalDate.optional() }),
  reply: z.object({ on: LocalDate, team: Team, postings: z.array(Posting), standIns: z.array(StandIn) }),
  refusal: only('team-not-found'),
})

/** One's own teams on a day, and whose place one takes that day: nothing about oneself that one does not know. */
export const myTeams = query({
  name: 'organization.my-teams',
  title: { ko: '내 팀과 대직을 본다', en: 'See one’s own teams and stand-ins' },
  permission: may.maySeeStaff,
  personal: 'own',
  input: z.object({ on: LocalDate.optional() }),
  reply: z.object({
    on: LocalDate,
    teams: z.array(z.object({ team: Team, posting: Posting })),
    /** For whom one stands in that day. */
    standsInFor: z.array(StandIn),
    /** Who stands in for oneself, that day or later. */
    covered: z.array(StandIn),
  }),
  refusal: noRefusals,
})
