import { describe, expect, test } from 'vitest'
import { AnswerProblem } from './answer.ts'
import { qid } from './fixture.ts'
import { explain, explainProblem, refusalWords } from './messages.ts'
import { words } from './messages-pages.ts'

const all = {
  line: '예',
  needed: 2,
  allowed: 5,
  listed: 3,
  no: 4,
  problems: [],
  paperNo: 7,
  opensOn: '2021-03-01',
  closesOn: '2021-03-07',
}

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  test('every refusal says what to do', () => {
    for (const kind of Object.keys(refusalWords(lang).refusals))
      expect(explain({ kind, ...all }, lang)).toMatch(/\p{L}.*[.]$/u)
    expect(explain({ kind: 'seat-not-found' }, lang)).toBeNull()
  })

  test('every problem says what would be right', () => {
    for (const problem of AnswerProblem.unwrap().shape.problem.options) {
      for (const [least, most] of [
        [1, 3],
        [null, 3],
        [1, null],
      ] as const) {
        expect(explainProblem({ questionId: qid('q-a'), problem, least, most }, lang)).toMatch(/\p{L}.*[.)]$/u)
      }
    }
  })

  test('pages say numbers', () => {
    const t = words(lang)
    expect([t.people(1234), t.answeredBy(1234), t.resultLead(1234)].join(' ').match(/1,234/g)).toHaveLength(3)
    expect([t.chooseBetween(1, 2), t.chooseBetween(0, 2), t.chooseBetween(2, 2)].join(' ')).toMatch(/1.*2.*2.*2/)
    expect([t.no(3), t.rank(2), t.rankHint(3), t.pointsNote(3), t.wordsCount(5), t.codesUsed(1, 2)].join(' ')).toMatch(
      /3.*2.*3.*3.*5.*1.*2/,
    )
    expect(t.onlyAsked(t.joinConditions([t.condition(1, '예'), t.condition(2, '아니오')]))).toMatch(/예.*아니오/)
    expect(
      [t.editTitle('설문'), t.resultTitle('설문'), t.rankOf('안전'), t.notOpenText('1', '2'), t.paperCount(9, 4)].join(
        ' ',
      ),
    ).toMatch(/설문.*설문.*안전.*1.*2.*9.*4/)
  })
})
