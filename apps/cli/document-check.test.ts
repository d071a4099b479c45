import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hwpxParts, packHwpx } from '#rooms/documents/core/hwpx/write-hwpx.ts'
import { drawDocument } from '#rooms/documents/core/model/drawn-document.ts'
import { everyBlock } from '#rooms/documents/core/model/every-block.ts'
import { document } from './document.ts'

const madeAt = new Date('2026-11-22T03:00:00.000Z')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'madang-check-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Writes a package of every block, changed or not, and tells where. */
function fileOf(change: (parts: Map<string, Uint8Array>) => void = () => undefined): string {
  const parts = new Map(hwpxParts(drawDocument(everyBlock), madeAt))
  change(parts)
  const file = join(folder, '문서.hwpx')
  writeFileSync(file, packHwpx(parts, madeAt))
  return file
}

const printed = () => {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return { out: () => out.mock.calls.flat().join('\n'), err: () => err.mock.calls.flat().join('\n') }
}

test('a sound package ends with 0', async () => {
  const { out } = printed()
  expect(await document(['check', fileOf()])).toBe(0)
  expect(out()).toBe('오류 0, 알림 0 / 0 faults, 0 remarks')
})

test('a fault ends with 1 and is told with its place, in both languages, to people and to programs', async () => {
  const { out } = printed()
  const file = fileOf((parts) => parts.delete('settings.xml'))
  expect(await document(['check', file])).toBe(1)
  expect(out()).toContain('오류/fault | part-missing | settings.xml | 꼭 있어야')
  expect(out()).toContain('오류 2, 알림 0 / 2 faults, 0 remarks')
  vi.restoreAllMocks()
  const again = printed()
  expect(await document(['check', file, '--json'])).toBe(1)
  expect(JSON.parse(again.out())).toMatchObject([
    { severity: 'fault', kind: 'part-missing', part: 'settings.xml', en: 'This part must be there and is not.' },
    { severity: 'fault', kind: 'listed-part-missing' },
  ])
})

test('of very many findings the first are shown, and how many more there are', async () => {
  const { out } = printed()
  const section = 'Contents/section1.xml'
  const file = fileOf((parts) => {
    const text = new TextDecoder().decode(parts.get(section)).replaceAll(/charPrIDRef="\d+"/g, 'charPrIDRef="99"')
    parts.set(section, new TextEncoder().encode(text))
  })
  expect(await document(['check', file])).toBe(1)
  expect(out()).toMatch(/그 밖에 \d+곳 \/ \d+ more/)
})

test('a wrong call, and a file that is not there, end with 2', async () => {
  const { err } = printed()
  expect(await document([])).toBe(2)
  expect(await document(['check'])).toBe(2)
  expect(await document(['check', 'a', 'b'])).toBe(2)
  expect(await document(['check', join(folder, 'none.hwpx')])).toBe(2)
  expect(err()).toContain('파일을 열 수 없습니다')
})
