import { describe, expect, it } from 'vitest'
import { normaliseName, withParticle } from './korean-text.ts'

describe('withParticle', () => {
  it.each([
    ['의제', '은/는', '의제는'],
    ['제안', '은/는', '제안은'],
    ['의제', '이/가', '의제가'],
    ['예산', '이/가', '예산이'],
    ['투표', '을/를', '투표를'],
    ['공론장', '을/를', '공론장을'],
    ['구의회', '과/와', '구의회와'],
    ['주민', '과/와', '주민과'],
    ['금천구', '으로/로', '금천구로'],
    ['독산동', '으로/로', '독산동으로'],
    ['서울', '으로/로', '서울로'],
    ['서울', '은/는', '서울은'],
    ['마을', '을/를', '마을을'],
  ] as const)('%s with %s is %s', (word, pair, text) => {
    expect(withParticle(word, pair)).toBe(text)
  })
  it('reads digits in Korean', () => {
    const read = (pair: '을/를' | '으로/로') => Array.from('0123456789', (digit) => withParticle(digit, pair).slice(1))
    expect(read('을/를')).toEqual(['을', '을', '를', '을', '를', '를', '을', '을', '을', '를'])
    expect(read('으로/로')).toEqual(['으로', '로', '로', '으로', '로', '로', '으로', '로', '로', '로'])
    expect(withParticle('2021', '은/는')).toBe('2021은')
    expect(withParticle('1,000', '으로/로')).toBe('1,000으로')
    expect(withParticle('①', '은/는')).toBe('①은')
    expect(withParticle('12.5%', '으로/로')).toBe('12.5%로')
  })
  it('reads Latin letters by their names', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    expect(Array.from(letters).filter((letter) => withParticle(letter, '은/는').endsWith('은'))).toEqual([...'lmnr'])
    expect(Array.from(letters).filter((letter) => withParticle(letter, '으로/로').endsWith('으로'))).toEqual([...'mn'])
    expect(withParticle('HTML', '으로/로')).toBe('HTML로')
    expect(withParticle('PDF', '을/를')).toBe('PDF를')
    expect(withParticle('ＡＭ', '이/가')).toBe('ＡＭ이')
  })
  it.each([
    ['공공자원(공간)', '은/는', '공공자원(공간)은'],
    ['「지방자치법」', '을/를', '「지방자치법」을'],
    ['‘마당’', '이/가', '‘마당’이'],
    ['"나무"', '과/와', '"나무"와'],
    ['(가칭 [골목길])', '으로/로', '(가칭 [골목길])로'],
    ['함께해요! ', '은/는', '함께해요! 는'],
    ['집'.normalize('NFD'), '을/를', `${'집'.normalize('NFD')}을`],
  ] as const)('looks at the last letter of %s', (word, pair, text) => {
    expect(withParticle(word, pair)).toBe(text)
  })
  it('writes both forms where the sound is unknown', () => {
    expect(withParticle('協治', '은/는')).toBe('協治은(는)')
    expect(withParticle('', '이/가')).toBe('이(가)')
    expect(withParticle('?', '을/를')).toBe('?을(를)')
    expect(withParticle('漢', '과/와')).toBe('漢과(와)')
    expect(withParticle('〇', '으로/로')).toBe('〇(으)로')
  })
})

describe('normaliseName', () => {
  it.each([
    ['자산 및 물품 취득비', '자산및물품취득비'],
    ['공무직(무기계약) 근로자 보수', '공무직무기계약근로자보수'],
    ['일반보상금 · 포상금', '일반보상금포상금'],
    ['쓰레기ㆍ재활용・환경‧안전•문화', '쓰레기재활용환경안전문화'],
    ['「청년」 [활동] 〈공간〉 <조성> 《사업》', '청년활동공간조성사업'],
    ['㈜마당', '주마당'],
    ['마당'.normalize('NFD'), '마당'],
    ['ＡＢＣ　１２３', 'ABC123'],
  ])('%s is %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal)
  })
})
