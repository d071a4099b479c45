import { describe, expect, test } from 'vitest'
import { qid, questions, typed } from './fixture.ts'
import { writeQuestion } from './write-question.ts'

const kindOf = (parts: Parameters<typeof typed>[0]) => {
  const written = writeQuestion(typed(parts), questions)
  return written.ok ? written.value : written.refusal
}

describe('a question as it is typed', () => {
  test('takes its list from lines, blank ones left out', () => {
    expect(kindOf({ lines: ' 예 \n\n아니오\r\n' })).toMatchObject({ kind: 'single', options: ['예', '아니오'] })
    expect(kindOf({ kind: 'matrix', lines: '진행' })).toMatchObject({ rows: ['진행'], from: 1, to: 5 })
    expect(kindOf({ kind: 'short', lines: '남는 말' })).not.toHaveProperty('options')
  })

  test('asks for as many choices as the list allows', () => {
    expect(kindOf({ kind: 'multiple', lines: '가\n나\n다' })).toMatchObject({ least: 1, most: 3 })
    expect(kindOf({ kind: 'multiple', lines: '가\n나', required: false })).toMatchObject({ least: 0, most: 2 })
    expect(kindOf({ kind: 'ranking', lines: '가\n나' })).toMatchObject({ most: 2 })
    expect(kindOf({ kind: 'ranking', lines: '가\n나\n다\n라' })).toMatchObject({ most: 3 })
    expect(kindOf({ kind: 'number', least: 0, most: 9 })).toMatchObject({ least: 0, most: 9, unit: null })
    expect(kindOf({ kind: 'number', least: 3 })).toMatchObject({ least: 3, most: null })
  })

  test('is asked of those who chose an option of a question before', () => {
    const onlyIf = [{ questionId: qid('q-dong'), option: 3 }]
    expect(kindOf({ kind: 'long', onlyIf })).toMatchObject({ onlyIf })
    for (const [questionId, option] of [
      ['q-dong', 4],
      ['q-glad', 1],
      ['q-none', 1],
    ] as const) {
      expect(kindOf({ kind: 'long', onlyIf: [{ questionId: qid(questionId), option }] })).toEqual({
        kind: 'condition-not-before',
      })
    }
  })

  test.each([
    [{ lines: '하나' }, { kind: 'list-too-short', needed: 2 }],
    [
      { kind: 'matrix', lines: '' },
      { kind: 'list-too-short', needed: 1 },
    ],
    [{ lines: Array.from({ length: 51 }, (_, at) => at).join('\n') }, { kind: 'list-too-long', allowed: 50 }],
    [
      { kind: 'matrix', lines: Array.from({ length: 31 }, (_, at) => at).join('\n') },
      { kind: 'list-too-long', allowed: 30 },
    ],
    [{ lines: `예\n${'가'.repeat(301)}` }, { kind: 'line-too-long', line: '가'.repeat(40) }],
    [{ lines: '예\n아니오\n예' }, { kind: 'line-twice', line: '예' }],
    [
      { kind: 'multiple', lines: '가\n나', most: 3 },
      { kind: 'more-than-the-list', listed: 2 },
    ],
    [{ kind: 'multiple', lines: '가\n나', least: 2, most: 1 }, { kind: 'most-below-least' }],
    [{ kind: 'ranking', lines: '가\n나', most: 0 }, { kind: 'most-below-least' }],
    [{ kind: 'number', least: 5, most: 4 }, { kind: 'most-below-least' }],
    [{ kind: 'scale', from: 2 }, { kind: 'scale-out-of-range' }],
    [{ kind: 'scale', from: -1 }, { kind: 'scale-out-of-range' }],
    [{ kind: 'scale', to: 11 }, { kind: 'scale-out-of-range' }],
    [{ kind: 'matrix', lines: '가', to: 1 }, { kind: 'scale-out-of-range' }],
  ] as const)('%o is refused', (parts, refusal) => {
    expect(kindOf(parts)).toEqual(refusal)
  })
})
