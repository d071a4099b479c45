import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { isDownload, isRefused, type RefusedForm } from '#kernel/page.ts'
import { reading } from '#kernel/run-query.ts'
import type { Role } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { render } from '#ui/render-for-test.tsx'
import { answerRequest, askRequest } from '../contract-requests.ts'
import { privacyRoom } from '../server/room.ts'
import { pages } from './pages.ts'

const titleOf = (command: string) => ({ ko: `한 일 ${command}`, en: command })
let room: RoomTest
beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    identityRoom(testSignIn),
    privacyRoom(personalHouse(testSignIn.sealing), titleOf),
  ])
  for (const accountId of ['test-resident', 'test-administrator']) {
    const account = { accountId, displayName: `이름 ${accountId}`, purpose: '검사' }
    await room.run(createAccount, account, { role: 'administrator', on: '2021-03-01' })
  }
})
afterAll(() => room.close())

interface Wish {
  readonly role?: Role
  readonly lang?: Lang
  readonly query?: Readonly<Record<string, string>>
  readonly form?: RefusedForm
  readonly now?: string
}

/** The page as its HTML, its file as text, or the kind of its refusal. */
async function show(path: string, { role = 'resident', lang = 'ko', query = {}, form, now }: Wish = {}) {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  const accountId = role === 'visitor' ? null : AccountId.parse(`test-${role}`)
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId, roles: [role] }
  const at = Instant.parse(now ?? '2021-03-02T01:00:00.000Z')
  const reader = { actor, now: at, queries: room.house.queries }
  const request = { actor, lang, now: at, params: {}, query, form: form ?? null, sent: null, kept: null }
  const rendered = await reading(room.db, reader, (ask) => page.render({ ...request, ask }))
  if (isRefused(rendered)) return rendered.refusal.kind
  if (isDownload(rendered) && 'bytes' in rendered) return new TextDecoder().decode(rendered.bytes)
  return 'type' in rendered ? render(rendered, { lang }) : 'elsewhere'
}
const ask = (requestId: string, kind: 'see' | 'correct' | 'stop' | 'delete', role: Role = 'resident') =>
  room.run(askRequest, { requestId, kind, wish: `청구 ${requestId}` }, { role, on: '2021-03-02' })

describe('the pages of requests', () => {
  it('say first that nothing was asked, and are for who is signed in', async () => {
    expect(await show('/privacy/requests')).toContain('청구한 것이 없습니다')
    expect(await show('/privacy/requests', { role: 'visitor' })).toBe('not-permitted')
    expect(await show('/privacy/mine', { role: 'visitor' })).toBe('not-permitted')
    expect(await show('/privacy/work')).toBe('not-permitted')
  })

  it('lead from the public page: residents to their requests, administrators to the work', async () => {
    expect(await show('/privacy', { role: 'visitor' })).not.toContain('/privacy/requests')
    expect(await show('/privacy')).toContain('/privacy/requests')
    expect(await show('/privacy', { role: 'administrator' })).toContain('/privacy/work')
  })

  it('show one’s own requests with the day the answer is due, and when it has passed', async () => {
    await ask('request-1', 'correct')
    await ask('request-2', 'delete')
    await ask('request-3', 'see', 'administrator')
    const html = await show('/privacy/requests')
    expect(html).toContain('2021. 3. 12.')
    expect(html).toContain('기다림')
    expect(html).not.toContain('청구 request-3')
    expect(html).not.toMatch(/<script|style="/)
    expect(await show('/privacy/requests', { now: '2021-03-13T01:00:00.000Z' })).toContain('기한이 지남')
  })

  it('give the officer a form for each, but for the officer’s own; the auditor none', async () => {
    const html = await show('/privacy/work', { role: 'administrator' })
    expect(html).toContain('id="request-1-displayName"')
    expect(html).toContain('되돌릴 수 없습니다')
    expect(html).not.toContain('id="request-3-answer"')
    const auditors = await show('/privacy/work', { role: 'auditor', lang: 'en' })
    expect(auditors).toContain('test-resident')
    expect(auditors).not.toContain('request-1-answer')
  })

  it('keep what was typed when it was refused', async () => {
    const refused = (command: string, values: Record<string, string>) => ({
      ...{ command, values, refusal: { kind: 'invalid-input' }, sentence: '다시 봐 주세요', fieldErrors: {} },
    })
    const asked = refused('privacy.ask', { kind: 'stop', wish: '적던 글' })
    expect(await show('/privacy/requests', { form: asked })).toContain('적던 글')
    const answered = refused('privacy.answer', { requestId: 'request-1', answer: '적던 답' })
    expect(await show('/privacy/work', { role: 'administrator', form: answered })).toContain('적던 답')
  })

  it('say at its field that a correction puts nothing right', async () => {
    const form = {
      ...{ command: 'privacy.answer', values: { requestId: 'request-1', outcome: 'granted', answer: '고쳤습니다' } },
      ...{ refusal: { kind: 'nothing-corrected' }, sentence: '고칠 이름을 적어 주세요', fieldErrors: {} },
    }
    const html = await show('/privacy/work', { role: 'administrator', form })
    expect(html).toContain('href="#request-1-displayName"')
    expect(html.split('고칠 이름을 적어 주세요')).toHaveLength(4)
  })

  it('show everything kept of a person under the declared names, and as JSON', async () => {
    const html = await show('/privacy/mine')
    expect(html).toContain('이름(표시 이름)')
    expect(html).toContain('이름 test-resident')
    expect(html).not.toContain('이름 test-administrator')
    expect(html).toContain('참여자와 담당자 계정 (account)')
    expect(html).toContain('한 일 privacy.ask')
    const json = JSON.parse(await show('/privacy/mine', { query: { format: 'json' } }))
    expect(json.tables[0]).toMatchObject({ table: 'account', rows: [{ display_name: '이름 test-resident' }] })
  })

  it('show the answer, and the certificate of a deletion without the name', async () => {
    const answer = { outcome: 'granted', answer: '지웠습니다', certificateId: 'certificate-1' } as const
    await room.run(answerRequest, { requestId: 'request-2', ...answer }, { role: 'administrator', on: '2021-03-04' })
    const html = await show('/privacy/work', { role: 'administrator' })
    expect(html).toContain('account.display_name 1 → 0')
    expect(html).not.toContain('이름 test-resident')
    expect(await show('/privacy/mine')).toContain('파기함')
    expect(await show('/privacy/requests')).toContain('받아들임')

    // The second of two who answer at the same time finds what was typed, though the form is gone.
    const values = { requestId: 'request-2', outcome: 'partly', answer: '둘째의\n긴 답', certificateId: 'c' }
    const refused = { refusal: { kind: 'request-closed' }, sentence: '이미 끝난 청구입니다.', fieldErrors: {} }
    const form = { command: 'privacy.answer', values, ...refused }
    const second = await show('/privacy/work', { role: 'administrator', form })
    expect(second).not.toContain('id="request-2-answer"')
    expect(second).toContain('둘째의\n긴 답')
    expect(second).toContain('일부 받아들임')
    expect(await show('/privacy/work', { role: 'administrator' })).not.toContain('보내지 못한 답')
  })
})
