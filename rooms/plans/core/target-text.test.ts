import { describe, expect, it } from 'vitest'
import { parseTarget } from './target-text.ts'

const read = (text: string) => {
  const { comparator, value, unit, per } = parseTarget(text)
  return [comparator, value === null ? null : value.d === 1 ? value.n : `${value.n}/${value.d}`, unit, per]
}

describe('what a target says', () => {
  it.each([
    ['70% 이상', ['gte', 70, '%', null]],
    ['70%이상', ['gte', 70, '%', null]],
    ['연 5회 미만', ['lt', 5, '회', 'year']],
    ['분기별 1회 이상', ['gte', 1, '회', 'quarter']],
    ['동별 1개 이상', ['gte', 1, '개', 'dong']],
    ['일일10명', ['unspecified', 10, '명', 'day']],
    ['월 2회 초과', ['gt', 2, '회', 'month']],
    ['3일 이내', ['lte', 3, '일', null]],
    ['5건 이하', ['lte', 5, '건', null]],
    ['20개교 이상', ['gte', 20, '개교', null]],
    ['중복 없음', ['eq', 0, '건', null]],
    ['없음', ['eq', 0, '건', null]],
    ['14대(100%)', ['unspecified', 14, '대', null]],
    ['14대(100%) 이상', ['gte', 14, '대', null]],
    ['500만원', ['unspecified', 5_000_000, '원', null]],
    ['1.5억 원', ['unspecified', 150_000_000, '원', null]],
    ['12,066명', ['unspecified', 12_066, '명', null]],
    ['62.2%', ['unspecified', '622/10', '%', null]],
    ['２회', ['unspecified', 2, '회', null]],
    ['65', ['unspecified', 65, null, null]],
    ['추후 정함', ['unspecified', null, null, null]],
    ['', ['unspecified', null, null, null]],
    ['9'.repeat(30), ['unspecified', null, null, null]],
  ])('%s', (text, said) => expect(read(text)).toEqual(said))
})
