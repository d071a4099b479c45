import { describe, expect, it } from 'vitest'
import { explainDongMap } from './messages-dong-map.ts'

describe.each(['ko', 'en'] as const)('a refused map of the dongs in %s', (lang) => {
  it.each([
    { kind: 'map-too-large', rows: 21, columns: 9 },
    { kind: 'map-dong-unknown', name: '달나라동' },
    { kind: 'map-dong-twice', name: '가산동' },
  ])('explains $kind', (refusal) => {
    expect(explainDongMap(refusal, lang)).toMatch(/\p{L}.*\.$/u)
    expect(explainDongMap(refusal, lang)).not.toMatch(/undefined|null|NaN/)
  })

  it('leaves other kinds to others', () => {
    expect(explainDongMap({ kind: 'constructor' }, lang)).toBeNull()
  })
})
