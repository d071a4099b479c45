import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildVerifier } from './build-verifier.ts'
import { runVerify } from './run-verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-verify-'))
const at = (path: string): string => join(folder, path)

/** Calls the verifier as the command does, and collects what it says. */
function call(...args: readonly string[]): { exit: number; said: string } {
  const said: string[] = []
  const hear = (line: string) => void said.push(line)
  const exit = runVerify(args, { program: 'verify', pathOf: (file) => at(file), print: hear, complain: hear })
  return { exit, said: said.join('\n') }
}

beforeAll(() => {
  const made = spawnSync(process.execPath, ['tests/support/write-sample-bundle.ts', folder], { encoding: 'utf8' })
  expect(made.stderr).toBe('')
  writeFileSync(at('no.zip'), 'no zip')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the verifier', () => {
  const kept = [
    '--receipt',
    'preference/receipt.tlog-proof',
    '--leaf',
    'preference/leaf.json',
    '--prev',
    'preference/prev.checkpoint',
  ]

  test('says a line for each check, and the hash to compare with the notice', () => {
    const { exit, said } = call('preference/bundle', ...kept)
    expect(exit).toBe(0)
    expect(said.split('\n')).toHaveLength(20)
    expect(said).toMatch(/^pbvote\/1 preference-2026 eh [0-9a-f]{64}\nV00 pass /)
    expect(said).not.toMatch(/fail|skip/)
  })

  test('says what it could not check, and the same as JSON', () => {
    const { exit, said } = call('ballots/bundle', '--json')
    const { checks, election_id, exit: ended } = JSON.parse(said)
    expect([exit, ended, election_id]).toEqual([0, 0, 'ballots-2026'])
    const skipped = checks.filter(({ status }: { status: string }) => status === 'skip')
    expect(skipped.map(({ id }: { id: string }) => id)).toEqual(['V11', 'V12', 'V13', 'V17'])
  })

  test('fails, naming the check, with a receipt of another vote', () => {
    const { exit, said } = call('web/bundle', '--receipt', 'preference/receipt.tlog-proof')
    expect(exit).toBe(1)
    expect(said).toMatch(/V11 fail .+ \/ .+/)
  })

  test('ends with 2 on what is no bundle, and says so as JSON too', () => {
    expect(call('no.zip')).toMatchObject({ exit: 2, said: expect.stringMatching(/^malformed no\.zip: /) })
    expect(call('nowhere').exit).toBe(2)
    const { exit, said } = call('web', '--json')
    expect(exit).toBe(2)
    expect(JSON.parse(said)).toMatchObject({ exit: 2, malformed: { path: 'manifest.json' } })
    expect(call('web/bundle', '--prev', 'nowhere').exit).toBe(2)
    expect(call('web/bundle', '--leaf', 'web/bundle/paper').exit).toBe(2)
  })

  test.each([
    [[]],
    [['a', 'b']],
    [['--unknown']],
    [['web/bundle', '--receipt']],
    [['web/bundle', '--witness', 'none']],
  ])('ends with 3 on wrong usage: %j', (args) => {
    expect(call(...args).exit).toBe(3)
  })
})

test('as one file of its own it finds the same, without the project around it', async () => {
  const file = await buildVerifier(at('built'))
  const run = spawnSync(process.execPath, [file, at('preference/bundle')], { cwd: folder, encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.stdout).toBe(`${call('preference/bundle').said}\n`)
  expect(run.status).toBe(0)
})
