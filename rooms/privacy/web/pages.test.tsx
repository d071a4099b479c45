import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { isDownload, isRefused } from '#kernel/page.ts'
import { reading } from '#kernel/run-query.ts'
import type { Role } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import type { Lang } from '#kit/korean-text.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { identityPersonal } from '#rooms/identity/core/personal.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordPersonal, workText } from '#rooms/record/core/personal.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { render } from '#ui/render-for-test.tsx'
import { field } from '../core/fixture.ts'
import { privacyRoom } from '../server/room.ts'
import { pages } from './pages.ts'

const note = workText('item', 'title', { ko: '제안의 제목', en: 'Titles of proposals' })
const declarations = [identityPersonal, { ...recordPersonal, fields: [...recordPersonal.fields, note] }]
const health = field({ label: { ko: '장애 정도', en: 'Disability' }, sensitive: true })
const withHealth = [...declarations, { room: 'x', files: [], fields: [health], impersonal: {} }]
const titleOf = (command: string) => ({ ko: `한 일 ${command}`, en: command })
let room: RoomTest
let sensitive: RoomTest

beforeAll(async () => {
  const documents = documentsRoom(readHere([]))
  const few = privacyRoom({ ...personalHouse(testSignIn.sealing), declarations, countPeople: async () => 3 }, titleOf)
  room = await openRoom([organizationRoom, documents, few])
  const many = privacyRoom(
    { ...personalHouse(testSignIn.sealing), declarations: withHealth, countPeople: async () => 60_000 },
    titleOf,
  )
  sensitive = await openRoom([organizationRoom, documents, many])
})
afterAll(() => Promise.all([room.close(), sensitive.close()]))

interface Wish {
  readonly role?: Role
  readonly lang?: Lang
  readonly query?: Readonly<Record<string, string>>
  readonly inRoom?: RoomTest
}

/** The page as its HTML, or the name and text of its file. */
async function show(path: string, { role = 'visitor', lang = 'ko', query = {}, inRoom = room }: Wish = {}) {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] }
  const reader = { actor, now: testNow, queries: inRoom.house.queries }
  const request = { actor, lang, now: testNow, params: {}, query, form: null, sent: null, kept: null }
  const rendered = await reading(inRoom.db, reader, (ask) => page.render({ ...request, ask }))
  if (isRefused(rendered)) return rendered.refusal.kind
  if (isDownload(rendered) && 'bytes' in rendered)
    return `${rendered.fileName}\n${new TextDecoder().decode(rendered.bytes)}`
  return 'type' in rendered ? render(rendered, { lang }) : 'elsewhere'
}

describe('the consent text', () => {
  it('asks for name and contact apart, tells of the guardian, and asks nobody for what a law keeps', async () => {
    const html = await show('/privacy')
    const [before = '', after = ''] = html.split('id="optional"')
    expect(before).toContain('이름(표시 이름)')
    expect(before).not.toContain('연락처(전화번호')
    const [optional = '', told = ''] = after.split('id="told"')
    expect(optional).toContain('연락처(전화번호')
    expect(optional).toContain('법정대리인')
    expect(optional).toContain('민감정보와 주민등록번호는 받지 않습니다')
    expect(told).toContain('역할을 주자고 한 까닭')
    expect(told).not.toContain('동의하지 않음')
    expect(told.split('올린 관리자')).toHaveLength(2)
    expect(html).not.toContain('제안의 제목')
    expect(html).not.toMatch(/<script|style="/)
  })

  it('asks for sensitive data apart, and speaks English too', async () => {
    const html = await show('/privacy', { lang: 'en', inRoom: sensitive })
    expect(html.split('id="sensitive"')[1]).toContain('Disability')
    expect(html.split('id="sensitive"')[0]).not.toContain('Disability')
    expect(html).toContain('Children under 14')
  })
})

describe('the register', () => {
  it('has a line for each file, tells no small count, and lists free texts apart', async () => {
    const html = await show('/privacy/register')
    const [register = '', texts = ''] = html.split('id="texts"')
    for (const name of ['참여자와 담당자 계정', '로그인 수단과 접속', '역할 부여와 점검', '한 일의 기록']) {
      expect(register).toContain(name)
    }
    expect(register).not.toContain('업무 글의 자유 서술')
    expect(register).toContain('5명 미만')
    expect(texts).toContain('제안의 제목')
  })

  it('is given as a file with the same lines', async () => {
    const csv = await show('/privacy/register', { query: { format: 'csv' }, inRoom: sensitive })
    expect(csv).toMatch(/^개인정보파일대장.*\.csv\n/)
    expect(csv).toContain('역할 부여와 점검')
    expect(csv).toContain('60,000명')
    expect(await show('/privacy/register', { query: { format: 'xlsx' } })).toMatch(/^개인정보파일대장.*\.xlsx\n/)
  })
})

describe('the impact-assessment sheet', () => {
  it('holds when nothing speaks against it, and names what does', async () => {
    const html = await show('/privacy/impact')
    expect(html).toContain('의무 대상이 아닙니다')
    expect(html).not.toContain('어긋남')
    const other = await show('/privacy/impact', { inRoom: sensitive })
    expect(other).toContain('의무 대상입니다: 민감정보를 5만 명')
    expect(other).toContain('어긋남: 장애 정도')
  })

  it('is given as a file', async () => {
    expect(await show('/privacy/impact', { query: { format: 'csv' } })).toContain('영향평가 의무')
    expect(await show('/privacy/impact', { lang: 'en', query: { format: 'xlsx' } })).toMatch(/\.xlsx\n/)
  })
})
