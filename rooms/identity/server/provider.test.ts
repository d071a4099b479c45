import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { Actor } from '#kit/actor.ts'
import { DistrictId } from '#kit/id.ts'
import { browserOf, hidden, openWithProviders, type WithProviders } from '#tests/support/with-providers.ts'
import { destroyAccount, listAccounts } from '../contract.ts'
import { invite } from '../contract-sign-in.ts'

let madang: WithProviders
const browser = () => browserOf(madang)

beforeAll(async () => {
  madang = await openWithProviders()
})
afterAll(() => madang.close())

const accounts = async () => {
  const listed = await madang.room.ask(listAccounts, {}, { role: 'auditor' })
  return listed.ok ? listed.value.accounts : []
}

/** A resident who has joined, in the browser they joined with. */
async function joined(name: string) {
  const own = browser()
  const consent = await own.via('resident', name)
  const form = {
    ...{ vouched: hidden(consent.html, 'vouched'), accountId: hidden(consent.html, 'accountId') },
    ...{ displayName: '봄날', agreesToName: 'on', agreesToIdentity: 'on', isFourteen: 'on' },
  }
  const answer = await own.go('/geumcheon/do/identity/join-with-provider', form)
  return { ...own, form, consent, answer }
}

/** An officer's first link, made by the operator and handed over. */
async function linkFor(accountId: string): Promise<string> {
  const handler = madang.room.house.commands.get(invite.name) as CommandHandler
  const operator: Actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['operator'] }
  const input = { enrolmentId: `enrol-${accountId}`, accountId }
  const made = await runCommand(madang.room.means, { handler, actor: operator, input, now: madang.clock() })
  return made.ok ? invite.reply.parse(made.value.reply).token : ''
}

describe('an officer', () => {
  it('comes in with the office’s sign-in once a link was handed over, and never by a name alone', async () => {
    const before = await accounts()
    const stranger = browser()
    expect(await stranger.via('office', 'kim')).toMatchObject({ status: 422 })
    expect((await stranger.via('office', 'kim')).html).toContain('아직 이어지지 않은 로그인입니다.')
    expect(await accounts()).toEqual(before)

    const officer = browser()
    const token = await linkFor('officer-1')
    expect((await officer.go(`/geumcheon/sign-in/enrol/${token}`)).html).toContain('금천구청 잇기')
    expect(await officer.via('office', 'kim', `?use=enrol&token=${token}`)).toMatchObject({
      ...{ status: 303, to: '/geumcheon/account' },
    })
    expect((await officer.go('/geumcheon/account')).html).toContain('기관·서비스 로그인')
    expect((await browser().via('office', 'lee', `?use=enrol&token=${token}`)).html).toContain('쓸 수 없는 링크입니다.')

    const again = browser()
    expect(await again.via('office', 'kim', '?then=/geumcheon/permissions')).toMatchObject({
      ...{ status: 303, to: '/geumcheon/permissions' },
    })
    expect((await again.go('/geumcheon/account')).html).toContain('officer-1')
    expect((await browser().via('office', 'kim', '?then=https://elsewhere.example/')).to).toBe('/geumcheon')
  })

  it('has proven nothing by coming in, proves it by signing in there anew, and keeps the last way in', async () => {
    const officer = browser()
    await officer.via('office', 'kim')
    const identityId = hidden((await officer.go('/geumcheon/account')).html, 'identityId')
    expect((await officer.form('unlink-provider', { identityId })).html).toContain('본인인지 한 번 더 확인합니다.')
    expect((await officer.via('office', 'park', '?use=prove')).html).toContain('아직 이어지지 않은 로그인입니다.')
    expect((await officer.via('office', 'kim', '?use=prove')).to).toBe('/geumcheon/sign-in/prove?done=yes')
    expect((await officer.form('unlink-provider', { identityId })).html).toContain('마지막 방법이라 끊을 수 없습니다.')

    expect((await officer.via('office', 'kim', '?use=link')).html).toContain('이미 다른 계정에 이어져 있습니다.')
    expect((await officer.via('resident', 'kim', '?use=link')).html).toContain('주민용 로그인으로 들어올 수 없습니다.')
    expect((await officer.via('office', 'kim-2', '?use=link')).to).toBe('/geumcheon/account')
    expect((await officer.form('unlink-provider', { identityId })).status).toBe(303)
    expect((await officer.form('unlink-provider', { identityId })).html).toContain('그렇게 이은 로그인이 없습니다.')
    expect((await browser().via('office', 'kim')).status).toBe(422)
    expect((await browser().via('office', 'kim-2')).to).toBe('/geumcheon')
  })

  it('is asked for a proof before a link is begun', async () => {
    const officer = browser()
    await officer.via('office', 'kim-2')
    const begun = await officer.go('/geumcheon/sign-in/with/office?use=link')
    expect([begun.status, begun.to]).toEqual([200, ''])
    expect(begun.html).toContain('이으려면 먼저 본인임을 확인해야 합니다.')
    const nobody = await browser().go('/geumcheon/sign-in/with/office?use=link')
    expect([nobody.status, nobody.html.includes('로그인되어 있지 않습니다.')]).toEqual([422, true])
  })
})

describe('a resident', () => {
  it('sees what is kept, joins by agreeing to each thing, and is known from then on', async () => {
    const before = (await accounts()).length
    const { consent, form, go, answer } = await joined('hong')
    for (const said of ['회원 번호를 되돌릴 수 없게 바꾼 값', '다음에 왔을 때', '가입한 날부터 2년', 'CI·DI'])
      expect(consent.html).toContain(said)
    expect(answer).toMatchObject({ status: 303, to: '/geumcheon' })
    expect((await go('/geumcheon/account')).html).toContain('봄날')
    expect((await browser().via('resident', 'hong')).to).toBe('/geumcheon')
    const made = (await accounts()).find(({ accountId }) => accountId === form.accountId)
    expect(made).toMatchObject({ displayName: '봄날', grants: [{ role: 'resident', until: made?.destroyAfter }] })
    expect((await accounts()).length).toBe(before + 1)
    const kept = await madang.room.db
      .selectFrom('provider_identity' as never)
      .selectAll()
      .execute()
    expect(JSON.stringify(kept)).not.toContain('hong')
  })

  it('is not joined without agreeing, twice with one answer, or under fourteen; what was typed stays', async () => {
    const own = browser()
    const consent = await own.via('resident', 'song')
    const form = {
      ...{ vouched: hidden(consent.html, 'vouched'), accountId: hidden(consent.html, 'accountId') },
      ...{ displayName: '여름', _page: '/geumcheon/sign-in/join/resident' },
    }
    const join = (more: Record<string, string>) =>
      own.go('/geumcheon/do/identity/join-with-provider', { ...form, ...more })
    const refused = await join({ agreesToName: 'on' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('동의해야 가입할 수 있습니다.')
    expect(refused.html).toContain('value="여름"')
    expect((await join({ agreesToName: 'on', agreesToIdentity: 'on' })).html).toContain('보호자의 동의')
    const all = { agreesToName: 'on', agreesToIdentity: 'on', isFourteen: 'on' }
    expect((await join({ ...all, vouched: `${form.vouched}x` })).html).toContain('처음부터 다시 해 주세요.')
    expect((await join({ ...all, accountId: 'officer-1' })).html).toContain('같은 번호의 계정이 이미 있습니다.')
    expect((await join(all)).status).toBe(303)
    const second = await browser().go('/geumcheon/do/identity/join-with-provider', { ...form, ...all })
    expect(second.html).toContain('이미 쓴 답입니다.')
  })

  it('who was destroyed is nobody the provider’s person leads to', async () => {
    const { form } = await joined('gone')
    await madang.room.run(destroyAccount, { accountId: form.accountId }, { role: 'operator' })
    expect((await browser().via('resident', 'gone')).html).toContain('주민으로 가입하기')
  })
})
