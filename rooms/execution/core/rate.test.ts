import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { exactRate, explainRate, printRate } from './rate.ts'

describe('a rate', () => {
  it('is half up at one decimal, and none where there is no base', () => {
    expect(printRate(won(2_150), won(2_880))).toBe('74.7')
    expect([printRate(won(1), won(0)), exactRate(won(1), won(0))]).toEqual([null, null])
    expect(printRate(won(1), won(8))).toBe('12.5')
    expect([
      printRate(won(1), won(16)),
      printRate(won(1), won(16), 'truncation'),
      printRate(won(1), won(16), 'round-up'),
    ]).toEqual(['6.3', '6.2', '6.3'])
    expect([printRate(won(1), won(8), 'round-up'), printRate(won(1), won(8), 'round-up', 0)]).toEqual(['12.5', '13'])
    expect(printRate(won(-1), won(3), 'round-up')).toBe('△33.3')
    expect(printRate(won(1000), won(1), 'half-up', 0)).toBe('100,000')
  })

  it('that is stated is explained by the roundings that give it', () => {
    expect(explainRate('74.7%', won(2_150), won(2_880))).toEqual(['half-up', 'round-up'])
    expect(explainRate('74.6', won(2_150), won(2_880))).toEqual(['truncation'])
    expect(explainRate('75', won(2_150), won(2_880))).toEqual(['half-up', 'round-up'])
    expect(explainRate('80', won(2_150), won(2_880))).toEqual([])
    expect(explainRate('많음', won(1), won(2))).toEqual([])
    expect(explainRate('50', won(1), won(0))).toEqual([])
    expect(explainRate('50.0', won(1), won(2))).toEqual(['half-up', 'truncation', 'round-up'])
  })
})
