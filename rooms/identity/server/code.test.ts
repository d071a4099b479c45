import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { openWithCodes, type WithCodes, wrongOf } from '#tests/support/with-codes.ts'
import { browserOf, hidden } from '#tests/support/with-providers.ts'
import { createAccount, destroyAccount, grantRole } from '../contract.ts'
import { codesAnHour } from '../core/sign-in-code.ts'
import { forgetAskedCodes } from './forget-asked-codes.ts'

let madang: WithCodes
beforeAll(async () => {
  madang = await openWithCodes()
})
afterAll(() => madang.close())

const home = '/geumcheon'

/** A browser that has asked for a code to a contact, and stands on the page where it is typed. */
async function asked(contact: string) {
  const own = browserOf(madang)
  const token = hidden((await own.go(`${home}/sign-in`)).html, 'token')
  const here = `${home}/sign-in/code/${token}`
  const send = (command: string, values: Record<string, string>) =>
    own.go(`${home}/do/identity/${command}`, { token, _page: here, _then: home, ...values })
  const answer = await send('ask-code', { contact, _then: here, _page: `${home}/sign-in` })
  return {
    ...own,
    token,
    here,
    send,
    answer,
    see: () => own.go(here),
    type: (code: string) => send('sign-in-with-code', { code }),
  }
}

const agreed = { agreesToName: 'on', agreesToContact: 'on', isFourteen: 'on' }

/** A resident who has joined by a code. */
async function joined(contact: string, displayName = '봄날') {
  const own = await asked(contact)
  expect(await own.type(madang.lastCode())).toMatchObject({ status: 303, to: own.here })
  const accountId = hidden((await own.see()).html, 'accountId')
  const answer = await own.send('join-with-code', { accountId, displayName, ...agreed })
  return { ...own, accountId, answer }
}

const aMinute = () => madang.goAhead(61)

describe('a resident', () => {
  it('proves with another code who they are before something that matters', async () => {
    const own = await joined('prove@example.kr')
    madang.goAhead(11 * 60)
    const csrf = hidden((await own.go(`${home}/account`)).html, '_csrf')
    const form = { _csrf: csrf, _page: `${home}/account` }
    const dangerous = () => own.go(`${home}/do/identity/remove-passkey`, { ...form, credentialId: 'none' })
    expect((await dangerous()).html).toContain('본인인지 한 번 더 확인합니다.')
    const proving = await own.go(`${home}/sign-in/prove`)
    expect(proving.html).toContain('연락처(p****@example.kr)로 번호를 받아 확인')
    const token = hidden(proving.html, 'token')
    const here = `${home}/sign-in/code/${token}`
    expect(await own.go(`${home}/do/identity/ask-proof-code`, { ...form, token, _then: here })).toMatchObject({
      to: here,
    })
    expect((await own.go(here)).html).toContain('본인 확인하기')
    const type = (code: string) =>
      own.go(`${home}/do/identity/prove-with-code`, { ...form, token, code, _then: home, _page: here })
    expect(await type(wrongOf(madang.lastCode()))).toMatchObject({ status: 303, to: here })
    const stranger = browserOf(madang)
    const stolen = { token, code: madang.lastCode(), _page: here }
    expect((await stranger.go(`${home}/do/identity/sign-in-with-code`, stolen)).html).toContain('쓸 수 없는 번호')
    expect((await stranger.go(`${home}/do/identity/send-code-again`, { token, _page: here })).html).toContain(
      '쓸 수 없는 번호',
    )
    expect(await type(madang.lastCode())).toMatchObject({ status: 303, to: home })
    expect((await dangerous()).html).not.toContain('본인인지 한 번 더 확인합니다.')
  })

  it('joins by a code with consent, is known by it from then on, and is kept two years more', async () => {
    const own = await joined('010-2345-6789')
    expect(madang.sent.at(-1)).toMatchObject({ channel: 'text', address: '01023456789', lang: 'ko' })
    expect(own.answer).toMatchObject({ status: 303, to: home })
    expect((await own.go(`${home}/account`)).html).toContain('010-****-6789')
    const untilOf = async () =>
      (
        await sql<{ until: string; granted: string }>`
        select destroy_after as until, granted_until as granted from account natural join role_grant
        where account_id = ${own.accountId}`.execute(madang.room.db)
      ).rows[0]
    const first = await untilOf()
    expect(first?.granted).toBe(first?.until)
    madang.goAhead(3 * 24 * 60 * 60)
    const again = await asked('+82 10 2345 6789')
    expect(await again.type(`${madang.lastCode().slice(0, 3)} ${madang.lastCode().slice(3)}`)).toMatchObject({
      ...{ status: 303, to: home },
    })
    expect((await again.go(`${home}/account`)).html).toContain('봄날')
    const second = await untilOf()
    expect(Date.parse(second?.until ?? '') - Date.parse(first?.until ?? '')).toBe(3 * 24 * 60 * 60 * 1000)
    expect(second?.granted).toBe(second?.until)
    const used = { token: again.token, code: madang.lastCode(), _page: again.here }
    const twice = await browserOf(madang).go(`${home}/do/identity/sign-in-with-code`, used)
    expect(twice.html).toContain('쓸 수 없는 번호입니다.')
  })

  it('is told what is missing, keeps what was typed, and joins once', async () => {
    const own = await asked('spring@example.kr')
    await own.type(madang.lastCode())
    const page = (await own.see()).html
    for (const said of ['가입하기', 's*****@example.kr', '마지막으로 번호를 받아 들어온 날부터 2년'])
      expect(page).toContain(said)
    const accountId = hidden(page, 'accountId')
    const join = (more: Record<string, string>) =>
      own.send('join-with-code', { accountId, displayName: '여름', ...more })
    const refused = await join({ agreesToName: 'on' })
    expect([refused.status, refused.html.includes('value="여름"')]).toEqual([422, true])
    expect(refused.html).toContain('동의해야 가입할 수 있습니다.')
    expect((await join({ ...agreed, isFourteen: '' })).html).toContain('보호자의 동의')
    expect((await join(agreed)).status).toBe(303)
    const again = { token: own.token, accountId, displayName: '여름', ...agreed, _page: own.here }
    const stolen = await browserOf(madang).go(`${home}/do/identity/join-with-code`, again)
    expect(stolen.html).toContain('쓸 수 없는 번호입니다.')
  })

  it('comes in from one of two browsers that asked, when both were new and one has joined', async () => {
    const one = await asked('two@example.kr')
    await one.type(madang.lastCode())
    aMinute()
    const other = await asked('two@example.kr')
    await other.type(madang.lastCode())
    const account = (browser: typeof one, accountId: string) =>
      browser.send('join-with-code', { accountId, displayName: '둘', ...agreed })
    expect((await account(one, 'resident-one')).status).toBe(303)
    expect((await account(other, 'resident-two')).html).toContain('이미 가입되어 있습니다.')
  })
})

describe('a code', () => {
  it('is wrong five times at most, and the right one is void then', async () => {
    const own = await asked('010-1111-1111')
    const code = madang.lastCode()
    for (const left of [4, 3, 2, 1]) {
      expect(await own.type(wrongOf(code))).toMatchObject({ status: 303, to: own.here })
      expect((await own.see()).html).toContain(`${left}번 더 해 볼 수 있습니다.`)
    }
    await own.type(wrongOf(code))
    expect((await own.see()).html).toContain('번호 새로 받기')
    expect((await own.type(code)).html).toContain('쓸 수 없는 번호입니다.')
  })

  it('counts every try that comes at the same moment', async () => {
    const own = await asked('010-1111-2222')
    const wrong = wrongOf(madang.lastCode())
    await Promise.all(Array.from({ length: 12 }, () => own.type(wrong)))
    const { rows } = await sql<{ tries: number }>`
      select tries from sign_in_code order by sent_at desc limit 1`.execute(madang.room.db)
    expect(rows).toEqual([{ tries: 5 }])
    expect((await own.type(madang.lastCode())).status).toBe(422)
  })

  it('holds five minutes, and another one takes its place after a minute', async () => {
    const own = await asked('late@example.kr')
    const first = madang.lastCode()
    expect((await own.send('send-code-again', {})).html).toContain('1분 뒤에 다시 해 주세요.')
    aMinute()
    expect((await own.send('send-code-again', {})).status).toBe(303)
    if (first !== madang.lastCode()) expect((await own.type(first)).to).toBe(own.here)
    madang.goAhead(5 * 60)
    expect((await own.see()).html).toContain('번호 새로 받기')
    expect((await own.type(madang.lastCode())).html).toContain('쓸 수 없는 번호입니다.')
    expect((await own.send('send-code-again', {})).status).toBe(303)
    expect((await own.type(madang.lastCode())).to).toBe(own.here)
    madang.goAhead(11 * 60)
    expect((await own.send('join-with-code', { accountId: 'x-1', displayName: '늦음', ...agreed })).status).toBe(422)
  })

  it('is sent five times an hour to one contact, whoever asks and whether anybody is known by it', async () => {
    await joined('known@example.kr')
    const told = new Set<string>()
    for (const contact of ['known@example.kr', 'nobody@example.kr']) {
      const before = madang.sent.length
      let last = await asked(contact).then(({ answer }) => answer)
      for (let times = 0; times < codesAnHour.contact + 1; times += 1) {
        aMinute()
        last = await asked(contact).then(({ answer }) => answer)
      }
      told.add(/role="alert"[\s\S]*?<\/div>/.exec(last.html)?.[0] ?? '')
      expect(last.html).toContain('한 시간에 보낼 수 있는 번호를 다 보냈습니다.')
      expect(madang.sent.length - before).toBe(codesAnHour.contact - (contact === 'known@example.kr' ? 1 : 0))
    }
    expect(told.size).toBe(1)
    madang.goAhead(60 * 60)
    expect((await asked('known@example.kr')).answer.status).toBe(303)
  })

  it('is sent twenty times an hour for one network address, of whatever contacts', async () => {
    madang.goAhead(60 * 60)
    const ask = (at: number, address: string) =>
      madang.request(
        `${home}/do/identity/ask-code`,
        {
          method: 'POST',
          headers: { 'Sec-Fetch-Site': 'same-origin' },
          body: new URLSearchParams({ token: `token-of-this-browser-${at}-xx`, contact: `n${at}@example.kr` }),
          redirect: 'manual',
        },
        address,
      )
    for (let at = 0; at < codesAnHour.address; at += 1) expect((await ask(at, '198.51.100.7')).status).toBe(303)
    expect(await (await ask(98, '198.51.100.7')).text()).toContain('한 시간에 보낼 수 있는 번호')
    expect((await ask(99, '198.51.100.8')).status).toBe(303)
  })

  it.each(['', '02-123-4567', 'a@b', '010-12', '봄날', "x'@example.kr\n@y"])('is not sent to %j', async (contact) => {
    const before = madang.sent.length
    expect((await asked(contact)).answer.status).toBe(422)
    expect(madang.sent.length).toBe(before)
  })
})

describe('who is no resident', () => {
  it('is told to use another way, and an address that somebody else wrote down opens nothing', async () => {
    madang.goAhead(60 * 60)
    const { accountId } = await joined('member@example.kr')
    await madang.room.run(
      grantRole,
      { accountId, role: 'governance-council-member' },
      { role: 'operator', on: '2021-03-02' },
    )
    aMinute()
    const later = await asked('member@example.kr')
    expect((await later.type(madang.lastCode())).html).toContain('번호로 들어오기는 주민만 씁니다.')

    const officer = { accountId: 'officer-9', displayName: '담당', contact: 'officer@example.kr', purpose: '업무' }
    await madang.room.run(createAccount, officer, { role: 'operator' })
    await madang.room.run(grantRole, { accountId: 'officer-9', role: 'department-officer' }, { role: 'operator' })
    const typed = await asked('officer@example.kr')
    await typed.type(madang.lastCode())
    expect((await typed.see()).html).toContain('주민으로 가입하기')
  })

  it('is nobody any more once destroyed', async () => {
    const { accountId } = await joined('gone@example.kr')
    await madang.room.run(destroyAccount, { accountId }, { role: 'operator' })
    aMinute()
    const again = await asked('gone@example.kr')
    await again.type(madang.lastCode())
    expect((await again.see()).html).toContain('주민으로 가입하기')
  })
})

describe('the database', () => {
  it('holds no contact and no code in plain words, in no table, and forgets what was asked for an hour ago', async () => {
    const contacts = madang.sent.map(({ address }) => address)
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(madang.room.db)
    let read = 0
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ row: string }>`select whole::text as row from ${sql.table(name)} as whole`.execute(
        madang.room.db,
      )
      read += rows.length
      const text = rows.map(({ row }) => row).join('\n')
      expect(
        contacts.filter((contact) => text.includes(contact)),
        name,
      ).toEqual([])
    }
    expect(read).toBeGreaterThan(100)
    const { rows } = await sql<{ contact: string }>`
      select contact from account where contact is not null`.execute(madang.room.db)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(({ contact }) => !contact.startsWith('s1.house.'))).toEqual([])
    madang.goAhead(60 * 60 + 1)
    const geumcheon = DistrictId.parse('geumcheon')
    const later = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString()
    expect(await forgetAskedCodes(madang.room.db, geumcheon, later as never)).toBeGreaterThan(20)
  })
})
