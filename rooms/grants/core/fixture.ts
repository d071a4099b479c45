import type { z } from 'zod'
import { AccountId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { type Won, won } from '#kit/won.ts'
import { ApplicationId, GrantApplication } from './application.ts'
import { GrantCall, leastOwnShare } from './grant-call.ts'
import { GrantEvent } from './grant-event.ts'
import { type Entry, EntryId } from './grant-journal.ts'
import type { Around } from './grant-life.ts'
import type { Receipt } from './receipt.ts'

/** An open call of ten million won for March 2021, as tests need one. */
export const callOf = (more: Partial<z.input<typeof GrantCall>> = {}): GrantCall =>
  GrantCall.parse({
    ...{ id: 'call', departmentId: 'youth', projectId: null, lineId: null, year: 2021, title: '세대융합 프로젝트' },
    ...{ notice: '청년과 어르신이 함께할 단체를 찾습니다.', total: 10_000_000, ceiling: 5_000_000, ownPercent: 10 },
    ...{ proportional: true, tolerance: 20, opensOn: '2021-03-01', closesOn: '2021-03-31' },
    criteria: [
      { name: '창의성', points: 40 },
      { name: '실행', points: 60 },
    ],
    ...{ passMark: 60, places: null, publishedOn: '2021-02-20', extensions: [], decidedOn: null, releases: [] },
    ...more,
  })

/** An application of three million won with an own share of half a million, as tests need one. */
export const applicationOf = (more: Partial<z.input<typeof GrantApplication>> = {}): GrantApplication =>
  GrantApplication.parse({
    ...{ id: 'one', callId: 'call', applicant: '마을이음', title: '함께 짓는 밥', purpose: '함께 요리합니다.' },
    ...{ asked: 3_000_000, ownShare: 500_000, appliedOn: '2021-03-10', accountId: null, withdrawnOn: null },
    budget: [
      { label: '강사비', amount: 2_000_000 },
      { label: '재료비', amount: 1_500_000 },
    ],
    ...more,
  })

const lots = won(10_000_000)
/** Around an event: three million asked, all of the call left, on a day of May. */
export const aroundOf = (more: Partial<Around> & { readonly left?: Won } = {}): Around => ({
  ...{ asked: won(3_000_000), on: localDate('2021-05-03'), by: AccountId.parse('officer') },
  room: {
    left: more.left ?? lots,
    ceiling: won(5_000_000),
    least: (granted) => leastOwnShare({ ownPercent: 10 }, granted),
  },
  ...more,
})

/** An entry of a journal with what happened, numbered. */
export const entryOf = (no: number, event: z.input<typeof GrantEvent> | null, more: Partial<Entry> = {}): Entry => ({
  ...{ id: EntryId.parse(`entry-${no}`), no, on: localDate('2021-05-03'), cancels: null, reason: null },
  ...{ event: event === null ? null : GrantEvent.parse(event), role: 'department-officer' },
  ...{ by: AccountId.parse('officer'), recordedAt: Instant.parse('2021-05-03T01:00:00.000Z') },
  ...more,
})

export const agreement = {
  kind: 'agreement',
  granted: 3_000_000,
  ownShare: 500_000,
  endsOn: '2021-11-30',
  reportDueOn: '2021-12-15',
} as const satisfies z.input<typeof GrantEvent>

export const idOfApplication = (id: string): ApplicationId => ApplicationId.parse(id)

/** A receipt of the grant for food, changed by what a test says. */
export const receiptOf = (more: Partial<Receipt> = {}): Receipt => ({
  ...{ no: 1, on: localDate('2021-06-01'), line: '재료비', payee: '금천식자재', amount: won(100_000) as never },
  ...{ from: 'grant', disallowed: null },
  ...more,
})
