import { describe, expect, test } from 'vitest'
import { seededBytes } from '#tests/support/vote/vote-keys.ts'
import { agreesWith, makeSealKey } from './make-seal-key.ts'
import { readPublicSheet, writePublicSheet } from './public-sheet.ts'
import { readShare, shareHash, writeShare } from './share-text.ts'

const drawn = (seed: string) => {
  let draws = 0
  return (length: number) => {
    draws += 1
    return seededBytes(seed, `${draws}`, length)
  }
}
const { shares, sheet } = makeSealKey(drawn('ceremony'))

describe('the key ceremony', () => {
  test('any two of the three shares agree with the public sheet, and no others', () => {
    const [one, two, three] = shares as [(typeof shares)[0], (typeof shares)[0], (typeof shares)[0]]
    expect([agreesWith(sheet, one, two), agreesWith(sheet, three, one), agreesWith(sheet, two, three)]).toEqual(
      Array(3).fill(true),
    )
    expect(agreesWith(sheet, one, one)).toBe(false)
    const others = makeSealKey(drawn('another'))
    expect(agreesWith(sheet, one, others.shares[1] as never)).toBe(false)
    expect(agreesWith({ ...others.sheet, shareHashes: sheet.shareHashes }, one, two)).toBe(false)
    const noKey = { x: 2, y: one.y }
    expect(agreesWith({ ...sheet, shareHashes: [shareHash(one), shareHash(noKey), ''] }, one, noKey)).toBe(false)
  })

  test('a draw that is no key is drawn again', () => {
    let draws = 0
    const made = makeSealKey((length) => {
      draws += 1
      return draws === 1 ? new Uint8Array(length) : seededBytes('again', `${draws}`, length)
    })
    expect(draws).toBe(3)
    expect(agreesWith(made.sheet, made.shares[0] as never, made.shares[2] as never)).toBe(true)
  })

  test('what is printed is read again: the shares, and the sheet that the office pastes back', () => {
    for (const share of shares) expect(readShare(writeShare(share))).toMatchObject({ ok: true, value: { x: share.x } })
    const text = writePublicSheet(sheet)
    expect(readPublicSheet(` ${text.replaceAll('\n', '\r\n  ')}\n`)).toEqual(sheet)
    const [head, key, ...rest] = text.split('\n') as [string, string, ...string[]]
    const changed = [head, `${key.slice(0, -2)}${key.endsWith('AA') ? 'BA' : 'AA'}`, ...rest].join('\n')
    const broken = [
      changed,
      '',
      text.slice(0, -1),
      text.replace('SEAL', 'SAIL'),
      rest.join('\n'),
      [head, 'x', ...rest].join('\n'),
    ]
    for (const one of [...broken, [head, key, 'x', ...rest.slice(1)].join('\n')])
      expect(readPublicSheet(one)).toBeNull()
  })
})
