import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { ok, refuse } from '#kit/result.ts'
import type { AskedDocument } from './document-reader.ts'
import { readApart } from './read-apart.ts'

/** A program that reads documents: it never ends, takes ever more, breaks, or tells of itself, as the text asks. */
const folder = mkdtempSync(join(tmpdir(), 'read-apart-'))
const program = join(folder, 'program.mjs')
writeFileSync(
  program,
  `process.on('message', ({ content }) => {
    process.send({ kind: 'begun' })
    if (content === 'endless') for (;;);
    if (content === 'ever more') for (const held = []; ; ) held.push([held.length, {}])
    if (content === 'gone') process.exit(1)
    if (content === 'broken') return process.send({ kind: 'broken', stack: 'Error: at line 7' })
    if (content === 'surroundings') return process.send({ kind: 'read', outcome: { ok: true, value: process.env } })
    process.send({ kind: 'read', outcome: { ok: true, value: process.pid } })
  })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const asked = (content: string): AskedDocument => ({ name: '글', content, checked: true, forOffice: false })
const limits = { milliseconds: 1500, startMilliseconds: 30_000, megabytes: 64, atOnce: 1, waiting: 1 }
const programOf = (name: string, source: string): string => {
  writeFileSync(join(folder, name), source)
  return join(folder, name)
}

test('a document that would take far too long is cut off; meanwhile the process goes on, and the next is read', async () => {
  const read = readApart(program, limits)
  let answered = false
  const endless = read(asked('endless')).finally(() => expect(answered).toBe(true))
  answered = await new Promise((heard) => setTimeout(() => heard(true), 10))
  expect(await endless).toEqual(refuse({ kind: 'takes-too-long' }))
  expect(await read(asked('short'))).toEqual(ok(expect.any(Number)))
})

test('a document that would take too much memory is cut off', async () => {
  const read = readApart(program, { ...limits, milliseconds: 60_000 })
  expect(await read(asked('ever more'))).toEqual(refuse({ kind: 'takes-too-much' }))
  expect(await read(asked('short'))).toMatchObject({ ok: true })
})

test('one reads after another in the same process; more than may wait are refused at once', async () => {
  const read = readApart(program, limits)
  const [first, second, third] = await Promise.all([read(asked('a')), read(asked('b')), read(asked('c'))])
  expect(second).toEqual(first)
  expect(third).toEqual(refuse({ kind: 'readers-busy' }))
})

test('a program that ends or breaks is an error, and the next document is read all the same', async () => {
  const read = readApart(program, limits)
  await expect(read(asked('gone'))).rejects.toThrow('ended with 1')
  await expect(read(asked('broken'))).rejects.toThrow('at line 7')
  expect(await read(asked('short'))).toMatchObject({ ok: true })
})

test('a process that died while it was idle is replaced by a fresh one, and the document is read', async () => {
  const read = readApart(program, limits)
  const first = await read(asked('a'))
  if (!first.ok) throw new Error('refused')
  process.kill(Number(first.value), 'SIGKILL')
  const second = await read(asked('b'))
  expect(second).toEqual(ok(expect.any(Number)))
  expect(second).not.toEqual(first)
})

test('a program that does not begin gives its place back: refused as busy when it hangs, an error when it ends', async () => {
  const hanging = readApart(programOf('hanging.mjs', 'for (;;);'), { ...limits, startMilliseconds: 300 })
  expect(await hanging(asked('a'))).toEqual(refuse({ kind: 'readers-busy' }))
  expect(await hanging(asked('b'))).toEqual(refuse({ kind: 'readers-busy' }))
  const ending = readApart(programOf('ending.mjs', 'process.exit(3)'), limits)
  await expect(ending(asked('a'))).rejects.toThrow('does not begin')
})

test('what reads is given nothing of the surroundings of the server', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://secret')
  const outcome = await readApart(program, limits)(asked('surroundings'))
  expect(outcome).toMatchObject({ ok: true })
  expect(JSON.stringify(outcome)).not.toContain('secret')
  expect(Object.keys(outcome.ok ? outcome.value : {})).not.toContain('PATH')
  vi.unstubAllEnvs()
})
