import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { anItem, day, itemId } from './fixture.ts'
import { resolveName, titleOn } from './identity.ts'
import type { Alias } from './item.ts'

const playground = anItem('cc', { title: '안전한 놀이터에서 놀고 싶어요!' })
const care = anItem('care', { title: '지속적 돌봄사업' })
const schools = [anItem('school-1', { title: '두 학교' }), anItem('school-2', { title: '두 학교' })]
const alias = (id: string, title: string, from: string | null, certainty: Alias['certainty'] = 'stated'): Alias => ({
  itemId: itemId(id),
  title,
  from: from === null ? null : day(from),
  where: '사업계획',
  certainty,
})
const aliases = [
  alias('cc', '안전한 놀이터', '2020-08-05', 'inferred'),
  alias('care', '안전한 놀이터', null),
  alias('care', '마을돌봄 모델', '2020-07-17'),
  alias('care', '마을 돌봄 모델(연구용역)', '2020-06-01'),
  alias('care', '마을돌봄 연구', '2020-07-17'),
]
const items = [playground, care, ...schools]

describe('resolveName', () => {
  it('finds a name whatever its spaces, brackets and dots', () => {
    expect(resolveName('마을돌봄 모델 연구용역', items, aliases)).toEqual([
      { itemId: 'care', via: 'alias', certainty: 'stated' },
    ])
    expect(resolveName('지속적돌봄사업', items, aliases)).toEqual([
      { itemId: 'care', via: 'title', certainty: 'stated' },
    ])
  })

  it('gives all that bear a name, certain readings first, each item once', () => {
    expect(resolveName('두학교', items, []).map((one) => one.itemId)).toEqual(['school-1', 'school-2'])
    expect(resolveName('안전한 놀이터', items, [...aliases, alias('care', '안전한놀이터', null)])).toEqual([
      { itemId: 'care', via: 'alias', certainty: 'stated' },
      { itemId: 'cc', via: 'alias', certainty: 'inferred' },
    ])
    expect(resolveName('없는 이름', items, aliases)).toEqual([])
  })
})

describe('titleOn', () => {
  it('tells the name of an item on a date', () => {
    const on = (date: string) => titleOn(care, aliases, localDate(date))
    expect(on('2020-05-31')).toBe('지속적 돌봄사업')
    expect(on('2020-06-30')).toBe('마을 돌봄 모델(연구용역)')
    expect(on('2020-08-05')).toBe('마을돌봄 연구')
  })
})
