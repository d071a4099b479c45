import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normaliseName, type ParticlePair, withParticle } from './korean-text.ts'

const pair = fc.constantFrom<ParticlePair>('은/는', '이/가', '을/를', '과/와', '으로/로')
const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const text = fc.string({ unit: 'binary' })

it('keeps the word and adds one of the two forms after a Korean word', () => {
  fc.assert(
    fc.property(text, syllable, pair, (before, last, particle) => {
      const word = before + last
      expect(particle.split('/').map((form) => word + form)).toContain(withParticle(word, particle))
    }),
  )
})
it('takes the consonant form if and only if the syllable has a final, but for 로 after ㄹ', () => {
  fc.assert(
    fc.property(syllable, (last) => {
      const final = last.normalize('NFD').slice(2)
      expect(withParticle(last, '은/는')).toBe(last + (final === '' ? '는' : '은'))
      expect(withParticle(last, '으로/로')).toBe(last + (final === '' || final === '\u11af' ? '로' : '으로'))
    }),
  )
})
it('chooses the same in brackets and quotes', () => {
  const around = fc.constantFrom(['(', ')'], ['「', '」'], ['“', '”'], ["'", "'"], ['〈', '〉'])
  fc.assert(
    fc.property(syllable, around, pair, (last, [open, close], particle) => {
      const plain = withParticle(last, particle).slice(1)
      expect(withParticle(`${open}${last}${close}`, particle)).toBe(`${open}${last}${close}${plain}`)
    }),
  )
})
it('normalises once and for all', () => {
  const named = fc.string({
    unit: fc.oneof(fc.constantFrom(...' ()·ㆍ「」<>㈜ᄀᆞᅡ\u1161'), syllable, fc.string({ unit: 'binary', maxLength: 1 })),
  })
  fc.assert(
    fc.property(named, (name) => {
      const normal = normaliseName(name)
      expect(normaliseName(normal)).toBe(normal)
      expect(normal).not.toMatch(/[\s()·ㆍ「」<>]/)
    }),
    { numRuns: 500 },
  )
})
it('matches whatever spaces and dots stand between the letters', () => {
  fc.assert(
    fc.property(
      fc.array(syllable, { maxLength: 12 }),
      fc.constantFrom(' ', '·', 'ㆍ', ' ・ ', '\u3000'),
      (letters, mark) => {
        expect(normaliseName(letters.join(mark))).toBe(letters.join(''))
      },
    ),
  )
})
