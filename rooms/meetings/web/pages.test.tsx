import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTable } from '#apps/write-table.ts'
import { localDate } from '#kit/korean-date.ts'
import { changeStepDates, openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { pages as cyclePages } from '#rooms/cycle/web/pages.ts'
import { decideGate, enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDepartment, addDong, addSeat, establishBody, fillSeat, vacateSeat } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { organizationPages } from '#rooms/organization/web/pages.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { recordMeeting, recordResolution } from '../contract.ts'
import { meetingsRoom } from '../server/room.ts'
import { pages as meetingsPages } from './pages.ts'

const pages = [...organizationPages(writeTable), ...cyclePages, ...meetingsPages]
const on = (day: string) => ({ from: localDate(day), to: localDate(day), precision: 'day' as const })
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] }), cycleRoom, meetingsRoom(testSignIn)])
})
afterAll(() => room.close())

/** Enters a thing that must be taken. */
const enter: RoomTest['run'] = async (contract, input, how) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}

/** The page as its HTML, the name of its file, or the kind of its refusal. */
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('before anything is entered', () => {
  it.each(['/bodies', '/departments', '/calendar', '/meetings'])('%s says that there is nothing', async (path) => {
    expect(await show(path)).toContain('class="empty"')
  })

  it.each(['/bodies/:id', '/meetings/:id'])('%s is not found', async (path) => {
    expect(await show(path, { params: { id: 'nothing' } })).toMatch(/-not-found$/)
  })
})

describe('with a year entered', () => {
  beforeAll(async () => {
    const rules = {
      opens: 'majority-of-enrolled' as const,
      resolves: 'majority-of-present' as const,
      regularPerYear: 4,
      extraordinaryShare: { n: 1, d: 3 },
      chairMayCall: true,
      maxSeats: 30,
      sizeText: null,
      terms: [
        { seatKind: 'appointed-civil' as const, rule: { kind: 'years' as const, years: 2, renewals: 1 } },
        { seatKind: 'appointed-councillor' as const, rule: { kind: 'own-office' as const } },
        { seatKind: 'ex-officio' as const, rule: { kind: 'while-in-post' as const } },
      ],
      basis: '기본 조례 제10조',
    }
    const silent = { ...rules, opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null }
    const council = { bodyId: 'council', kind: 'governance-council' as const, name: '금천구협치회의' }
    await enter(establishBody, {
      ...council,
      nameEn: 'Governance Council',
      aliases: ['협치회의'],
      rules,
      vision: '함께',
    })
    await enter(establishBody, {
      bodyId: 'welfare',
      kind: 'subcommittee',
      name: '복지·건강분과',
      parentId: 'council',
      duties: '복지 의제',
      rules: { ...silent, chairMayCall: false, maxSeats: null, terms: [], basis: null },
    })
    for (const [seatId, kind] of [
      ['mayor', 'ex-officio'],
      ['civil-1', 'appointed-civil'],
      ['civil-2', 'appointed-civil'],
    ] as const) {
      await enter(addSeat, { bodyId: 'council', seatId, kind, label: seatId })
    }
    await enter(fillSeat, { seatId: 'mayor' }, { on: '2018-07-01' })
    await enter(fillSeat, { seatId: 'civil-1' }, { on: '2019-05-29' })
    await enter(vacateSeat, { seatId: 'civil-1' }, { on: '2020-12-31' })
    await enter(fillSeat, { seatId: 'civil-1' }, { on: '2021-01-01' })
    await enter(addDepartment, {
      departmentId: 'parks',
      name: '공원녹지과',
      bureau: '안전건설국',
      aliases: ['푸른과'],
    })
    await enter(addDepartment, { departmentId: 'autonomy', name: '마을자치과' })
    await enter(addDong, { dongId: 'gasan', name: '가산동' })
    await enter(openCycle, {
      cycleId: 'plan-2021',
      name: '2021 계획 수립',
      fiscalYear: 2021,
      steps: [
        { no: 1, kind: 'discovery', name: '의제 발굴', period: { ...on('2020-01-01'), to: '2020-05-31' } },
        { no: 2, kind: 'vote', name: '온라인 투표', period: { ...on('2020-07-17'), to: '2020-07-23' }, gateId: 'vote' },
        { no: 3, kind: 'approval', name: '승인', period: on('2020-08-05'), gateId: 'council', owner: '협치회의' },
      ],
    })
    const delay = { cycleId: 'plan-2021', no: 3, period: on('2020-08-12'), reason: '집중호우' }
    await enter(changeStepDates, delay, { on: '2020-08-03' })
    await enter(enterItem, {
      itemId: 'stream',
      cycleId: 'plan-2021',
      kind: 'proposal',
      title: '안양천',
      enteredOn: on('2020-01-05'),
    })
    await enter(decideGate, {
      gateId: 'council',
      cycleId: 'plan-2021',
      name: '협치회의 승인',
      order: 1,
      period: on('2020-08-12'),
      decider: '협치회의',
      kind: 'resolution',
      imported: true,
      entries: ['stream'],
      outcomes: [{ itemId: 'stream', outcome: 'passed' }],
    })
    for (let no = 1; no <= 40; no += 1) {
      await enter(recordMeeting, {
        meetingId: `m-${no}`,
        registerNo: no,
        kind: no % 2 === 0 ? 'governance-council' : 'workshop',
        session: no % 2 === 0 ? 'regular' : null,
        bodyId: no % 2 === 0 ? 'council' : null,
        groupText: no % 2 === 0 ? '금천구협치회의' : '사업부서',
        round: no === 2 ? '2020-2차' : null,
        period: on(no <= 5 ? `2020-03-0${no}` : `2019-0${(no % 9) + 1}-15`),
        attendance: no === 3 ? null : 50,
        topic: `안건 ${no}`,
      })
    }
    await enter(recordResolution, {
      resolutionId: 'r-1',
      meetingId: 'm-2',
      gateId: 'council',
      text: '원안 의결',
      present: 1,
      enrolled: 2,
    })
  })

  const everyPage: readonly (readonly [string, PageWish])[] = [
    ['/bodies', {}],
    ['/bodies', { query: { kind: 'subcommittee' } }],
    ['/bodies/:id', { params: { id: 'council' } }],
    ['/bodies/:id', { params: { id: 'welfare' } }],
    ['/departments', {}],
    ['/calendar', {}],
    ['/calendar', { query: { on: '2020-07-20' } }],
    ['/meetings', {}],
    [
      '/meetings',
      { query: { year: '2020', body: 'council', kind: 'governance-council', q: '안건', sort: 'oldest', page: '1' } },
    ],
    ['/meetings/:id', { params: { id: 'm-2' } }],
    ['/meetings/:id', { params: { id: 'm-3' } }],
    ['/meetings/new', { role: 'secretariat' }],
  ]
  const inEveryWay = everyPage.flatMap(([path, wish]) =>
    (['ko', 'en'] as const).flatMap((lang) =>
      (['visitor', 'secretariat'] as const).map((role) => [path, { role, ...wish, lang }] as const),
    ),
  )
  it.each(inEveryWay)('%s %o is whole', async (path, wish) => {
    expectWhole(await show(path, wish))
  })

  it('the register says each year’s totals first, then what is chosen', async () => {
    const text = textOf(await show('/meetings'))
    expect(text).toMatch(/2020년 회의 5 회 참석 200명/)
    expect(text).toMatch(/2019년 회의 35 회 참석 1,750명/)
    expect(text).toContain('회의 40회, 참석 1,950명')
    expect(text).toContain('2쪽 중 1쪽')
    const chosen = textOf(await show('/meetings', { query: { year: '2020', body: 'council' } }))
    expect(chosen).toMatch(/고른 회의 2 회 참석 100명/)
    const odd = { query: { year: 'x', body: '?', kind: 'x', sort: 'x', page: '-1' } }
    expect(textOf(await show('/meetings', odd))).toContain('회의 40회, 참석 1,950명')
  })

  it('recording is offered to those who may', async () => {
    expect(await show('/meetings')).not.toContain('/meetings/new')
    expect(await show('/meetings', { role: 'secretariat' })).toContain('/meetings/new')
    const council = { params: { id: 'council' } }
    expect(await show('/bodies/:id', council)).not.toMatch(/add-seat|\/roll/)
    const kept = await show('/bodies/:id', { ...council, role: 'secretariat' })
    expect(kept).toContain('/do/organization/add-seat')
    expect(kept).toContain('href="/geumcheon/bodies/council/roll#appoint"')
    expect(kept).not.toContain('fill-seat')
    expect(await show('/calendar', { role: 'auditor' })).not.toContain('change-step-dates')
  })

  it('a body shows its members and quorum of the day, seats and meetings', async () => {
    const html = await show('/bodies/:id', { params: { id: 'council' }, query: { on: '2020-12-30' } })
    const text = textOf(html)
    expect(text).toMatch(/2020\. 12\. 30\. 재적 2명/)
    expect(text).toContain('재적 2명의 절반보다 많아야 하므로 2명이 출석해야 개의합니다.')
    expect(text).toContain('빈자리')
    expect(text).toContain('2019. 5. 29. ~ 2021. 5. 28. (2020. 12. 31. 해촉)')
    expect(text).toContain('안건 4')
  })

  it('a meeting shows what speaks against its record', async () => {
    const text = textOf(await show('/meetings/:id', { params: { id: 'm-2' } }))
    expect(text).toContain('출석 1명으로는 개의할 수 없습니다. 2명이 있어야 합니다.')
    expect(text).toContain('찬성 인원이 기록되어 있지 않습니다.')
  })

  it('the calendar looks at any day, says when a day cannot be read, and links only gates that are there', async () => {
    const html = await show('/calendar', { query: { on: '2020-07-20' } })
    expect(textOf(html)).toContain('온라인 투표 (2020. 7. 17. ~ 7. 23.)')
    expect(html).toContain('/geumcheon/gates/council')
    expect(html).not.toContain('/geumcheon/gates/vote')
    expect(textOf(html)).toContain('2020. 8. 3. 결정으로 바뀜. 처음 기간은 2020. 8. 5.')
    expect(textOf(await show('/calendar', { query: { on: '내일' } }))).toContain('오늘을 기준으로')
  })

  it.each([
    ['/meetings/new', 'meetings.record-meeting', 'topic', {}],
    ['/meetings/:id', 'meetings.record-resolution', 'text', { id: 'm-2' }],
    ['/bodies/:id', 'organization.add-seat', 'label', { id: 'council' }],
    ['/calendar', 'cycle.change-step-dates', 'reason', {}],
  ])('%s keeps what was typed when %s is refused', async (path, command, field, params) => {
    const form = {
      command,
      values: { [field]: '적었던 말' },
      refusal: { kind: 'invalid-input' },
      sentence: '고쳐 주세요.',
      fieldErrors: { [field]: '여기를 고쳐 주세요.', period: '기간을 고쳐 주세요.' },
    }
    const html = await show(path, { role: 'secretariat', params, form })
    expect(html).toContain('적었던 말')
    expect(html).toContain('여기를 고쳐 주세요.')
  })
})
