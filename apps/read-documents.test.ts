import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readApart } from '#rooms/documents/adapters/read-apart.ts'

const program = fileURLToPath(new URL('./read-documents.ts', import.meta.url))

test('a document is checked in a process of its own with the rules of all rooms', async () => {
  const read = readApart(program, {
    milliseconds: 60_000,
    startMilliseconds: 60_000,
    megabytes: 512,
    atOnce: 1,
    waiting: 1,
  })
  const outcome = await read({ name: '글', content: '1,000원 × 3명 = 4,000원', checked: true, forOffice: false })
  expect(outcome).toMatchObject({
    ok: true,
    value: { found: { findings: [{ rule: 'formula', computed: '3000' }] } },
  })
  const file = { name: '표.csv', content: new TextEncoder().encode('가,나\n1,2'), checked: false, forOffice: false }
  expect(await read(file)).toMatchObject({ ok: true, value: { extracted: { format: 'csv' }, found: null } })
})

/** A server that has one document read, which takes very long, and tells the number of the process that reads it. */
const server = `
  import { fork } from 'node:child_process'
  const child = fork(${JSON.stringify(program)}, { serialization: 'advanced', execArgv: [] })
  child.on('message', () => console.log(child.pid))
  child.send({ name: '글', content: '가나 1,000원 × 3명 = 4,000원\\n'.repeat(150000), checked: true, forOffice: false })
`
const printed = (started: ChildProcess) =>
  new Promise<string>((heard) => started.stdout?.once('data', (data) => heard(String(data))))
const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a reading under way ends with the server, even one that was killed', async () => {
  const started = spawn(process.execPath, ['--input-type=module', '-e', server], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const reader = Number(await printed(started))
  expect(lives(reader)).toBe(true)
  started.kill('SIGKILL')
  await expect.poll(() => lives(reader), { timeout: 30_000, interval: 100 }).toBe(false)
})
