import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { samplePreference } from '#tests/support/vote/sample-votes.ts'
import { failing } from '#tests/support/vote/tampering.ts'
import { withSums } from './bundle.ts'
import { joinBytes } from './join-bytes.ts'
import { bytesOfLine, linesOf, textOfLine } from './stored-text.ts'

describe('the text of a log', () => {
  test('keeps every byte, whether it is UTF-8 or not', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfLine(textOfLine(bytes))).toEqual(bytes)
      }),
    )
    expect(bytesOfLine('가💀')).toEqual(new TextEncoder().encode('가💀'))
  })

  test('falls into its lines, which give every byte back', () => {
    const line = fc.uint8Array().map((bytes) => bytes.map((byte) => (byte === 0x0a ? 0 : byte)))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const stored = joinBytes(...lines.flatMap((one) => [one, '\n']))
        expect(linesOf(stored)).toEqual(lines)
      }),
    )
  })

  test('is cut off where its last line has no end', () => {
    expect(linesOf(utf8('a\nb'))).toBe(null)
    expect(linesOf(utf8(''))).toEqual([])
    expect(linesOf(utf8('\n'))).toEqual([utf8('')])
  })

  test.each([
    ['leaves.ndjson', ['V01', 'V03']],
    ['issuance/leaves.ndjson', ['V02', 'V07']],
  ])('makes a line of %s that is not UTF-8 no leaf, and stops no check', (path, found) => {
    const { files, vote } = samplePreference()
    const bytes = Uint8Array.from(files.get(path) ?? [])
    bytes[bytes.lastIndexOf(0x0a, bytes.length - 2) - 20] = 0xff
    const tampered = withSums(new Map([...files, [path, bytes]]), vote.election.manifest, vote.keys.log.sign)
    const { ids, exit } = failing(tampered)
    expect(ids).toEqual(expect.arrayContaining(found))
    expect(exit).toBe(1)
  })
})
