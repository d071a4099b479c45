import { describe, expect, it } from 'vitest'
import { everyBlock } from '#rooms/documents/core/model/every-block.ts'
import { freeze, hashOf, plainLines, thaw } from './frozen-document.ts'

describe('a frozen document', () => {
  it('is the same when it is thawed, and its hash tells any other text', () => {
    const { text, hash } = freeze(everyBlock)
    expect(thaw(text)).toEqual(everyBlock)
    expect(hashOf(text)).toBe(hash)
    expect(hashOf(text.replace('금천구', '광진구'))).not.toBe(hash)
    expect(freeze({ ...everyBlock, title: '다른 이름' }).hash).not.toBe(hash)
  })
  it('says line by line what every kind of block says', () => {
    const lines = plainLines(everyBlock).split('\n')
    expect(lines.slice(0, 3)).toEqual(['2021년 금천구 지역사회혁신계획', '2020. 9.', '금천구'])
    for (const line of [
      'Ⅰ. 계획의 개요',
      '번호 없는 장',
      '□ 주민이 제안하고 함께 정하는 예산',
      '※ 비고는 ※로 적는다',
      '합계 | 시비 | 구비',
      '2021 | 1,000 | 56.364',
      '빨강과 파랑',
      '결재: 담당, 팀장, 과장',
      '      2. 산출내역 2부.  끝.',
    ])
      expect(lines).toContain(line)
  })
})
