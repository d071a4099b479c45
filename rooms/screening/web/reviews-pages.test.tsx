import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headsOfDepartments } from '#apps/heads-of-departments.ts'
import type { RefusedForm } from '#kernel/page.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { proposalsRoom } from '#rooms/proposals/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { closeRound, confirmReviews, fillReviews, handOut, openRound, sendBackReview } from '../contract.ts'
import { drawLink } from '../contract-link.ts'
import { screeningRoom } from '../server/room.ts'
import { pages } from './pages.ts'

const [office, officer, head] = [
  { role: 'secretariat' },
  { role: 'department-officer' },
  { role: 'department-head' },
] as const
const roundId = 'round-1'
const params = { id: roundId }
const item = (no: number) => ({ ...params, item: `item-${no}` })
const secret = 'a'.repeat(43)
const cycleId = 'cycle-2021'
let room: RoomTest
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const came = (
  command: string,
  values: Record<string, string>,
  more: Partial<RefusedForm> = {},
): { form: RefusedForm } => ({
  form: { command, values, refusal: { kind: 'x' }, sentence: '고쳐 주세요.', fieldErrors: {}, ...more },
})
const ofRound = ['/review-rounds/:id', '/review-rounds/:id/table', '/review-rounds/:id/paste-back'] as const

beforeAll(async () => {
  room = await openRoom([
    ...[identityRoom(testSignIn), organizationRoom, documentsRoom(readHere([]), filesHere), cycleRoom],
    ...[itemsRoom({ traceSteps: [] }), proposalsRoom],
    screeningRoom({ voteRanks: async () => new Map(), headsOf: headsOfDepartments }),
  ])
})
afterAll(() => room.close())

describe('before a round is opened', () => {
  it.each(['/my-reviews', '/review-rounds', '/hand-over-work'])('%s says that there is nothing', async (path) => {
    const html = await show(path, officer)
    expectWhole(html)
    expect(html).toContain('class="empty"')
  })

  it('says which round, review or link is not found', async () => {
    for (const path of ofRound) expect(await show(path, { params, ...officer })).toBe('round-not-found')
    expect(await show('/review-rounds/:id/hand-out', { params, ...office })).toBe('round-not-found')
    expect(await show('/review-rounds/:id/items/:item', { params: item(1), ...officer })).toBe('round-not-found')
    expect(await show('/review-rounds/:id/items/:item', { params: { id: '?', item: '?' }, ...officer })).toBe(
      'not-in-round',
    )
    expect(await show('/fill/:secret', { params: { secret: 'x' } })).toBe('link-not-valid')
  })
})

describe('with a round open', () => {
  const run: RoomTest['run'] = async (contract, input, how = office) => {
    const outcome = await room.run(contract, input, how)
    expect(outcome, contract.name).toMatchObject({ ok: true })
    return outcome
  }
  beforeAll(async () => {
    await run(addDepartment, { departmentId: 'park', name: '공원녹지과' })
    await run(addDepartment, { departmentId: 'school', name: '교육지원과' })
    for (const no of [1, 2, 3])
      await run(enterItem, {
        ...{ itemId: `item-${no}`, cycleId, kind: 'proposal', title: `제안 ${no}`, requested: 1_000_000 },
        enteredOn: { from: '2021-01-02', to: '2021-01-02', precision: 'day' } as never,
      })
    const round = { roundId, cycleId, name: '부서 검토', gateOrder: 3, decider: '관련 부서' }
    await run(openRound, { ...round, dueOn: '2021-03-12' })
    await run(handOut, { roundId, departmentId: 'park', itemIds: ['item-1', 'item-2'] })
    await run(drawLink, { roundId, departmentId: 'park', secret })
    await run(drawLink, { roundId, departmentId: 'school', secret: 'b'.repeat(43) })
    const rows = [{ itemId: 'item-1', version: 2, verdict: 'conditional' as const, conditions: '부지 확보' }]
    await run(fillReviews, { roundId, submit: true, rows }, officer)
  })

  it.each(['ko', 'en'] as const)('shows every page whole, in %s', async (lang) => {
    for (const path of ['/my-reviews', '/review-rounds', '/hand-over-work'])
      expectWhole(await show(path, { lang, ...officer }))
    for (const path of ofRound) expectWhole(await show(path, { lang, params, ...officer }))
    expectWhole(await show('/review-rounds/:id/hand-out', { lang, params, ...office }))
    for (const how of [office, officer, head, { role: 'auditor' } as const])
      expectWhole(await show('/review-rounds/:id/items/:item', { lang, params: item(1), ...how }))
    expectWhole(await show('/fill/:secret', { lang, params: { secret } }))
    expect(await show('/review-rounds/:id/sheet', { lang, params, ...officer })).toMatch(/부서 검토.*\.xlsx/)
  })

  it('shows the head the verdict and the words of what is to be confirmed', async () => {
    const html = await show('/my-reviews', head)
    for (const shown of ['1건 모두 확인', '조건부적정', '부지 확보', '조정액']) expect(html).toContain(shown)
  })

  it('says which places of gates are taken', async () => {
    const period = { from: '2021-03-02', to: '2021-03-12', precision: 'day' } as never
    const steps = [{ no: 1, kind: 'review' as const, name: '부서 검토', period }]
    await run(openCycle, { cycleId, name: '2021년 흐름', fiscalYear: 2022, steps })
    expect(await show('/review-rounds', office)).toContain(': 3 씀, 다음은 4.')
  })

  it('gives each role what it may do with the round, and no more', async () => {
    const roundFor = (how: PageWish) => show('/review-rounds/:id', { params, ...how })
    const forOffice = await roundFor(office)
    for (const there of ['/hand-out"', '/table"', 'do/screening/close-round', 'do/screening/draw-link'])
      expect(forOffice).toContain(there)
    const forOfficer = await roundFor(officer)
    expect(forOfficer).toContain('/table"')
    for (const absent of ['/hand-out"', 'do/screening/close-round', 'do/screening/draw-link', 'do/screening/remind'])
      expect(forOfficer).not.toContain(absent)
    const forAuditor = await roundFor({ role: 'auditor' })
    expect(forAuditor).not.toContain('do/screening')
    expect(await roundFor(head)).toContain('do/screening/close-round')
  })

  it('gives each role what it may do with a review, and no more', async () => {
    const of = (no: number, how: PageWish) => show('/review-rounds/:id/items/:item', { params: item(no), ...how })
    const [open, submitted] = [await of(2, officer), await of(1, officer)]
    for (const html of [open, submitted])
      for (const there of ['fill-reviews', 'take-reviews', 'hand-over-review', 'attach-to-review'])
        expect(html).toContain(`do/screening/${there}`)
    expect(submitted).not.toContain('do/screening/confirm-reviews')
    const forHead = await of(1, head)
    for (const there of ['confirm-reviews', 'send-back-review']) expect(forHead).toContain(`do/screening/${there}`)
    expect(await of(2, head)).not.toContain('do/screening/confirm-reviews')
    const forBudget = await of(1, { role: 'budget-office' })
    expect(forBudget).toContain('do/screening/hand-over-review')
    expect(forBudget).not.toContain('do/screening/fill-reviews')
    const forAuditor = await of(1, { role: 'auditor' })
    expect(forAuditor).toContain('부지 확보')
    expect(forAuditor).not.toContain('do/screening')
    expect(await of(3, officer)).not.toContain('do/screening/fill-reviews')
  })

  it('confirms many at once for heads alone', async () => {
    expect(await show('/my-reviews', head)).toContain('1건 모두 확인')
    expect(await show('/my-reviews', officer)).not.toContain('do/screening/confirm-reviews')
    expect(await show('/hand-over-work', head)).toContain('name="fromId"')
    expect(await show('/hand-over-work', officer)).not.toContain('name="fromId"')
    expect(await show('/hand-over-work', { role: 'auditor' })).not.toContain('do/screening')
  })

  it('shows what the rules refuse beside its field, with what was typed', async () => {
    const incomplete = {
      refusal: {
        kind: 'no-review-saved',
        refused: [{ itemId: 'item-2', refusal: { kind: 'incomplete', problems: ['opinion-missing'] } }],
      } as never,
    }
    const values = { 'rows.0.itemId': 'item-2', 'rows.0.verdict': 'unsuitable', 'rows.0.adjusted': '700' }
    const review = await show('/review-rounds/:id/items/:item', {
      ...{ params: item(2), ...officer },
      ...came('screening.fill-reviews', values, incomplete),
    })
    const byLink = await show('/fill/:secret', {
      params: { secret },
      ...came('screening.fill-by-link', values, incomplete),
    })
    for (const html of [review, byLink]) {
      expectWhole(html)
      expect(html).toContain('id="error-summary"')
      expect(html).toContain('value="700"')
      expect(html).toMatch(/class="field field-wrong"/)
    }
    const files = await show('/review-rounds/:id/items/:item', {
      ...{ params: item(2), ...officer },
      ...came('screening.attach-to-review', {}, { fieldErrors: { files: '붙일 파일을 골라 주세요.' } }),
    })
    expect(files).toContain('붙일 파일을 골라 주세요.')
    const work = await show('/hand-over-work', {
      ...head,
      ...came(
        'screening.hand-over-work',
        { toId: 'nobody', reason: '인사이동' },
        { fieldErrors: { toId: '번호를 확인' } },
      ),
    })
    expectWhole(work)
    for (const kept of ['value="nobody"', '인사이동', '번호를 확인']) expect(work).toContain(kept)
    const over = await show('/review-rounds/:id/items/:item', {
      ...{ params: item(2), ...officer },
      ...came('screening.hand-over-review', { departmentId: 'school', reason: '우리 일이 아님' }),
    })
    expect(over).toContain('우리 일이 아님')
    const choice = await show('/review-rounds/:id/hand-out', {
      ...{ params, ...office },
      ...came('screening.hand-out', { 'itemIds.1': 'item-3', team: '기획팀' }),
    })
    expect(choice).toContain('value="기획팀"')
    expect(choice).toMatch(/value="item-3"[^>]*checked/)
    expect(choice).not.toMatch(/value="item-2"[^>]*checked/)
  })

  it('says of a sheet what could not be read, and takes back what differs', async () => {
    const paste = (sheet: string) =>
      show('/review-rounds/:id/paste-back', { params, ...officer, sent: { values: { sheet }, files: {} } })
    expect(await paste('아무 말\n없는 표')).toContain('제안명과 소관부서 열을 찾지 못했습니다')
    const hand = await show('/review-rounds/:id/hand-out', {
      ...{ params, ...office },
      sent: { values: { sheet: '제안명\t소관부서\n제안 3\t교육지원과' }, files: {} },
    })
    expectWhole(hand)
    expect(hand).toContain('value="제안 3"')
  })

  it('opens by its link the rows of one department, and says where there are none', async () => {
    const html = await show('/fill/:secret', { params: { secret } })
    expect(html).toContain('제안 1')
    expect(html).not.toContain('제안 3')
    expect(html).not.toContain('이 주소를 부서에 보내 주세요')
    expect(await show('/fill/:secret', { params: { secret }, ...office })).toContain('이 주소를 부서에 보내 주세요')
    expect(await show('/fill/:secret', { params: { secret: 'b'.repeat(43) } })).toContain('class="empty"')
  })

  it('says why it came back, and after the round is closed takes nothing more', async () => {
    await run(sendBackReview, { roundId, itemId: 'item-1', reason: '금액을 다시 봐 주세요.' }, head)
    expect(await show('/review-rounds/:id/items/:item', { params: item(1), ...officer })).toContain('금액을 다시')
    expect(await show('/fill/:secret', { params: { secret } })).toContain('금액을 다시')
    await run(
      fillReviews,
      { roundId, submit: true, rows: [{ itemId: 'item-1', version: 4, verdict: 'suitable' }] },
      officer,
    )
    await run(confirmReviews, { roundId, itemIds: ['item-1'] }, head)
    expect(await show('/fill/:secret', { params: { secret } })).not.toContain(`name="rows.0.itemId" value="item-1"`)
    await run(closeRound, { roundId, gateId: 'gate-1', openReason: '나머지는 다음에' }, head)
    const closed = await show('/review-rounds/:id', { params, ...office })
    expectWhole(closed)
    expect(closed).not.toContain('do/screening/close-round')
    expect(closed).toContain('/gates/gate-1')
    expect(await show('/review-rounds/:id/table', { params, ...officer })).toBe('round-is-closed')
    expect(await show('/fill/:secret', { params: { secret } })).toBe('link-not-valid')
    const review = await show('/review-rounds/:id/items/:item', { params: item(1), ...officer })
    for (const absent of ['fill-reviews', 'attach-to-review', 'hand-over-review'])
      expect(review).not.toContain(`do/screening/${absent}`)
    expect(await show('/my-reviews', officer)).toContain('class="empty"')
  })
})
