import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { throughProvider } from '#tests/support/sign-in-provider.ts'
import { browserOf, openWithProviders, origin, type WithProviders } from '#tests/support/with-providers.ts'
import { Asking } from '../core/provider-answer.ts'
import { readNote, sealNote } from './sealed-note.ts'

const asking = { districtId: DistrictId.parse('geumcheon'), note: 'asking' } as const
let madang: WithProviders
type Browser = ReturnType<typeof browserOf>
const browser = (): Browser => browserOf(madang)

beforeAll(async () => {
  madang = await openWithProviders()
  const officer = browser()
  await officer.go('/geumcheon/do/identity/start-demo-session', { accountId: 'admin-1' })
  await officer.form('prove-for-demonstration', {})
  await officer.via('office', 'kim', '?use=link')
})
afterAll(() => madang.close())

/** What is kept in the database of who came and how. */
const kept = async () => {
  const tables = ['session', 'spent_challenge', 'provider_identity'] as const
  return Promise.all(
    tables.map((table) =>
      madang.room.db
        .selectFrom(table as never)
        .selectAll()
        .execute(),
    ),
  )
}

describe('going to a provider', () => {
  it('changes nothing, and keeps what the answer must fit where no script reads it', async () => {
    const before = await kept()
    const answer = await madang.request('/geumcheon/sign-in/with/office', {})
    expect(answer.headers.get('Set-Cookie')).toMatch(/^madang_kept_geumcheon=.*; Path=\/; HttpOnly; SameSite=Lax/)
    const asked = new URL(answer.headers.get('Location') ?? '').searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', scope: 'openid', code_challenge_method: 'S256', client_id: 'madang' },
      redirect_uri: `${origin}/geumcheon/sign-in/back/office`,
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toHaveLength(43)
    expect(await kept()).toEqual(before)
  })

  it('says so where there is no such provider, or none that answers', async () => {
    expect((await browser().go('/geumcheon/sign-in/with/nobody')).status).toBe(404)
    const silent = await browser().go('/geumcheon/sign-in/with/silent')
    expect([silent.status, silent.html.includes('답하지 않습니다.')]).toEqual([422, true])
  })
})

describe('an answer', () => {
  /** What the browser shows of an answer after something was done to it, or to what the browser kept. */
  async function shown(
    change: (own: Browser, back: URL) => unknown,
    { id = 'office', name = 'kim' as string | null } = {},
  ) {
    const own = browser()
    const back = new URL(await throughProvider((await own.go(`/geumcheon/sign-in/with/${id}`)).to, name))
    await change(own, back)
    const { status, html } = await own.go(back.href)
    expect(own.cookies.has('madang_session_geumcheon')).toBe(false)
    expect(own.cookies.has('madang_kept_geumcheon')).toBe(false)
    return `${status} ${html}`
  }
  const keptBy = (own: Browser) => own.cookies.get('madang_kept_geumcheon') ?? ''
  /** Seals what the browser kept anew, as this house would, with something else in it. */
  const keepOther = (own: Browser, other: Partial<Asking>) => {
    const read = readNote(madang.means, asking, { text: keptBy(own), schema: Asking, now: madang.clock() })
    if (read === null) throw new Error('The browser kept nothing.')
    own.cookies.set(
      'madang_kept_geumcheon',
      sealNote(madang.means, asking, { says: { ...read.says, ...other }, endsAt: read.endsAt }),
    )
  }
  const notBegunHere = /^422 .*이 브라우저에서 시작한 로그인이 아닙니다\./s
  const over = /^422 .*처음부터 다시 해 주세요\./s

  it('of another state, another provider or another issuer is not taken', async () => {
    expect(await shown((_own, back) => back.searchParams.set('state', 'other'))).toMatch(notBegunHere)
    expect(await shown((_own, back) => back.searchParams.delete('state'))).toMatch(notBegunHere)
    expect(await shown((own) => keepOther(own, { providerId: 'resident' }))).toMatch(notBegunHere)
    const elsewhere = await shown((_own, back) => back.searchParams.set('iss', 'https://elsewhere.example'))
    expect(elsewhere).toMatch(/^422 .*다른 곳에서 온 답이라 받지 않았습니다\./s)
  })

  it('is not taken where what the browser kept is gone, changed, of another, or ten minutes old', async () => {
    expect(await shown((own) => own.cookies.delete('madang_kept_geumcheon'))).toMatch(/^422 .*처음부터 다시/s)
    const [body = '', seal = ''] = ['eyJ9', 'c2VhbA']
    expect(await shown((own) => own.cookies.set('madang_kept_geumcheon', `${body}.${seal}`))).toMatch(over)
    const changed = await shown((own) => {
      const text = keptBy(own)
      own.cookies.set('madang_kept_geumcheon', `${text.startsWith('e') ? 'f' : 'e'}${text.slice(1)}`)
    })
    expect(changed).toMatch(over)
    const other = browser()
    await other.go('/geumcheon/sign-in/with/office')
    expect(await shown((own) => own.cookies.set('madang_kept_geumcheon', keptBy(other)))).toMatch(notBegunHere)
    const late = await shown(() => madang.goAhead(11)).finally(() => madang.goAhead(0))
    expect(late).toMatch(over)
  })

  it('of another nonce or to another verifier is not taken', async () => {
    expect(await shown((own) => keepOther(own, { nonce: 'other' }))).toMatch(/우리가 물은 것에 대한 답이 아니어서/)
    const verifier = 'another-verifier-another-verifier-another-verifier'
    expect(await shown((own) => keepOther(own, { verifier }))).toMatch(/한 번 쓴 답이거나/)
  })

  it('is taken once: the same code, kept and sent again, is worth nothing', async () => {
    const own = browser()
    const back = await throughProvider((await own.go('/geumcheon/sign-in/with/office')).to, 'kim')
    const before = keptBy(own)
    expect((await own.go(back)).status).toBe(303)
    expect((await own.go(back)).html).toContain('처음부터 다시 해 주세요.')
    const thief = browser()
    thief.cookies.set('madang_kept_geumcheon', before)
    expect((await thief.go(back)).html).toContain('한 번 쓴 답이거나')
    expect(await shown((_own, to) => to.searchParams.set('code', 'guessed'))).toMatch(/한 번 쓴 답이거나/)
  })

  it('that is an error says why', async () => {
    expect(await shown(() => {}, { name: null })).toMatch(/로그인을 그만두었습니다\./)
    expect(await shown((_own, back) => back.searchParams.set('error', 'server_error'))).toMatch(
      /확인해 줄 곳이 요청을 받아 주지 않았습니다\./,
    )
    expect(await shown(() => {}, { id: 'broken' })).toMatch(/확인해 줄 곳이 요청을 받아 주지 않았습니다\./)
  })

  it('proves nothing where the person signed in there before they were asked', async () => {
    const own = browser()
    await own.via('office', 'kim')
    const back = await throughProvider((await own.go('/geumcheon/sign-in/with/office?use=prove')).to, 'kim')
    keepOther(own, { askedAt: Instant.parse(new Date(Date.now() + 60_000).toISOString()) })
    expect((await own.go(back)).html).toContain('새로 확인한 답이 아닙니다.')
  })
})
