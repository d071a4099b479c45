import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { proposeRole } from '#rooms/identity/contract-roles.ts'
import { RoleProposalId } from '#rooms/identity/core/role-proposal.ts'
import { BodyId } from './core/body.ts'
import { Member } from './core/member.ts'
import * as may from './core/permissions.ts'
import { SeatId } from './core/seat.ts'

/** The seats of a body that were filled on a day: of a joint body, those of all bodies that meet as it. */
const membersOfDay = z.object({ on: LocalDate, members: z.array(Member) })

/** Everyone is told which seats, nobody whose: every `holder` is null. */
export const membersOn = query({
  name: 'organization.members-on',
  title: { ko: '그날의 위원 자리를 본다', en: 'See the members of a day' },
  permission: may.maySeeOrganization,
  input: z.object({ bodyId: BodyId, on: LocalDate.optional() }),
  reply: z.object({ on: LocalDate, members: z.array(Member.unwrap().omit({ holder: true }).readonly()) }),
  refusal: only('body-not-found'),
})

/** The same with their holders: for the secretariat, and the chair and the secretary of the body itself. */
export const holdersOn = query({
  name: 'organization.holders-on',
  title: { ko: '그날의 위원이 누구인지 본다', en: 'See who the members of a day are' },
  permission: may.maySeeHolders,
  personal: {
    file: 'members',
    about: ({ members }) => members.flatMap(({ holder }) => (holder === null ? [] : [holder])),
  },
  input: z.object({ bodyId: BodyId, on: LocalDate.optional() }),
  reply: membersOfDay,
  refusal: only('body-not-found', 'not-own-body'),
})

/** The same for a file that leaves the site: the log says that it was taken. */
export const takeRoll = query({
  ...holdersOn,
  name: 'organization.take-roll',
  title: { ko: '위촉 명부를 파일로 받는다', en: 'Take the roll of a body as a file' },
  permission: may.mayTakeRoll,
  refusal: only('body-not-found'),
})

/** How many seats of some bodies were filled on a day, and how many persons that is: each counts once. */
export const countPersons = query({
  name: 'organization.count-persons',
  title: { ko: '여러 기구의 위원을 한 번씩 센다', en: 'Count the persons of several bodies' },
  permission: may.maySeeOrganization,
  input: z.object({ bodyIds: z.array(BodyId).min(1).max(30), on: LocalDate.optional() }),
  reply: z.object({ on: LocalDate, seats: z.int(), persons: z.int() }),
  refusal: noRefusals,
})

export const mySeats = query({
  name: 'organization.my-seats',
  title: { ko: '내가 맡은 자리를 본다', en: 'See the seats one holds' },
  permission: may.maySeeOrganization,
  personal: 'own',
  input: z.object({ on: LocalDate.optional() }),
  reply: membersOfDay,
  refusal: noRefusals,
})

/** Proposes for the holder of a seat the role of its body's members; an administrator decides on it. */
export const proposeMemberRole = command({
  name: 'organization.propose-member-role',
  title: { ko: '위원의 역할을 올린다', en: 'Propose the role of a member' },
  permission: may.mayProposeMemberRole,
  proof: 'fresh',
  effective: 'today',
  input: z.strictObject({ seatId: SeatId, proposalId: RoleProposalId }),
  reply: z.object({ proposalId: RoleProposalId }),
  refusal: z.union([
    only('seat-not-found', 'seat-is-vacant', 'no-role-for-body', 'holder-not-known'),
    proposeRole.refusal,
  ]),
})
