import { describe, expect, test } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { beginningOf, monthBounds, reasonToKeep, signsOf } from './access.ts'
import { explainAccess, reasonText } from './messages-access.ts'

describe('a reason to read personal data of others', () => {
  test.each([
    ['roles', '', 'roles', '역할과 계정 관리'],
    ['request', '접수 12번', 'request: 접수 12번', '개인정보 청구 처리: 접수 12번'],
    ['other', '인사 이동 확인', '인사 이동 확인', '인사 이동 확인'],
  ] as const)('%s %s is kept and said', (reason, words, kept, said) => {
    expect(reasonToKeep(reason, words)).toBe(kept)
    expect(reasonText(kept, 'ko')).toBe(said)
  })

  test('that is another one must say which', () => {
    expect(reasonToKeep('other', '')).toBeNull()
    expect(explainAccess({ kind: 'words-needed' }, 'ko')).toContain('적어 주세요')
    expect(explainAccess({ kind: 'words-needed' }, 'en')).toContain('Please say')
    expect(explainAccess({ kind: 'else' }, 'ko')).toBeNull()
  })
})

describe('what is noticeable of a reading', () => {
  const at = (text: string) => Instant.parse(new Date(`${text}+09:00`).toISOString())
  test.each([
    ['2026-11-20T09:00', 1, []],
    ['2026-11-20T17:59', 99, []],
    ['2026-11-20T08:59', 1, ['outside-hours']],
    ['2026-11-20T18:00', 100, ['many', 'outside-hours']],
    ['2026-11-21T12:00', 1, ['outside-hours']],
    ['2026-11-22T12:00', 1, ['outside-hours']],
    ['2026-11-23T12:00', 500, ['many']],
  ])('at %s, of %i people: %j', (text, people, signs) => {
    expect(signsOf({ at: at(text), people })).toEqual(signs)
  })

  test('a month begins and ends at midnight in Seoul', () => {
    const { from, before } = monthBounds('2026-12')
    expect([from, before]).toEqual(['2026-12-01', '2027-01-01'])
    expect(beginningOf(from)).toBe('2026-11-30T15:00:00.000Z')
  })
})
