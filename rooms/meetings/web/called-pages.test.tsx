import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatHolders } from '#apps/seat-holders.ts'
import { readFormValues } from '#kernel/form-values.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { theCostLines } from '#tests/support/council-of-thirty.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { closeMeeting, gatherMembers, notePresence, openMeeting } from '../contract-attendance.ts'
import { callMeeting, changeCall, placeOnAgenda, requestMeeting } from '../contract-calls.ts'
import { makePaymentSheet, publishMinutes, writeMinutes } from '../contract-minutes.ts'
import { closeVote, openVote, recuseMember } from '../contract-votes.ts'
import { meetingsRoom } from '../server/room.ts'
import { pages } from './pages.ts'

let room: RoomTest
const enter: RoomTest['run'] = async (contract, input, how) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const day = '2021-03-20' as never
const call = {
  bodyId: 'council',
  kind: 'governance-council',
  session: 'regular',
  calledBy: 'calendar',
  topic: '2022년 사업 승인',
  place: '기획상황실',
  heldOn: day,
  beginsAt: '15:00',
  agenda: '사업 승인\n보고: 추진 상황',
} as const
const vote = { meetingId: 'm-open', agendaNo: 1, motion: '원안 의결' } as const

beforeAll(async () => {
  const rules = {
    opens: 'majority-of-enrolled' as const,
    resolves: 'majority-of-present' as const,
    regularPerYear: 4,
    extraordinaryShare: { n: 1, d: 3 },
    chairMayCall: true,
    maxSeats: 30,
    sizeText: null,
    terms: [],
    basis: null,
  }
  const reader = { read: async () => ({}) } as never
  room = await openRoom([
    organizationRoom,
    cycleRoom,
    documentsRoom(reader),
    itemsRoom({ traceSteps: [] }),
    meetingsRoom({ ...testSignIn, holders: seatHolders, costLines: theCostLines }),
  ])
  await sql`insert into account (district_id, account_id, display_name, purpose)
    values ('geumcheon', 'test-resident', '위원', '참여')`.execute(room.db)
  await enter(establishBody, {
    bodyId: 'council',
    kind: 'governance-council',
    name: '금천구협치회의',
    rules,
  })
  for (const no of [1, 2, 3]) {
    await enter(addSeat, { bodyId: 'council', seatId: `seat-${no}`, kind: 'appointed-civil', label: `민간위원 ${no}` })
    await enter(
      fillSeat,
      { seatId: `seat-${no}`, holder: (no === 1 ? 'test-resident' : null) as never },
      { on: '2021-01-01' },
    )
  }
  const period = { from: '2021-01-05' as never, to: '2021-01-05' as never, precision: 'day' as const }
  await enter(enterItem, {
    itemId: 'stream',
    cycleId: 'plan-2022',
    kind: 'proposal',
    title: '안양천',
    enteredOn: period,
  })
  await enter(requestMeeting, { requestId: 'r-1', bodyId: 'council', purpose: '예산 변경', seatIds: ['seat-1'] })
  for (const meetingId of ['m-called', 'm-open', 'm-closed']) await enter(callMeeting, { ...call, meetingId })
  const later = { heldOn: '2021-03-27' as never, beginsAt: '10:00', place: '대강당', reason: '호우' }
  await enter(changeCall, { meetingId: 'm-called', ...later })
  for (const meetingId of ['m-open', 'm-closed']) {
    await enter(gatherMembers, { meetingId })
    const people = [1, 2, 3].map((personNo) => ({ personNo, attendance: 'here' as const }))
    await enter(notePresence, { meetingId, people })
    await enter(openMeeting, { meetingId })
  }
  await enter(placeOnAgenda, { meetingId: 'm-open', title: '안양천', itemId: 'stream' })
  await enter(recuseMember, { meetingId: 'm-open', agendaNo: 1, personNo: 3, ground: 'withdrew', reason: '자기 단체' })
  await enter(openVote, { ...vote, voteId: 'v-1', method: 'show' })
  await enter(closeVote, { voteId: 'v-1', count: { inFavour: 2, against: 0 } })
  await enter(openVote, { ...vote, voteId: 'v-2', method: 'secret', motion: '부위원장 선출' })
  await enter(closeMeeting, { meetingId: 'm-closed' })
  await enter(writeMinutes, { meetingId: 'm-closed', after: 0, text: '□ 회의: 금천구협치회의' })
  await enter(writeMinutes, {
    meetingId: 'm-closed',
    after: 1,
    text: '□ 회의: 금천구협치회의\n끝.',
    correction: '맺음',
  })
  await enter(publishMinutes, { meetingId: 'm-closed' })
  await enter(makePaymentSheet, { meetingId: 'm-closed', costLineId: 'line-1' })
})
afterAll(() => room.close())

describe('the pages of a called meeting', () => {
  const clerk = { role: 'secretariat' } as const
  const member = { role: 'resident' } as const
  const at = (id: string) => ({ params: { id } })
  const everyPage: readonly (readonly [string, PageWish])[] = [
    ['/called-meetings', {}],
    ['/called-meetings', { ...clerk, query: { state: 'open', page: '1' } }],
    ['/called-meetings/new', { ...clerk, query: { request: 'r-1' } }],
    ['/called-meetings/new', clerk],
    ...(['m-called', 'm-open', 'm-closed'] as const).flatMap((id): [string, PageWish][] => [
      ['/called-meetings/:id', at(id)],
      ['/called-meetings/:id', { ...clerk, ...at(id) }],
      ['/called-meetings/:id/desk', { ...clerk, ...at(id) }],
      ['/called-meetings/:id/minutes', { ...clerk, ...at(id) }],
      ['/called-meetings/:id/payments', { ...clerk, ...at(id) }],
    ]),
    ['/called-meetings/:id/minutes', at('m-closed')],
    ['/called-meetings/:id/accounts', { ...clerk, ...at('m-closed') }],
    ['/called-meetings/:id/mine', { ...member, ...at('m-open') }],
    ['/called-meetings/:id/mine', { ...member, ...at('m-called') }],
    ['/my-meetings', member],
    ['/meeting-rules/:id', at('council')],
    ['/meeting-rules/:id', { ...clerk, ...at('council') }],
  ]
  it.each(
    everyPage.flatMap(([path, wish]) => (['ko', 'en'] as const).map((lang) => [path, { ...wish, lang }] as const)),
  )('%s %o is whole', async (path, wish) => expectWhole(await show(path, wish)))

  it('say what happened, and offer what may be done, to those who may', async () => {
    const notice = await show('/called-meetings/:id', at('m-open'))
    expect(notice).toContain('가결 (거수). 재적 3명, 출석 3명, 제척·기피·회피 1명')
    expect(notice).not.toContain('/do/')
    expect(await show('/called-meetings/:id', { ...clerk, ...at('m-called') })).toContain('/do/meetings/cancel-call')
    expect(await show('/called-meetings/:id', at('m-called'))).toContain('연기')
    expect(await show('/called-meetings/:id/mine', { ...member, ...at('m-open') })).toContain('/do/meetings/cast-vote')
    expect(await show('/called-meetings/:id/mine', { ...clerk, ...at('m-open') })).toBe('not-a-member')
    expect(await show('/called-meetings/:id/minutes', at('m-open'))).toBe('minutes-not-published')
    expect(await show('/my-meetings', member)).toContain('70,000')
  })

  it('offer items by a word of their titles', async () => {
    const looking = (item: string) => show('/called-meetings/:id', { ...clerk, ...at('m-called'), query: { item } })
    expect(await looking('')).toContain('value="stream"')
    expect(await looking('안양')).toContain('value="stream"')
    expect(await looking('없는 말')).toContain('그런 말이 든 의제가 없습니다.')
  })

  it('offer items of the newest year and by a word to whoever calls a meeting', async () => {
    const looking = (query: Record<string, string>) => show('/called-meetings/new', { ...clerk, query })
    expect(await looking({})).toContain('value="stream"')
    expect(await looking({ cycle: 'plan-2030' })).not.toContain('value="stream"')
    expect(await looking({ item: '없는 말' })).toContain('그런 말이 든 의제가 없습니다.')
    const form = {
      command: 'meetings.call-meeting',
      values: { topic: '적었던 말', 'itemIds.0': 'stream' },
      ...{ refusal: { kind: 'agenda-needed' }, sentence: '안건을 적어 주세요.', fieldErrors: {} },
    }
    const refused = await show('/called-meetings/new', { ...clerk, form })
    expect(refused).toMatch(/value="stream" checked/)
    expect(refused).toMatch(/id="call-meeting-agenda"[^>]*aria-invalid="true"/)
  })

  it('offer to change each point of an agenda until the meeting is closed, with the item that it is about', async () => {
    const open = await show('/called-meetings/:id', { ...clerk, ...at('m-open') })
    expect(open.match(/action="[^"]*\/do\/meetings\/edit-point"/g)).toHaveLength(3)
    expect(open).toContain('<option value="1">위로 (1번)</option>')
    expect(open).toContain('<option value="stream" selected>안양천</option>')
    expect(await show('/called-meetings/:id', { ...clerk, ...at('m-closed') })).not.toContain('edit-point')
  })

  it('lead from the desk of a closed meeting to its minutes and payments, with the next step', async () => {
    const desk = await show('/called-meetings/:id/desk', { ...clerk, ...at('m-closed') })
    expect(desk).toMatch(/초안.*called-meetings\/m-closed\/minutes.*지급 전.*called-meetings\/m-closed\/payments/s)
    expect(desk).toContain('다음: 수당을 지급하고')
    expect(await show('/called-meetings/:id/desk', { ...clerk, ...at('m-open') })).not.toContain('id="after"')
  })

  it('ask a member whether they come, and show at the desk who does', async () => {
    const mine = await show('/called-meetings/:id/mine', { ...member, ...at('m-called') })
    expect(mine).toContain('/do/meetings/reply-to-notice')
    expect(mine).toMatch(/갑니다<\/button>.*못 갑니다<\/button>/s)
    expect(mine).not.toContain('/do/meetings/check-in')
    const desk = await show('/called-meetings/:id/desk', { ...clerk, ...at('m-called') })
    expect(desk).toContain('온다고 알린 위원 0명.')
  })

  it('give a calendar file and the payment sheet as a workbook', async () => {
    expect(await show('/called-meetings/:id/calendar', at('m-open'))).toBe('2022년 사업 승인 2021-03-20.ics')
    const wish = { ...clerk, ...at('m-closed'), query: { file: 'xlsx' } }
    expect(await show('/called-meetings/:id/payments', wish)).toMatch(/지급조서.*\.xlsx$/)
  })

  it('keep what was typed when it is refused', async () => {
    const form = {
      command: 'meetings.close-vote',
      values: { voteId: 'v-2', 'count.inFavour': '아홉' },
      refusal: { kind: 'invalid-input' },
      sentence: '고쳐 주세요.',
      fieldErrors: {},
    }
    expect(await show('/called-meetings/:id/desk', { ...clerk, ...at('m-open'), form })).toContain('고쳐 주세요.')
    const called = { ...form, command: 'meetings.call-meeting', values: { topic: '적었던 말' } }
    expect(await show('/called-meetings/new', { ...clerk, form: called })).toContain('적었던 말')
  })

  it('say what is wrong beside the field that it is about', async () => {
    const refused = (kind: string, values: Record<string, string>) => ({
      ...{
        command: 'meetings.call-meeting',
        values,
        refusal: { kind },
        sentence: '까닭을 적어 주세요.',
        fieldErrors: {},
      },
    })
    const page = await show('/called-meetings/new', { ...clerk, form: refused('short-notice', { topic: '적었던 말' }) })
    expect(page).toMatch(/id="call-meeting-shortNoticeReason"[^>]*aria-invalid="true"/)
    const other = await show('/called-meetings/new', { ...clerk, form: refused('meeting-id-taken', {}) })
    expect(other).not.toContain('aria-invalid')
  })

  it('offer the lines of the budget that pay, and lead to the one that was chosen', async () => {
    const asking = await show('/called-meetings/:id/payments', { ...clerk, ...at('m-open') })
    expect(asking).toContain('금천구협치회의 참석수당 (70,000원×25명×4회=7,000,000원)')
    const none = { ...clerk, ...at('m-open'), query: { year: '2020' } }
    expect(await show('/called-meetings/:id/payments', none)).toContain('회계연도나 찾을 말을 바꾸어 보세요')
    const made = await show('/called-meetings/:id/payments', { ...clerk, ...at('m-closed') })
    expect(made).toContain('href="/geumcheon/projects/council/lines"')
  })
})

describe('a vote that falls short', () => {
  const desk = (id: string) => show('/called-meetings/:id/desk', { role: 'secretariat', params: { id } })

  it('is announced at the desk before it is closed, without asking for counts that mean nothing', async () => {
    const meetingId = 'm-short'
    await enter(callMeeting, { ...call, meetingId })
    await enter(gatherMembers, { meetingId })
    const note = (personNo: number, attendance: 'here' | 'away') =>
      enter(notePresence, { meetingId, people: [{ personNo, attendance }] })
    await note(1, 'here')
    await note(2, 'here')
    await enter(openMeeting, { meetingId })
    await enter(openVote, { ...vote, meetingId, voteId: 'v-short', method: 'show' })
    expect(await desk(meetingId)).not.toContain('성원이 모자랍니다')
    await note(2, 'away')
    const shown = await desk(meetingId)
    expect(shown).toContain('지금 출석 1명으로 의결에 필요한 2명보다 적습니다.')
    expect(shown).not.toContain('count.inFavour')
    await enter(closeVote, { voteId: 'v-short' })
    expect(await desk(meetingId)).toContain('성원 미달로 부결 (거수). 재적 3명, 출석 1명')
    await enter(closeMeeting, { meetingId })
    expect(await show('/meetings/:id', { params: { id: meetingId } })).toContain('성원 미달로 부결')
  })

  it('in writing takes nobody who has not replied for somebody in favour', async () => {
    const meetingId = 'm-paper'
    await enter(callMeeting, { ...call, meetingId, form: 'written' })
    await enter(openVote, { ...vote, meetingId, voteId: 'v-paper', method: 'written', replyBy: day })
    expect(await desk(meetingId)).toMatch(/<option value(="")?>회신 없음<\/option><option value="for">/)
    const sent = { voteId: 'v-paper', 'choices.0.personNo': '2', 'choices.0.choice': '' }
    expect(readFormValues(closeVote.input, sent)).toEqual({
      voteId: 'v-paper',
      choices: [{ personNo: 2, choice: null }],
    })
  })
})
