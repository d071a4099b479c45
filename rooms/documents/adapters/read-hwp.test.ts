import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as rhwp from '@rhwp/core'
import { beforeAll, expect, test } from 'vitest'
import { boundMemory } from './bound-memory.ts'
import { readFile } from './read-file.ts'

const programPath = createRequire(import.meta.url)
  .resolve('@rhwp/core')
  .replace(/\.js$/, '_bg.wasm')

/** A HWP 5 of our own making, written by the library itself. */
let hwp: Uint8Array
beforeAll(() => {
  Object.assign(globalThis, { measureTextWidth: (_font: string, text: string) => text.length * 10 })
  rhwp.initSync({ module: new Uint8Array(readFileSync(programPath)) })
  const document = rhwp.HwpDocument.createEmpty()
  document.createBlankDocument()
  document.insertText(0, 0, 0, '안양천 생태탐방로 조성')
  hwp = document.exportHwp()
  document.free()
})

test('a HWP 5 is read by way of HWPX, and says so', async () => {
  const reading = await readFile('계획.hwp', hwp)
  expect(reading).toMatchObject({
    ok: true,
    value: { extracted: { format: 'hwp', warnings: [{ kind: 'converted-from-hwp', count: 1 }] } },
  })
  expect(reading.ok && reading.value.extracted.pieces.map(({ text }) => text)).toContain('안양천 생태탐방로 조성')
})

test('one cut off or damaged is refused, and the next is read all the same', async () => {
  const step = Math.max(1, Math.floor(hwp.length / 12))
  for (let length = 600; length < hwp.length - 600; length += step) {
    const reading = await readFile('계획.hwp', hwp.subarray(0, length))
    expect(reading.ok ? 'read' : reading.refusal.kind, `${length} bytes`).toMatch(
      /^(?:file-damaged|format-not-read|read)$/,
    )
  }
  const damaged = Uint8Array.from(hwp, (byte, at) => (at > 1024 && at % 7 === 0 ? byte ^ 0x5a : byte))
  expect(typeof (await readFile('계획.hwp', damaged)).ok).toBe('boolean')
  expect(await readFile('계획.hwp', hwp)).toMatchObject({ ok: true })
})

/** A program with one page of memory that may grow without end, and says how far it grew. */
const growing = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x06, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x05, 0x03, 0x01, 0x00, 0x01],
  ...[0x07, 0x08, 0x01, 0x04, 0x67, 0x72, 0x6f, 0x77, 0x00, 0x00],
  ...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x20, 0x00, 0x40, 0x00, 0x0b],
])
const grow = (program: Uint8Array, pages: number): number => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(program)))
  return (exports['grow'] as (pages: number) => number)(pages)
}

test('a program is given no more memory than it may have', () => {
  expect(grow(growing, 500)).toBe(1)
  const bounded = boundMemory(growing, 300)
  expect(grow(bounded, 299)).toBe(1)
  expect(grow(bounded, 300)).toBe(-1)
  // A bound that is there already is replaced.
  expect(grow(boundMemory(bounded, 10), 10)).toBe(-1)
  expect(() => boundMemory(growing.subarray(0, 8), 10)).toThrow('no memory')
})
