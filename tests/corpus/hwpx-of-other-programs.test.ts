import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkHwpx } from '#rooms/documents/adapters/check-hwpx.ts'
import { type HwpxFinding, isRemark } from '#rooms/documents/core/hwpx/fault.ts'

/** Files of real programs, kept beside the project and not in it. */
const folder = fileURLToPath(new URL('../../../shared/data/hwp/', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.hwpx')) : []

const check = (name: string): readonly HwpxFinding[] => checkHwpx(readFileSync(folder + name))

/** Packed anew by other programs, which is what the checker says of them; all others are as Hangul saved them. */
const packedAnew: Readonly<Record<string, string>> = {
  'blank.hwpx': 'type-not-stored',
  'sample1.hwpx': 'type-with-extra',
}

describe.runIf(files.length > 0)('files of other programs', () => {
  test.each(files)('%s has no fault but the way in which it was packed', (name) => {
    const faults = check(name).filter((finding) => !isRemark(finding))
    expect(faults.map(({ kind }) => kind)).toEqual(packedAnew[name] === undefined ? [] : [packedAnew[name]])
  })

  test('and few remarks: those that Hangul saved keep the places of their lines', () => {
    const remarked = files.filter((name) => check(name).some(isRemark))
    console.log(`${remarked.length} of ${files.length} files have remarks`)
    const kinds = new Set(
      files.flatMap((name) =>
        check(name)
          .filter(isRemark)
          .map(({ kind }) => kind),
      ),
    )
    expect([...kinds]).toEqual(['layout-kept'])
  })

  test('cut off anywhere or with bytes changed, they are named broken and nothing is thrown', () => {
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(folder + name))
      for (const share of [0.01, 0.3, 0.7, 0.99]) {
        expect(checkHwpx(bytes.slice(0, Math.floor(bytes.length * share)))).not.toEqual([])
      }
      for (let at = 11; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
        const changed = bytes.slice()
        changed[at] = (changed[at] ?? 0) ^ 0xff
        checkHwpx(changed)
      }
    }
  })
})
