import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type Contest, contestShape, faultOfContest, needsBallots } from '#rooms/voting/core/protocol/contest.ts'
import { winnersOf } from '#rooms/voting/core/protocol/find-winners.ts'
import { randomContests } from '#tests/support/vote/random-contests.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { sampleBallots, samplePreference } from '#tests/support/vote/sample-votes.ts'
import { hasPython, python, pythonWith, saidByBoth, writeFiles } from '#tests/support/vote/second-verifier.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'

if (!hasPython) {
  test('python3 is not on this machine: the second verifier was not run', () => {
    console.log('python3 is not here; the second verifier of the resident vote was not run.')
    expect(process.env['CI'], 'CI always has python3').not.toBe('true')
  })
} else {
  const out = mkdtempSync(join(tmpdir(), 'second-verifier-'))
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  test('the second verifier passes its own tests', () => {
    const { status, stderr } = python('-m', 'unittest')
    expect(status, stderr).toBe(0)
    expect(stderr).toMatch(/Ran \d\d+ tests/)
    expect(stderr).not.toContain('skipped')
  })

  test('it imports nothing but the standard library and itself, and its files are short', () => {
    const listed = `
import ast, pathlib, sys
own = {path.stem for path in pathlib.Path('.').glob('*.py')} | {'tally', 'tests'}
for path in pathlib.Path('.').rglob('*.py'):
    text = path.read_text(encoding='utf-8')
    if len(text.splitlines()) > 300:
        print(path, 'is longer than 300 lines')
    for node in ast.walk(ast.parse(text)):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ''] if isinstance(node, ast.ImportFrom) else []
        for name in (name.split('.')[0] for name in names):
            if name not in own | sys.stdlib_module_names or (name == 'tests' and 'tests' not in path.parts):
                print(path, 'imports', name)`
    const { status, stdout, stderr } = python('-c', listed)
    expect(status, stderr).toBe(0)
    expect(stdout).toBe('')
  })

  test.each([
    ['preference', samplePreference],
    ['ballots', sampleBallots],
  ])('both verifiers pass the sample vote %s, with all that was kept', (name, sample) => {
    const { files, kept, vote } = sample()
    const folder = writeFiles(
      join(out, name),
      [...files].map(([path, bytes]) => [`bundle/${path}`, bytes] as const),
    )
    writeFiles(folder, [
      ['receipt', kept.receipt],
      ['leaf', kept.leaf],
      ['head', kept.head],
    ])
    const witnesses = vote.election.manifest.witnesses.keys.flatMap((key) => ['--witness', key])
    const options = ['--receipt', `${folder}/receipt`, '--leaf', `${folder}/leaf`, '--prev', `${folder}/head`]
    const { house, second } = saidByBoth([`${folder}/bundle`, ...options, ...witnesses])
    expect(second).toEqual(house)
    const all = Array.from({ length: 19 }, (_, at) => `V${String(at).padStart(2, '0')} pass`)
    expect(second).toMatchObject({ exit: 0, checks: all })
    for (const [path, bytes] of files) {
      writeFiles(folder, [[`bundle/${path}`, bytes.slice(0, -1)]])
      const cut = saidByBoth([`${folder}/bundle`])
      expect(cut.second, path).toEqual(cut.house)
      expect(cut.second, path).not.toMatchObject({ exit: 0 })
      writeFiles(folder, [[`bundle/${path}`, bytes]])
    }
  })

  test('both find the same winners by every budget, limit, conflict and misfit, and refuse the same contests', () => {
    const isSound = (contest: Contest) => contestShape.safeParse(contest).success && faultOfContest(contest) === null
    // Rules that ask each ballot have none here: of them only what no manifest may have.
    const cases = fc
      .sample(randomContests, { numRuns: 4000, seed: 42 })
      .filter(({ contest }) => !isSound(contest) || !needsBallots(contest.rule))
    const { stdout, stderr } = pythonWith(JSON.stringify(cases), '-m', 'tests.count_contests')
    expect(stderr).toBe('')
    const { weights: _weights, ...whole } = preferenceManifest(voteKeys('random contests'))
    const found = cases.map(({ contest, totals, tie, seed }) => {
      if (!isSound(contest)) return null
      const sheet = { t: 'paper', e: '', id: 'sheet', n: 9, r: totals, h: '' } as const
      return winnersOf({ ...whole, contests: [contest], tie }, [], [sheet], seed)['x']
    })
    expect(found.filter((winners) => winners === null).length).toBeGreaterThan(800)
    expect(found.filter((winners) => winners !== null).length).toBeGreaterThan(1500)
    expect(JSON.parse(stdout)).toEqual(found)
  })

  describe('votes that the second verifier makes for its own tests', () => {
    python('-m', 'tests.tampered_votes', join(out, 'made'))
    const made = readdirSync(join(out, 'made'))

    test.each(made)('both verifiers say the same of %s', (name) => {
      const { house, second } = saidByBoth([join(out, 'made', name)])
      expect(house).toEqual(second)
    })
  })
}
