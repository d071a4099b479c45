import { describe, expect, it } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { afterFailure, takenSeconds, takenUntil } from './message.ts'
import { explain, words } from './messages.ts'
import { chooseMeans, digestedUntil, usualMeans } from './notice.ts'
import { fillBody, fillHeaders, readSending } from './sending.ts'
import { codeContent, digestTitle, noticeContent } from './templates.ts'

const now = Instant.parse('2021-03-02T01:00:00.000Z')
const tomorrow = Instant.parse('2021-03-03T01:00:00.000Z')
const soon = Instant.parse('2021-03-02T01:00:10.000Z')

describe('a message that could not be sent', () => {
  it('waits longer each time, and is given up after the seventh try', () => {
    const waits: number[] = []
    for (let tries = 1; ; tries += 1) {
      const after = afterFailure({ tries, endsAt: tomorrow }, 'unreachable', now)
      if (after.state === 'dead') {
        expect([tries, after.failure]).toEqual([7, 'unreachable'])
        break
      }
      waits.push((Date.parse(after.nextTryAt) - Date.parse(now)) / 1000)
    }
    expect(waits).toEqual([5, 15, 60, 300, 1800, 7200])
    expect(waits.every((wait, at) => at === 0 || wait > (waits[at - 1] ?? 0))).toBe(true)
  })

  it('waits after what passes, and is given up at once after what does not, or when it would be of no use', () => {
    const first = { tries: 1, endsAt: tomorrow }
    expect(afterFailure(first, 'refused-for-now', now).state).toBe('waiting')
    for (const failure of ['refused', 'no-way-to-send', 'unreadable', 'too-late'] as const)
      expect(afterFailure(first, failure, now)).toEqual({ state: 'dead', failure })
    expect(afterFailure({ tries: 1, endsAt: soon }, 'unreachable', now).state).toBe('waiting')
    expect(afterFailure({ tries: 2, endsAt: soon }, 'unreachable', now).state).toBe('dead')
    expect(Date.parse(takenUntil(now)) - Date.parse(now)).toBe(takenSeconds * 1000)
  })
})

describe('the words of a code', () => {
  const note = { to: 'x', code: '012345', minutes: 5, origin: 'https://madang.example:8443' } as const

  it('as a text end with the host and the code, as telephones expect', () => {
    const { text } = codeContent({ ...note, channel: 'text', lang: 'ko' })
    expect(text.split('\n').at(-1)).toBe('@madang.example #012345')
    expect(text).toContain('로그인 번호는 012345입니다. 5분 안에')
    expect(codeContent({ ...note, channel: 'text', lang: 'en' }).text).toContain('code is 012345')
  })

  it('as a mail say where it is typed, and that nothing happens if nobody asked', () => {
    const mail = codeContent({ ...note, channel: 'mail', lang: 'ko' })
    expect(mail).toMatchObject({ to: 'x', subject: '마당 로그인 번호 012345' })
    expect(mail.text).toContain('https://madang.example:8443')
    expect(mail.text).toContain('아무 일도 일어나지 않습니다.')
    expect(codeContent({ ...note, channel: 'mail', lang: 'en' }).text).not.toMatch(/[가-힣]/)
  })
})

describe('being told', () => {
  const changed: { readonly kind: string; readonly needed?: true } = { kind: 'items.changed' }
  const answered = { kind: 'items.answered', needed: true } as const
  const tells = new Map<string, { readonly needed?: true }>([changed, answered].map((told) => [told.kind, told]))

  it('is usually on the site alone, and at once where it is one’s own duty or right', () => {
    expect([usualMeans(changed), usualMeans(answered)]).toEqual(['in-app', 'at-once'])
  })

  it('is as one wishes, but of a needed kind never not at all', () => {
    expect(chooseMeans([{ kind: 'items.changed', means: 'off' }], tells)).toEqual({ ok: true, value: null })
    expect(chooseMeans([{ kind: 'items.answered', means: 'digest' }], tells).ok).toBe(true)
    expect(chooseMeans([{ kind: 'items.answered', means: 'off' }], tells)).toMatchObject({
      refusal: { kind: 'kind-needed', told: 'items.answered' },
    })
    expect(chooseMeans([{ kind: 'items.gone', means: 'off' }], tells)).toMatchObject({
      refusal: { kind: 'kind-not-told' },
    })
  })

  it('goes into the digest of the last time that the clock in Seoul stood at the hour', () => {
    const until = (text: string, hour: number) => digestedUntil(Instant.parse(text), hour)
    expect(until('2026-03-01T23:00:00.000Z', 8)).toBe('2026-03-01T23:00:00.000Z')
    expect(until('2026-03-01T22:59:59.999Z', 8)).toBe('2026-02-28T23:00:00.000Z')
    expect(until('2026-03-02T14:00:00.000Z', 0)).toBe('2026-03-01T15:00:00.000Z')
  })

  it('by mail is in both languages under the kind’s title alone; by text in Korean alone', () => {
    const title = { ko: '의제의 소식', en: 'News' }
    const told = [{ ko: '통과했습니다.', en: 'It passed.' }]
    const note = { to: 'x', title, words: told, address: 'https://m.example/g/items/1', settingsAddress: 's' }
    expect(noticeContent({ ...note, channel: 'mail' })).toMatchObject({
      subject: '[마당] 의제의 소식',
      text: expect.stringMatching(/통과했습니다\.[\s\S]*It passed\.[\s\S]*s$/),
    })
    expect(noticeContent({ ...note, channel: 'text' }).text).not.toContain('It passed')
    expect(digestTitle(3)).toEqual({ ko: '알림 모음 3건', en: '3 notices' })
  })

  it.each(['ko', 'en'] as const)('explains its refusals, and no other, in %s', (lang) => {
    for (const kind of ['notice-not-found', 'kind-not-told', 'kind-needed', 'nothing-due-soon'])
      expect(explain({ kind }, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explain({ kind: 'follows-too-many', ...{ most: 1000 } }, lang)).toContain('1000')
    expect(explain({ kind: 'name-taken' }, lang)).toBeNull()
    const t = words(lang)
    expect([t.noticesLead(0), t.noticesLead(2), t.followLead('x'), t.contactBy('mail'), t.contactBy('text')]).toEqual(
      expect.arrayContaining([expect.stringContaining('2'), expect.stringContaining('x')]),
    )
  })
})

describe('the file of sending', () => {
  const mail = { host: 'smtp.example', port: 465, from: 'madang@example.kr' }
  const text = { address: 'https://sms.example/send', body: { to: '{to}', text: '{text}' } }

  it('may say both ways, one or none', () => {
    expect(readSending({}, false)).toEqual({ ok: true, value: {} })
    const both = readSending({ mail, text }, false)
    expect(both.ok && both.value).toMatchObject({
      mail: { tls: 'begun', privateNetwork: false },
      text: { headers: {}, privateNetwork: false },
    })
  })

  it.each([
    [{ mail: { ...mail, port: 0 } }, { kind: 'sending-unreadable', at: 'mail.port' }],
    [{ mail: { ...mail, host: 'no host' } }, { kind: 'sending-unreadable', at: 'mail.host' }],
    [{ post: {} }, { kind: 'sending-unreadable', at: '' }],
    [{ mail: { ...mail, tls: 'none' } }, { kind: 'sending-without-tls', way: 'mail' }],
    [{ text: { ...text, address: 'http://sms.example' } }, { kind: 'sending-without-tls', way: 'text' }],
    [{ mail: { ...mail, user: 'x' } }, { kind: 'sending-secret-half', way: 'mail' }],
    [{ text: { ...text, secretFile: 'x' } }, { kind: 'sending-secret-half', way: 'text' }],
    [{ text: { ...text, headers: { key: '{secret}' } } }, { kind: 'sending-secret-half', way: 'text' }],
  ])('is not read where it is wrong: %j', (json, refusal) =>
    expect(readSending(json, false)).toEqual({ ok: false, refusal }),
  )

  it('may do without TLS in the demonstration, and takes secrets that are whole', () => {
    const open = { mail: { ...mail, tls: 'none' }, text: { ...text, address: 'http://localhost:1/' } }
    expect(readSending(open, true).ok).toBe(true)
    const secrets = {
      mail: { ...mail, user: 'u', passwordFile: 'p' },
      text: { ...text, headers: { Authorization: 'Bearer {secret}' }, secretFile: 's' },
    }
    expect(readSending(secrets, false).ok).toBe(true)
  })
})

describe('the template of a gateway', () => {
  const filled = { to: '01012345678', text: '"번호",\n{secret}', id: 'm-1', secret: 'S' }

  it('is filled in text by text, so that no text adds a field', () => {
    const body = { messages: [{ to: '{to}', content: '마당: {text}', ref: '{id}', type: 'SMS', at: 1 }], test: null }
    expect(fillBody(body, filled)).toEqual({
      messages: [{ to: '01012345678', content: '마당: "번호",\n{secret}', ref: 'm-1', type: 'SMS', at: 1 }],
      test: null,
    })
  })

  it('puts into headers nothing that would begin another', () => {
    expect(fillHeaders({ Authorization: 'Bearer {secret}', 'X-Text': '{text}' }, filled)).toEqual({
      Authorization: 'Bearer S',
      'X-Text': '"",{secret}',
    })
  })
})

it('has the same words in both languages', () => {
  const paths = (of: object): string[] =>
    Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? paths(value).map((path) => `${key}.${path}`) : [key],
    )
  expect(paths(words('en'))).toEqual(paths(words('ko')))
  expect([words('ko').waiting(2), words('en').waiting(2)]).toEqual([
    '보낼 차례를 기다리는 알림 2건',
    'Waiting to be sent: 2',
  ])
})
