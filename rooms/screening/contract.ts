import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { ArrivalRefused } from '#rooms/items/core/arrivals.ts'
import { GateRefused } from '#rooms/items/core/decide-gate.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { CycleKey, ItemId, ItemKind } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { CloseRefusal } from './core/close-round.ts'
import { ConfirmRefusal, DepartmentReview, SendBackRefusal } from './core/department-review.ts'
import { FilledReply, FilledRows, NothingFilled } from './core/filled-rows.ts'
import { HandOverRefusal } from './core/hand-over.ts'
import { SheetRefusal } from './core/match-hand-out.ts'
import * as may from './core/permissions.ts'
import { HandOutRow } from './core/read-hand-out.ts'
import { OpenRoundRefusal, ReviewRound, RoundId } from './core/review-round.ts'
import { BoardRow, NamedDepartment } from './core/round-board.ts'
import { TakeRefusal } from './core/take-review.ts'

const line = z.string().trim().min(1).max(200)
const prose = z.string().trim().min(1).max(4000)
const itemIds = z.array(ItemId).min(1).max(2000)
const noRound = only('round-not-found')
const closedRound = only('round-not-found', 'round-is-closed')

export const openRound = command({
  name: 'screening.open-round',
  title: { ko: '부서 검토를 연다', en: 'Open a round of reviews' },
  permission: may.mayKeepRounds,
  input: z.strictObject({
    roundId: RoundId,
    cycleId: CycleKey,
    name: line,
    gateOrder: z.int().min(0).max(10_000),
    decider: line,
    /** Until when, or within how many working days. */
    dueOn: LocalDate.nullable().default(null),
    workingDays: z.int().min(1).max(365).nullable().default(null),
    /** Only items of this kind; without it, every item that stands before the gate. */
    kind: ItemKind.nullable().default(null),
  }),
  reply: z.object({ roundId: RoundId, items: z.int() }),
  refusal: OpenRoundRefusal,
})

export const handOut = command({
  name: 'screening.hand-out',
  title: { ko: '검토할 것을 부서에 나눈다', en: 'Hand reviews out to a department' },
  permission: may.mayKeepRounds,
  input: z.strictObject({ roundId: RoundId, departmentId: DepartmentId, team: line.nullable().default(null), itemIds }),
  reply: z.object({ handedOut: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('round-not-found', 'round-is-closed', 'not-in-round'),
    z.object({ kind: z.literal('reviews-begun'), titles: z.array(z.string()) }),
  ]),
})

export const handOutSheet = command({
  name: 'screening.hand-out-sheet',
  title: { ko: '업무표대로 부서에 나눈다', en: 'Hand reviews out by a sheet' },
  permission: may.mayKeepRounds,
  input: z.strictObject({ roundId: RoundId, rows: z.array(HandOutRow).min(1).max(2000) }),
  reply: z.object({ handedOut: z.int() }),
  refusal: z.discriminatedUnion('kind', [closedRound, SheetRefusal]),
})

export const fillReviews = command({
  name: 'screening.fill-reviews',
  title: { ko: '검토의견을 적는다', en: 'Fill reviews' },
  permission: may.mayFillReviews,
  input: z.strictObject({ roundId: RoundId, submit: z.boolean(), rows: FilledRows }),
  reply: FilledReply,
  refusal: z.discriminatedUnion('kind', [closedRound, NothingFilled]),
})

export const confirmReviews = command({
  name: 'screening.confirm-reviews',
  title: { ko: '검토의견을 부서장이 확인한다', en: 'Confirm reviews' },
  permission: may.mayConfirmReviews,
  input: z.strictObject({ roundId: RoundId, itemIds }),
  reply: z.object({ confirmed: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('round-not-found', 'round-is-closed', 'not-in-round'),
    ...ConfirmRefusal.options,
    only('not-the-head'),
  ]),
})

export const sendBackReview = command({
  name: 'screening.send-back-review',
  title: { ko: '검토의견을 돌려보낸다', en: 'Send a review back' },
  permission: may.mayConfirmReviews,
  input: z.strictObject({ roundId: RoundId, itemId: ItemId, reason: prose }),
  reply: z.object({ itemId: ItemId }),
  refusal: z.discriminatedUnion('kind', [
    only('round-not-found', 'round-is-closed', 'not-in-round', 'not-the-head'),
    SendBackRefusal,
  ]),
})

export const handOverReview = command({
  name: 'screening.hand-over-review',
  title: { ko: '소관부서를 다시 정한다', en: 'Hand a review over to another department' },
  permission: may.mayHandOver,
  input: z.strictObject({ roundId: RoundId, itemId: ItemId, departmentId: DepartmentId, reason: prose }),
  reply: z.object({ itemId: ItemId, bounces: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('round-not-found', 'round-is-closed', 'not-in-round'),
    ...HandOverRefusal.options,
  ]),
})

export const takeReviews = command({
  name: 'screening.take-reviews',
  title: { ko: '검토를 맡는다', en: 'Take reviews upon oneself' },
  permission: may.mayFillReviews,
  input: z.strictObject({ roundId: RoundId, itemIds }),
  reply: z.object({ taken: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('round-not-found', 'round-is-closed', 'not-in-round'),
    ...TakeRefusal.options,
  ]),
})

export const remind = command({
  name: 'screening.remind',
  title: { ko: '아직 답하지 않은 부서에 알린다', en: 'Remind departments of their reviews' },
  permission: may.mayKeepRounds,
  input: z.strictObject({
    roundId: RoundId,
    /** One department; without it, all that still owe an answer. */
    departmentId: DepartmentId.nullable().default(null),
  }),
  reply: z.object({ reminded: z.int() }),
  refusal: only('round-not-found', 'round-is-closed', 'nobody-to-remind'),
})

export const closeRound = command({
  name: 'screening.close-round',
  title: { ko: '부서 검토를 마치고 관문을 정한다', en: 'Close a round and decide its gate' },
  permission: may.mayCloseRound,
  proof: 'fresh',
  input: z.strictObject({
    roundId: RoundId,
    gateId: GateId,
    /** A head's written reason for going on without the reviews that are missing (미결). */
    openReason: prose.nullable().default(null),
  }),
  reply: z.object({ gateId: GateId, passed: z.int(), rejected: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    noRound,
    ...CloseRefusal.options,
    ...ArrivalRefused.options,
    ...GateRefused.options,
    ...attachRefusals,
  ]),
})

export const listRounds = query({
  name: 'screening.list-rounds',
  title: { ko: '부서 검토 목록을 본다', en: 'List the rounds of reviews' },
  permission: may.maySeeReviews,
  input: z.object({}),
  reply: z.object({ rounds: z.array(ReviewRound) }),
  refusal: noRefusals,
})

const tally = z.object({ count: z.int(), won: z.int() })

export const seeRound = query({
  name: 'screening.see-round',
  title: { ko: '부서 검토를 본다', en: 'See a round of reviews' },
  permission: may.maySeeReviews,
  input: z.object({ roundId: RoundId }),
  reply: z.object({
    round: ReviewRound,
    overdue: z.boolean(),
    board: z.array(BoardRow),
    sum: z.object({ passed: tally, rejected: tally, undecided: tally }),
    links: z.array(
      z.object({
        departmentId: DepartmentId,
        drawnAt: Instant,
        uses: z.int().nullable(),
        usedAt: Instant.nullable(),
      }),
    ),
    reviews: z.array(DepartmentReview),
    departments: z.array(NamedDepartment),
  }),
  refusal: noRound,
})

export const seeReview = query({
  name: 'screening.see-review',
  title: { ko: '검토의견을 본다', en: 'See a review' },
  permission: may.maySeeReviews,
  input: z.object({ roundId: RoundId, itemId: ItemId }),
  reply: z.object({
    round: ReviewRound,
    overdue: z.boolean(),
    review: DepartmentReview,
    /** Whether the one who asks took it upon oneself, or handed it in. */
    mine: z.boolean(),
    submittedByMe: z.boolean(),
    /** Whether the one who asks confirms it: its head, or who stands in for the head today. */
    confirms: z.enum(['as-head', 'as-stand-in']).nullable(),
    /** Whether it was confirmed in the place of the head. */
    confirmedByStandIn: z.boolean(),
    departments: z.array(NamedDepartment),
    /** On which days a stand-in wrote it, and how it went from officer to officer. */
    standInDays: z.array(LocalDate),
    passedOn: z.array(z.object({ on: LocalDate, reason: z.string(), role: z.string() })),
    handovers: z.array(
      z.object({ from: z.string(), to: z.string(), reason: z.string(), role: z.string(), at: Instant }),
    ),
  }),
  refusal: only('round-not-found', 'not-in-round'),
})

/** What is still to be done by those for whom one acts, what is due first first. */
export const listMine = query({
  name: 'screening.list-mine',
  title: { ko: '내가 할 검토를 본다', en: 'List my open reviews' },
  permission: may.maySeeReviews,
  input: z.object({ most: z.int().min(1).max(500).default(200) }),
  reply: z.object({
    today: LocalDate,
    rounds: z.array(ReviewRound),
    reviews: z.array(
      DepartmentReview.unwrap().extend({
        ...{ roundId: RoundId, mine: z.boolean() },
        /** Whether one confirms it: as its head, or in the head's place. */
        mayConfirm: z.boolean(),
        /** Whether one stands in for whoever does it. */
        standsIn: z.boolean(),
      }),
    ),
    departments: z.array(NamedDepartment),
  }),
  refusal: noRefusals,
})
