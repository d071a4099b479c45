import { describe, expect, test } from 'vitest'
import { ballotsManifest, preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { type Manifest, writeManifest } from './manifest.ts'
import { readManifest } from './read-manifest.ts'

const keys = voteKeys('manifest')
const preference = preferenceManifest(keys)
const ballots = ballotsManifest(keys)
type Contest = Manifest['contests'][number]

const problemOf = (manifest: unknown): string => {
  const read = readManifest(writeManifest(manifest as Manifest))
  return read.ok ? 'none' : read.refusal.problem
}
const withContest = (id: string, members: object, of: Manifest = preference): Manifest => ({
  ...of,
  contests: of.contests.map((contest) => (contest.id === id ? ({ ...contest, ...members } as Contest) : contest)),
})
const [councilOptions, budgetOptions] = preference.contests.map(({ options }) => options)

const limit = (most: number, ...of: readonly string[]) => ({ title: '가산동', most, of })

test('the sample manifests are taken', () => {
  expect(problemOf(preference)).toBe('none')
  expect(problemOf(ballots)).toBe('none')
})

describe('a manifest whose shape is another', () => {
  test.each([
    ['an unknown member', { ...preference, extra: 1 }],
    ['a fraction', { ...preference, grace_s: -1 }],
    ['a key of another length', { ...preference, keys: { ...preference.keys, box: 'AA' } }],
    [
      'a small modulus',
      { ...preference, keys: { ...preference.keys, token: { online: { kty: 'RSA', e: 'AQAB', n: 'A'.repeat(512) } } } },
    ],
    ['bytes that are none', { ...preference, client_sha256: '?' }],
    ['a witness with a plain key', { ...preference, witnesses: { keys: ['a+00000000+AA=='], quorum: 0 } }],
    ['an unknown rule', withContest('council', { rule: { name: 'lot' } })],
    ['a control character in a title', { ...preference, title: 'a\nb' }],
    ['no limit where there are limits', withContest('budget', { limits: [] })],
    ['more limits than a contest may have', withContest('budget', { limits: Array(101).fill(limit(1, 'b-1')) })],
    ['a limit of nothing', withContest('budget', { limits: [limit(0, 'b-1')] })],
    ['a limit without options', withContest('budget', { limits: [limit(1)] })],
    ['a misfit that is no other', withContest('budget', { misfit: 'skip' })],
  ])('%s', (_, manifest) => {
    expect(problemOf(manifest)).toBe('other-shape')
  })
})

describe('a manifest that contradicts itself', () => {
  const { token } = preference.keys
  const first = preference.styles.slice(0, 1)
  test.each<[string, Manifest]>([
    ['closes-before-opening', { ...preference, closes_at: preference.opens_at }],
    [
      'id-twice',
      withContest('budget', { options: councilOptions?.map((option) => ({ ...option, cost: 1 })), conflicts: [] }),
    ],
    ['id-twice', { ...preference, contests: preference.contests.map((contest) => ({ ...contest, id: 'same' })) }],
    ['id-twice', { ...preference, styles: [...preference.styles, ...first] }],
    [
      'style-of-contests',
      { ...preference, styles: preference.styles.map((style) => ({ ...style, contests: ['budget', 'council'] })) },
    ],
    [
      'style-of-contests',
      { ...preference, styles: preference.styles.map((style) => ({ ...style, contests: ['none'] })) },
    ],
    [
      'style-of-contests',
      { ...preference, styles: preference.styles.map((style) => ({ ...style, max: { council: 4 } })) },
    ],
    [
      'style-of-contests',
      { ...preference, styles: preference.styles.map((style) => ({ ...style, max: { none: 1 } })) },
    ],
    ['token-keys-of-styles', { ...preference, keys: { ...preference.keys, token: {} } }],
    [
      'token-key-shared',
      {
        ...preference,
        keys: { ...preference.keys, token: { ...token, desk: token['online'] ?? { kty: 'RSA', e: 'AQAB', n: '' } } },
      },
    ],
    ['plain-length', { ...preference, pt_len: 33 }],
    [
      'plain-length',
      {
        ...ballots,
        pt_len: 32,
        contests: ballots.contests.map((contest) =>
          contest.id === 'points'
            ? { ...contest, options: Array.from({ length: 20 }, (_, at) => ({ id: `z-${at}`, title: 'z', cost: 1 })) }
            : contest,
        ),
      },
    ],
    ['shares-needed', { ...preference, shares: { k: 3, n: 2 } }],
    ['one-revision', { ...preference, revote: 'none' }],
    ['log-names', { ...preference, issuance_origin: preference.log_origin }],
    ['log-names', { ...preference, issuance_origin: `${preference.log_origin}/box` }],
    ['witness-quorum', { ...preference, witnesses: { ...preference.witnesses, quorum: 3 } }],
    [
      'witness-quorum',
      { ...preference, witnesses: { keys: [...preference.witnesses.keys, ...preference.witnesses.keys], quorum: 1 } },
    ],
    ['costs-for-ties', { ...preference, tie: { rule: 'min-cost' } }],
    ['paper-by-ballot', { ...ballots, paper: 'counts' }],
    ['weights-of-channels', { ...preference, weights: { online: [1, 1] } }],
    ['weights-of-channels', { ...ballots, weights: { online: [1, 1], onsite: [1, 1], paper: [1, 1] } }],
    ['minimum-and-maximum', withContest('budget', { min: 3 })],
    ['minimum-and-maximum', withContest('council', { max: 6 })],
    ['points-of-kind', withContest('council', { points: 3 })],
    ['highest-of-kind', withContest('council', { highest: 3 })],
    ['rule-of-kind', withContest('budget', { rule: { name: 'greedy-score' } })],
    ['rule-of-kind', withContest('points', { rule: { name: 'greedy' } }, ballots)],
    ['budget-of-rule', withContest('budget', { budget: undefined })],
    ['budget-of-rule', withContest('council', { budget: 3 })],
    ['ordinal-of-kind', withContest('order', { rule: { name: 'top', seats: 1 } }, ballots)],
    ['ordinal-of-kind', withContest('council', { rule: { name: 'top', seats: 1, ordinal: 'borda0' } })],
    ['conflict-of-options', withContest('budget', { conflicts: [['b-1', 'b-1']] })],
    ['conflict-of-options', withContest('budget', { conflicts: [['b-1', 'c-1']] })],
    ['conflict-of-rule', withContest('shares', { conflicts: [['s-1', 's-2']] }, ballots)],
    ['limit-of-options', withContest('budget', { limits: [{ title: '동', most: 1, of: ['b-1', 'b-1'] }] })],
    ['limit-of-options', withContest('budget', { limits: [{ title: '동', most: 1, of: ['c-1'] }] })],
    ['limit-of-rule', withContest('council', { limits: [{ title: '동', most: 1, of: ['c-1'] }] })],
    ['limit-of-rule', withContest('shares', { limits: [{ title: '동', most: 1, of: ['s-1'] }] }, ballots)],
    ['misfit-of-rule', withContest('council', { misfit: 'stop' })],
    ['misfit-of-rule', withContest('fair', { misfit: 'part' }, ballots)],
    ['costs-missing', withContest('budget', { options: budgetOptions?.map(({ id, title }) => ({ id, title })) })],
    ['costs-missing', withContest('council', { cost_limit: 3 })],
  ])('%s', (problem, manifest) => {
    expect(problemOf(manifest)).toBe(problem)
  })
})
