import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ok, refuse } from '#kit/result.ts'
import type { AskedDocument } from './document-reader.ts'
import { readApart } from './read-apart.ts'

/** A program that reads documents: it never ends, takes ever more, breaks, or tells who it is, as the text asks. */
const folder = mkdtempSync(join(tmpdir(), 'read-apart-'))
const program = join(folder, 'program.mjs')
writeFileSync(
  program,
  `process.on('message', ({ content }) => {
    process.send({ kind: 'begun' })
    if (content === 'endless') for (;;);
    if (content === 'ever more') for (const held = []; ; ) held.push([held.length, {}])
    if (content === 'broken') process.exit(1)
    process.send({ kind: 'read', outcome: { ok: true, value: process.pid } })
  })`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const asked = (content: string): AskedDocument => ({ name: '글', content, checked: true })
const limits = { milliseconds: 1500, megabytes: 64, atOnce: 1, waiting: 1 }

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

test('a program that breaks is an error, and the next document is read all the same', async () => {
  const read = readApart(program, limits)
  await expect(read(asked('broken'))).rejects.toThrow('ended with 1')
  expect(await read(asked('short'))).toMatchObject({ ok: true })
})
