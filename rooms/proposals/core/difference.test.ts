import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { difference } from './difference.ts'

const read = (kinds: readonly string[], stretches: ReturnType<typeof difference>) =>
  stretches
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(difference('가로등을 달아 주세요', '가로등을 더 달아 주세요')).toEqual([
      { kind: 'same', text: '가로등을 ' },
      { kind: 'added', text: '더 ' },
      { kind: 'same', text: '달아 주세요' },
    ])
    expect(difference('빨리 고쳐', '고쳐')).toEqual([
      { kind: 'taken', text: '빨리 ' },
      { kind: 'same', text: '고쳐' },
    ])
    expect(difference('', '새')).toEqual([{ kind: 'added', text: '새' }])
    expect(difference('헌', '')).toEqual([{ kind: 'taken', text: '헌' }])
  })

  it('of texts that are too different is told as a whole, between what both begin and end with', () => {
    const many = (word: string) => `가로등 ${Array.from({ length: 600 }, (_, at) => `${word}${at}`).join(' ')} 끝`
    const told = difference(many('가'), many('나'))
    expect(told.map(({ kind }) => kind)).toEqual(['same', 'taken', 'added', 'same'])
    expect(read(['same', 'taken'], told)).toBe(many('가'))
    expect(read(['same', 'added'], told)).toBe(many('나'))
    expect(difference(many('가'), many('가'))).toEqual([{ kind: 'same', text: many('가') }])
  })

  it('holds both texts whole, whatever they are', () => {
    const texts = fc.array(fc.constantFrom('가', '나', '다', ' ', '\n'), { maxLength: 30 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const told = difference(before, after)
        expect(read(['same', 'taken'], told)).toBe(before)
        expect(read(['same', 'added'], told)).toBe(after)
      }),
    )
  })
})
