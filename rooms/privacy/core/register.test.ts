import { describe, expect, it } from 'vitest'
import { joinDeclared } from './declared.ts'
import { accounts, field } from './fixture.ts'
import { retentionText } from './messages.ts'
import { registerFiles, textsWithPeople } from './register.ts'

const name = field({})
const contact = field({ label: { ko: '연락처', en: 'Contact' }, readers: ['auditor', 'secretariat'], sensitive: true })
const note = field({ file: 'texts', certain: false })
const texts = { ...accounts, key: 'texts' }

describe('the register', () => {
  it('has a line for each file of certain fields, everything in it once, readers in the order of the roles', () => {
    expect(registerFiles([accounts, texts], [name, field({}), contact, note])).toEqual([
      {
        file: accounts,
        items: [name.label, contact.label],
        bases: ['consent'],
        retentions: [{ kind: 'with-account' }],
        readers: ['secretariat', 'auditor', 'administrator'],
        sensitive: true,
      },
    ])
    expect(registerFiles([accounts], [name])).toMatchObject([{ sensitive: false }])
  })

  it('lists apart the texts that may tell of people', () => {
    expect(textsWithPeople([name, note])).toEqual([note])
  })

  it('joins what the rooms declare, and tells no count of people below five', () => {
    const room = { room: 'x', files: [accounts], fields: [name], impersonal: {} }
    const other = { room: 'y', files: [texts], fields: [note], impersonal: {} }
    expect(joinDeclared([room, other], 5)).toEqual({ files: [accounts, texts], fields: [name, note], subjects: 5 })
    expect(joinDeclared([room], 4)).toMatchObject({ subjects: null })
  })
})

describe('a rule of retention', () => {
  it.each([
    [{ kind: 'with-account' }, '계정이 파기될 때까지', 'until the account is destroyed'],
    [{ kind: 'until-date', column: 'day' }, '파기 예정일까지', 'until the day told'],
    [{ kind: 'with-work' }, '보존기간 동안', 'as long as the work'],
    [{ kind: 'days-after', days: 0, event: 'used' }, '쓰는 즉시', 'gone when used'],
    [{ kind: 'days-after', days: 3, event: 'used' }, '쓴 뒤 3일', '3 days after use'],
    [{ kind: 'days-after', days: 3, event: 'read' }, '읽은 뒤 3일', '3 days after it was read'],
    [{ kind: 'days-after', days: 3, event: 'ended' }, '끝난 뒤 3일', '3 days after its end'],
    [{ kind: 'days-after', days: 0, event: 'session-ended' }, '다음 로그인까지', 'to the next sign-in'],
    [{ kind: 'days-after', days: 3, event: 'session-ended' }, '끝난 뒤 3일', '3 days after the session'],
  ] as const)('%j is said in both languages', (retention, ko, en) => {
    expect(retentionText(retention, 'ko')).toContain(ko)
    expect(retentionText(retention, 'en')).toContain(en)
  })
})
