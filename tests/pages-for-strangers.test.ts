import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages } from '#apps/server/pages.ts'
import { pageFinder } from '#kernel/http/find-page.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { type StartedProcess, startProcess } from './support/start-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-shared-'))
let database: TestDatabase
let madang: StartedProcess
/** One address of the sample for each page that strangers share. */
let addresses: ReadonlyMap<string, string>

const textOf = async (address: string): Promise<string> => (await fetch(madang.address + address)).text()

beforeAll(async () => {
  database = await testDatabase()
  madang = await startProcess(database.connection, { MADANG_DATA: folder, MADANG_SAMPLE: 'on' })
  const findPage = pageFinder(pages)
  const found = new Map<string, string>()
  const waiting = ['/geumcheon']
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const page = findPage('geumcheon', address)?.page
    if (page?.shared !== true || found.has(page.path)) continue
    found.set(page.path, address)
    const links = (await textOf(address)).matchAll(/href="(\/geumcheon[^"#?]*)"/g)
    waiting.push(...[...links].map(([, to = '']) => to))
  }
  addresses = found
})
afterAll(async () => {
  madang.signal('SIGKILL')
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('every page that strangers share is reached from the first one', () => {
  const shared = pages.filter((page) => page.shared === true).map(({ path }) => path)
  expect([...addresses.keys()].toSorted()).toEqual(shared.toSorted())
})

test('a page that strangers share holds nothing drawn for one of them, and no form of a command', async () => {
  for (const [path, address] of addresses) {
    const text = await textOf(address)
    expect(text, path).not.toContain('/geumcheon/do/')
    expect(await textOf(address), path).toBe(text)
  }
})

test('no page by which somebody comes in is shared', () => {
  expect(pages.filter(({ permission, shared }) => permission.opens === 'session' && shared === true)).toEqual([])
})
