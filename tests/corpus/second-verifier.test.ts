import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const corpus = fileURLToPath(new URL('../../../shared/data/pabulib/', import.meta.url))
const folder = fileURLToPath(new URL('../../second-verifier/', import.meta.url))
const python = (...args: string[]) => spawnSync('python3', ['-B', ...args], { cwd: folder, encoding: 'utf8' })
const missing = [
  ...(existsSync(corpus) ? [] : ['../shared/data/pabulib']),
  ...(python('--version').error === undefined ? [] : ['python3']),
]

if (missing.length > 0) {
  test('the second verifier was not compared on real elections', () => {
    console.log(`${missing.join(' and ')} is not here; the second verifier counted no real election.`)
    expect(process.env['CI'], 'CI always has both').not.toBe('true')
  })
} else {
  test('the second verifier counts real elections as two other programs do', () => {
    const { status, stdout, stderr } = python('-m', 'tests.compare_elections', corpus, '--most-work', '3000')
    expect(status, stdout + stderr).toBe(0)
    const { same, different } = JSON.parse(stdout) as { same: number; different: string[] }
    expect(different).toEqual([])
    expect(same).toBeGreaterThan(100)
  })
}
