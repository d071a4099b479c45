import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import { plainLines } from '../frozen-document.ts'
import { type BallotPaper, ballotResult } from './ballot-result.ts'

const share = { shown: '50', halfUp: '50.00' }
const paper: BallotPaper = {
  name: '주민투표',
  period: { from: localDate('2020-07-17'), to: localDate('2020-07-23'), precision: 'day' },
  channel: '온라인',
  eligibility: '금천구 주민',
  advisory: true,
  contests: [
    {
      title: '부문별',
      choices: { kind: 'exactly', n: 3 },
      voters: 508,
      votes: 1524,
      options: [
        { name: '하천', amount: 117_000_000, votes: 762, rank: 1, tied: true, share },
        { name: '골목', amount: null, votes: 762, rank: 1, tied: true, share },
        { name: '장터', amount: 5_000_000, votes: 0, rank: 3, tied: false, share: null },
      ],
    },
  ],
}

describe('the paper on a vote', () => {
  it('is sound, and lists options by rank with ties, shares and the sum', () => {
    const document = ballotResult(paper)
    expect(checkModel(document)).toEqual([])
    const lines = plainLines(document).split('\n')
    expect(lines).toContain('1(동점) | 하천 | 117,000 | 762 | 50% | 50.00%')
    expect(lines).toContain('3 | 장터 | 5,000 | 0 |  | ')
    expect(lines).toContain('계 |  | 122,000 | 1,524 |  | ')
    expect(lines).toContain('□ 1명이 3개씩 선택')
    expect(lines).toContain('○ 결과는 사업을 정할 때 참고한다.')
  })
  it('says nothing of what is not known, and how many may be chosen at most', () => {
    const [first] = paper.contests
    if (first === undefined) throw new Error('no contest')
    const bare = { ...paper, channel: null, eligibility: null, advisory: false }
    const lines = plainLines(ballotResult({ ...bare, contests: [{ ...first, choices: { kind: 'up-to', n: 2 } }] }))
    expect(lines).toContain('1명이 2개까지 선택')
    for (const word of ['대상', '방법', '참고']) expect(lines).not.toContain(word)
  })
})
