import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { LineId } from '#rooms/items/core/item.ts'
import { allowanceGrounds } from './core/allowance.ts'
import { PersonNo } from './core/attendance.ts'
import { CalledMeeting, WrongState } from './core/called-meeting.ts'
import { CostLineSeen } from './core/cost-line-seen.ts'
import { MeetingId } from './core/meeting.ts'
import { DifferentLine } from './core/minutes-difference.ts'
import * as may from './core/permissions.ts'

const prose = z.string().trim().min(1).max(4000)

/** The first version is the clerk's own wording of the draft; every later one says what it corrects. */
export const writeMinutes = command({
  name: 'meetings.write-minutes',
  title: { ko: '회의록을 쓴다', en: 'Write the minutes' },
  permission: may.mayConductMeeting,
  input: z.strictObject({
    meetingId: MeetingId,
    text: z.string().trim().min(1).max(200_000),
    /** The version it was written on; another one meanwhile is not overwritten. */
    after: z.int().min(0).max(10_000),
    correction: prose.nullable().default(null),
  }),
  reply: z.object({ meetingId: MeetingId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    z.object({ kind: z.literal('minutes-changed-meanwhile'), version: z.int() }),
    only('meeting-not-found', 'correction-needed'),
  ]),
})

export const approveMinutes = command({
  name: 'meetings.approve-minutes',
  title: { ko: '회의록을 승인한다', en: 'Approve the minutes' },
  permission: may.mayConductMeeting,
  input: z.strictObject({ meetingId: MeetingId, version: z.int().min(1).max(10_000), atMeeting: MeetingId }),
  reply: z.object({ meetingId: MeetingId, version: z.int() }),
  refusal: only('meeting-not-found', 'minutes-not-written', 'not-a-later-meeting', 'minutes-approved-already'),
})

/** From the day on which the command takes effect. */
export const publishMinutes = command({
  name: 'meetings.publish-minutes',
  title: { ko: '회의록을 공개한다', en: 'Publish the minutes' },
  permission: may.mayConductMeeting,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, on: LocalDate }),
  refusal: only('meeting-not-found', 'minutes-not-written', 'minutes-published-already'),
})

/** Whoever conducts the meeting sees every version; everybody else the latest, once it is published. */
export const seeMinutes = query({
  name: 'meetings.see-minutes',
  title: { ko: '회의록을 본다', en: 'See the minutes' },
  permission: may.maySeeMeetings,
  input: z.object({
    meetingId: MeetingId,
    /** Which version is told apart from the one before it; the latest, where none is chosen. */
    compared: z.int().min(1).max(10_000).optional(),
  }),
  reply: z.object({
    meeting: CalledMeeting,
    /** What happened, in words: for the clerk to begin with. */
    draft: z.string().nullable(),
    versions: z.array(
      z.object({
        version: z.int(),
        text: z.string(),
        correction: z.string().nullable(),
        writtenOn: LocalDate,
      }),
    ),
    /** What one version says otherwise than the version before, for whoever conducts; null where there is none before. */
    difference: z.object({ version: z.int(), lines: z.array(DifferentLine) }).nullable(),
    /** The later meetings of the body that may approve them, the next one first; for whoever conducts. */
    later: z.array(z.object({ id: MeetingId, topic: z.string(), heldOn: LocalDate })),
    approved: z.object({ version: z.int(), at: MeetingId, on: LocalDate }).nullable(),
    publishedOn: LocalDate.nullable(),
  }),
  refusal: only('meeting-not-found', 'minutes-not-published'),
})

export const makePaymentSheet = command({
  name: 'meetings.make-payment-sheet',
  title: { ko: '지급조서를 만든다', en: 'Make a payment sheet' },
  done: {
    ko: '지급조서를 만들고 받을 위원에게 계좌를 물었습니다.',
    en: 'The sheet is made; members are asked for accounts.',
  },
  permission: may.mayKeepAllowances,
  input: z.strictObject({ meetingId: MeetingId, costLineId: LineId.nullable().default(null) }),
  reply: z.object({ meetingId: MeetingId, sum: Won, paid: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    WrongState,
    only('meeting-not-found', 'sheet-made-already', 'cost-line-not-known'),
  ]),
})

export const listCostLines = query({
  name: 'meetings.list-cost-lines',
  title: { ko: '수당을 지급할 산출내역을 찾는다', en: 'Find the cost line that pays allowances' },
  permission: may.mayKeepAllowances,
  input: z.object({ fiscalYear: z.int().min(1).max(9999), words: z.string().trim().max(100).default('') }),
  reply: z.object({ lines: z.array(CostLineSeen) }),
  refusal: noRefusals,
})

/** An exception for one seat, with its reason. */
export const setAllowance = command({
  name: 'meetings.set-allowance',
  title: { ko: '한 위원의 수당을 따로 정한다', en: 'Set one member’s allowance' },
  permission: may.mayKeepAllowances,
  input: z.strictObject({
    meetingId: MeetingId,
    personNo: PersonNo,
    won: Won.min(0).max(100_000_000),
    reason: prose,
  }),
  reply: z.object({ meetingId: MeetingId, sum: Won }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('no-such-member'), personNo: z.int() }),
    only('meeting-not-found', 'no-payment-sheet', 'sheet-paid-already'),
  ]),
})

/** By the member, for the meeting that pays them. It is kept sealed, and destroyed when the payment is recorded. */
export const giveAccount = command({
  name: 'meetings.give-account',
  title: { ko: '수당 받을 계좌를 적는다', en: 'Give the account for an allowance' },
  done: {
    ko: '계좌를 암호로 잠가 두었습니다. 지급하면 지웁니다.',
    en: 'It is kept sealed, and destroyed once it is paid.',
  },
  permission: may.mayTakePart,
  unrecorded: ['bank', 'number', 'holder'],
  input: z.strictObject({
    meetingId: MeetingId,
    bank: z.string().trim().min(1).max(40),
    number: z
      .string()
      .trim()
      .regex(/^[0-9-]{6,30}$/),
    holder: z.string().trim().min(1).max(60),
  }),
  reply: z.object({ meetingId: MeetingId }),
  refusal: only('meeting-not-found', 'not-a-member', 'no-payment-sheet', 'sheet-paid-already', 'nothing-to-be-paid'),
})

/** It was paid on the day on which the command takes effect: every account of the sheet is destroyed with it. */
export const recordPayment = command({
  name: 'meetings.record-payment',
  title: { ko: '지급을 기록하고 계좌를 파기한다', en: 'Record a payment and destroy the accounts' },
  permission: may.mayKeepAllowances,
  input: z.strictObject({ meetingId: MeetingId }),
  reply: z.object({ meetingId: MeetingId, sum: Won, destroyed: z.int() }),
  refusal: only('meeting-not-found', 'no-payment-sheet', 'sheet-paid-already'),
})

export const seePaymentSheet = query({
  name: 'meetings.see-payment-sheet',
  title: { ko: '지급조서를 본다', en: 'See a payment sheet' },
  permission: may.mayKeepAllowances,
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: CalledMeeting,
    /** Null before it is made. */
    sheet: z
      .object({
        /** The line that pays; null where none was named, or it has gone from the budget since. */
        costLine: CostLineSeen.nullable(),
        madeOn: LocalDate,
        paidOn: LocalDate.nullable(),
        rows: z.array(
          z.object({
            personNo: z.int(),
            label: z.string(),
            won: Won,
            ground: z.enum(allowanceGrounds),
            reason: z.string().nullable(),
            hasAccount: z.boolean(),
          }),
        ),
        sum: Won,
      })
      .nullable(),
  }),
  refusal: only('meeting-not-found'),
})

/** The bank accounts that members have given, to pay them: told for a reason, and gone once it is recorded. */
export const seeBankAccounts = query({
  name: 'meetings.see-bank-accounts',
  title: { ko: '수당 받을 계좌를 본다', en: 'See the accounts for allowances' },
  permission: may.mayKeepAllowances,
  personal: {
    file: 'meeting-members',
    about: ({ rows }) => rows.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
    unlisted: ({ rows }) => rows.filter(({ accountId }) => accountId === null).length,
  },
  input: z.object({ meetingId: MeetingId }),
  reply: z.object({
    meeting: CalledMeeting,
    rows: z.array(
      z.object({
        personNo: z.int(),
        accountId: AccountId.nullable(),
        label: z.string(),
        bank: z.string(),
        number: z.string(),
        holder: z.string(),
      }),
    ),
  }),
  refusal: only('meeting-not-found'),
})

/** What one is paid for one's own meetings. */
export const listOwnAllowances = query({
  name: 'meetings.list-own-allowances',
  title: { ko: '내 참석수당을 본다', en: 'List one’s own allowances' },
  permission: may.mayTakePart,
  personal: 'own',
  input: z.object({}),
  reply: z.object({
    allowances: z.array(
      z.object({
        meetingId: MeetingId,
        topic: z.string(),
        heldOn: LocalDate,
        won: Won,
        paidOn: LocalDate.nullable(),
        hasAccount: z.boolean(),
      }),
    ),
  }),
  refusal: noRefusals,
})

/** Person-times (연인원) and persons (실인원) of the meetings that were called here, by body and year. */
export const seeAttendanceStatistics = query({
  name: 'meetings.see-attendance-statistics',
  title: { ko: '참석 통계를 본다', en: 'See the statistics of attendance' },
  permission: may.maySeeMeetings,
  input: z.object({ year: z.int().min(1).max(9999).optional() }),
  reply: z.object({
    rows: z.array(
      z.object({ year: z.int(), bodyId: z.string(), meetings: z.int(), personTimes: z.int(), persons: z.int() }),
    ),
  }),
  refusal: noRefusals,
})
