import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { Forum, ForumId, WrongState } from './core/forum.ts'
import { CheckInRefusal, SettleRefusal } from './core/forum-day.ts'
import { AgeBand, RegistrationNo, Sex, Standing } from './core/participant.ts'
import * as may from './core/permissions.ts'
import { RegisterRefusal, WithdrawRefusal } from './core/register.ts'
import { ForumTable, TableNo, TableSecret } from './core/table-notes.ts'

const notFound = only('forum-not-found')
const reply = z.object({ forumId: ForumId })
const stands = z.object({ forumId: ForumId, no: RegistrationNo, state: Standing })
const name = z.string().trim().min(1).max(60)
const background = {
  dongId: DongId.nullable().default(null),
  ageBand: AgeBand.nullable().default(null),
  sex: Sex.nullable().default(null),
  /** Whether one is paid for elsewhere, as an official: then there is no allowance. */
  official: z.boolean().default(false),
}
const registering = [...RegisterRefusal.options, notFound] as const
const needed = z.object({ kind: z.literal('background-needed'), field: z.enum(['dongId', 'ageBand', 'sex']) })
const dongNotFound = z.object({ kind: z.literal('dong-not-found'), field: z.literal('dongId') })

export const register = command({
  name: 'forums.register',
  title: { ko: '공론장에 참여를 신청한다', en: 'Register for a forum' },
  done: {
    ko: '신청을 받았습니다. 아래에서 내 순서를 볼 수 있습니다.',
    en: 'You are registered. See below where you stand.',
  },
  permission: may.mayRegister,
  effective: 'today',
  unrecorded: ['name', 'dongId', 'ageBand', 'sex'],
  input: z.strictObject({ forumId: ForumId, name, ...background, consent: z.literal(true) }),
  reply: stands,
  refusal: z.discriminatedUnion('kind', [
    ...registering,
    needed,
    dongNotFound,
    only('registered-already', 'not-signed-in'),
  ]),
})

export const withdraw = command({
  name: 'forums.withdraw',
  title: { ko: '공론장 참여 신청을 거둔다', en: 'Withdraw from a forum' },
  permission: may.mayRegister,
  effective: 'today',
  input: z.strictObject({ forumId: ForumId }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    ...WithdrawRefusal.options,
    only('forum-not-found', 'not-registered', 'not-signed-in'),
  ]),
})

/** On behalf of a person without an account, who has agreed. */
export const registerFor = command({
  name: 'forums.register-for',
  title: { ko: '전화나 방문으로 온 신청을 적는다', en: 'Register somebody by telephone or visit' },
  permission: may.mayConductForum,
  unrecorded: ['name', 'contact', 'dongId', 'ageBand', 'sex'],
  input: z.strictObject({
    ...{ forumId: ForumId, name, contact: z.string().trim().min(3).max(100), ...background },
    consent: z.literal(true),
  }),
  reply: stands,
  refusal: z.discriminatedUnion('kind', [...registering, needed, dongNotFound]),
})

export const withdrawFor = command({
  name: 'forums.withdraw-for',
  title: { ko: '참여 신청을 대신 거둔다', en: 'Withdraw somebody' },
  permission: may.mayConductForum,
  input: z.strictObject({ forumId: ForumId, no: RegistrationNo }),
  reply,
  refusal: z.discriminatedUnion('kind', [...WithdrawRefusal.options, only('forum-not-found', 'no-such-number')]),
})

/** Ends the registration; where seats are given by lots, draws them. Everybody is told where they stand. */
export const settleSeats = command({
  name: 'forums.settle-seats',
  title: { ko: '접수를 마치고 참여자를 정한다', en: 'Settle who takes part' },
  permission: may.mayConductForum,
  effective: 'today',
  input: z.strictObject({ forumId: ForumId }),
  reply: z.object({ forumId: ForumId, seated: z.int(), waiting: z.int() }),
  refusal: z.discriminatedUnion('kind', [...SettleRefusal.options, notFound]),
})

export const setTable = command({
  name: 'forums.set-table',
  title: { ko: '테이블과 물음을 정한다', en: 'Set a table' },
  permission: may.mayConductForum,
  input: z.strictObject({
    ...{ forumId: ForumId, tableNo: TableNo, question: z.string().trim().min(1).max(500) },
    /** Whether somebody from outside the office facilitates it, who is paid. */
    facilitated: z.boolean().default(false),
  }),
  reply,
  refusal: z.discriminatedUnion('kind', [WrongState, notFound]),
})

/** Gives everybody who has a seat and no table one of the tables, evenly. */
export const seatAtTables = command({
  name: 'forums.seat-at-tables',
  title: { ko: '참여자를 테이블에 나눈다', en: 'Seat the participants' },
  permission: may.mayConductForum,
  input: z.strictObject({ forumId: ForumId }),
  reply: z.object({ forumId: ForumId, seated: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, only('forum-not-found', 'no-table')]),
})

export const moveToTable = command({
  name: 'forums.move-to-table',
  title: { ko: '참여자의 테이블을 바꾼다', en: 'Move a participant' },
  permission: may.mayConductForum,
  input: z.strictObject({ forumId: ForumId, no: RegistrationNo, tableNo: TableNo }),
  reply,
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    z.object({ kind: z.literal('no-such-number'), field: z.literal('no') }),
    z.object({ kind: z.literal('no-such-table'), field: z.literal('tableNo') }),
    notFound,
  ]),
})

/** By the code on one's own page or slip, on the day of the forum, here or from elsewhere. */
export const checkIn = command({
  name: 'forums.check-in',
  title: { ko: '참여 번호로 출석한다', en: 'Check in by code' },
  done: { ko: '출석했습니다. 잘 오셨습니다.', en: 'You are checked in. Welcome.' },
  permission: may.mayUseCode,
  effective: 'today',
  unrecorded: ['code'],
  input: z.strictObject({ forumId: ForumId, code: z.string().max(40) }),
  reply: z.object({ tableNo: TableNo.nullable() }),
  refusal: z.discriminatedUnion('kind', [...CheckInRefusal.options, notFound]),
})

/** The clerk's list: what they ticked or cleared since the page showed it; who checked in meanwhile stays here. */
export const noteArrivals = command({
  name: 'forums.note-arrivals',
  title: { ko: '출석을 적는다', en: 'Note who came' },
  permission: may.mayConductForum,
  input: z.strictObject({
    forumId: ForumId,
    people: z
      .array(
        z.strictObject({
          no: RegistrationNo,
          /** Whether the page showed this person as here. */
          was: z.boolean().default(false),
          here: z.boolean().default(false),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  reply: z.object({ forumId: ForumId, here: z.int() }),
  refusal: z.discriminatedUnion('kind', [WrongState, notFound]),
})

export const ownRegistration = query({
  name: 'forums.own-registration',
  title: { ko: '내 신청을 본다', en: 'See one’s own registration' },
  permission: may.maySeeForums,
  personal: 'own',
  input: z.object({ forumId: ForumId }),
  reply: z.object({
    registration: z
      .object({
        ...{ no: RegistrationNo, state: Standing, tableNo: TableNo.nullable(), code: z.string() },
        ...{ ahead: z.int(), arrived: z.boolean() },
      })
      .nullable(),
  }),
  refusal: noRefusals,
})

const Row = z.object({
  ...{ no: RegistrationNo, state: Standing, place: z.int().nullable(), tableNo: TableNo.nullable() },
  ...{ channel: z.enum(['self', 'desk']), civil: z.boolean(), arrivedAt: Instant.nullable() },
})

/** The desk's view: numbers, no names. The secrets of the tables lead to their notes. */
export const seeDesk = query({
  name: 'forums.see-desk',
  title: { ko: '공론장의 진행 화면을 본다', en: 'See a forum’s desk' },
  permission: may.mayConductForum,
  input: z.object({ forumId: ForumId }),
  reply: z.object({
    forum: Forum,
    rows: z.array(Row),
    tables: z.array(ForumTable.unwrap().extend({ secret: TableSecret, people: z.int(), notes: z.int() })),
  }),
  refusal: notFound,
})

/** Names and contacts for the attendance sheet, and what is paid: told for a reason. */
export const seeParticipants = query({
  name: 'forums.see-participants',
  title: { ko: '참여자 명단을 본다', en: 'See the participants' },
  permission: may.maySeeParticipants,
  personal: {
    file: 'forum-participants',
    about: ({ people }) => people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
    unlisted: ({ people }) => people.filter(({ accountId, name }) => accountId === null && name !== null).length,
  },
  input: z.object({ forumId: ForumId }),
  reply: z.object({
    forum: Forum,
    people: z.array(
      Row.extend({
        ...{ accountId: AccountId.nullable(), name: z.string().nullable(), contact: z.string().nullable() },
        code: z.string(),
      }),
    ),
    payments: z.array(
      z.object({ kind: z.enum(['facilitator', 'participant']), no: z.int(), name: z.string().nullable(), won: Won }),
    ),
    sum: Won,
  }),
  refusal: notFound,
})
