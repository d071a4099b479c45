import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { wonInWords } from './won-in-words.ts'

const digitOf = (word: string): number => '영일이삼사오육칠팔구'.indexOf(word)

/** Reads words back: the digits of each group before 조, 억, 만 and nothing. */
function read(words: string): number {
  const inner = words.slice(1, -2)
  let [sum, group] = [0, 0]
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner[at] ?? ''
    const large = '만억조'.indexOf(sign)
    if (large >= 0) {
      sum += group * 10_000 ** (large + 1)
      group = 0
      continue
    }
    const place = '십백천'.indexOf(inner[at + 1] ?? '!')
    group += digitOf(sign) * (place < 0 ? 1 : 10 ** (place + 1))
    if (place >= 0) at += 1
  }
  return sum + group
}

describe('won in words', () => {
  it.each([
    [0, '금영원정'],
    [120_000, '금일십이만원정'],
    [113_560, '금일십일만삼천오백육십원정'],
    [234_580, '금이십삼만사천오백팔십원정'],
    [1_000_000_001, '금일십억일원정'],
    [9_007_199_254_740_991, '금구천칠조일천구백구십이억오천사백칠십사만구백구십일원정'],
  ])('%d is %s', (amount, words) => expect(wonInWords(won(amount))).toBe(words))
  it('say the amount again', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(read(wonInWords(won(amount)))).toBe(amount)
      }),
    )
  })
  it('are of no amount below nothing', () => expect(() => wonInWords(won(-1))).toThrow('less than nothing'))
})
