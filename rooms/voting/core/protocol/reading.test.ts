import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { sampleWeb } from '#tests/support/vote/sample-votes.ts'
import { failing } from '#tests/support/vote/tampering.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { type Files, sumsNotePath } from './bundle.ts'
import { checkIds } from './checks/outcome.ts'
import { weigh } from './count-options.ts'
import { winnersOf } from './find-winners.ts'
import type { Manifest } from './manifest.ts'
import { sayNotGiven, sayProblem, verifyMessages } from './messages-verify.ts'
import { purePrimitives } from './pure-primitives.ts'
import { readBundle } from './read-bundle.ts'
import { readManifest } from './read-manifest.ts'
import { unzipBundle } from './unzip-bundle.ts'
import { exitOf, verifyBundle } from './verify-bundle.ts'

const web = sampleWeb()

describe('a ZIP', () => {
  test('holds the same bundle; its folders are left out', () => {
    const zipped = zipSync({ ...Object.fromEntries(web.files), 'issuance/': new Uint8Array(0) })
    expect(failing(unzipBundle(zipped) ?? new Map())).toEqual({ ids: [], exit: 0 })
  })

  test('that is none, or is cut off, is not read', () => {
    expect(unzipBundle(utf8('no zip'))).toBeNull()
  })
})

test('the pure cryptography of a browser finds the same as the verifier', () => {
  const nothing = { receipt: null, promise: null, leaf: null, heads: [], witnesses: [] }
  expect(exitOf(verifyBundle(web.files, nothing, purePrimitives))).toBe(0)
  const broken = web.files.get('leaves.ndjson') ?? new Uint8Array(0)
  expect(
    exitOf(verifyBundle(new Map([...web.files, ['leaves.ndjson', broken.subarray(9)]]), nothing, purePrimitives)),
  ).toBe(1)
})

describe('what cannot be read', () => {
  test('a text with half a character has no canonical form', () => {
    const manifest = JSON.stringify({ ...web.vote.election.manifest, title: '\ud800' })
    expect(readManifest(utf8(manifest))).toMatchObject({ refusal: { problem: 'not-canonical' } })
  })

  test('bytes that are no text are no manifest', () => {
    expect(readManifest(Uint8Array.of(0xff))).toMatchObject({ refusal: { problem: 'not-utf8' } })
  })

  test('a note of sums that is no text signs nothing', () => {
    expect(failing(new Map([...web.files, [sumsNotePath, Uint8Array.of(0xff)]])).ids).toEqual(['V00'])
  })

  test('a fault of the machine is no malformed bundle', () => {
    const broken = {
      get: () => {
        throw new Error('the disk is gone')
      },
    } as unknown as Files
    expect(() => readBundle(broken)).toThrow('the disk is gone')
  })
})

describe('winners', () => {
  const manifest: Manifest = preferenceManifest(voteKeys('winners'))
  const contests = manifest.contests
    .filter(({ id }) => id === 'council')
    .map((contest) => ({ ...contest, options: contest.options.map((option, at) => ({ ...option, cost: 9 - at })) }))
  const of = (tie: Manifest['tie'], seed: string | null = null) => {
    const { weights: _, ...rest } = manifest
    return winnersOf(
      { ...rest, contests, tie },
      [{ channel: 'online', contests: ['council'], choices: [['c-1', 'c-2', 'c-3', 'c-4']] }],
      [],
      seed,
    )
  }

  test('that are equal stand in the order of the tie rule', () => {
    expect(of({ rule: 'id' })).toEqual({ council: ['c-1', 'c-2', 'c-3'] })
    expect(of({ rule: 'listed' })).toEqual({ council: ['c-1', 'c-2', 'c-3'] })
    expect(of({ rule: 'min-cost' })).toEqual({ council: ['c-4', 'c-3', 'c-2'] })
    const drawn = of({ rule: 'seed', commitment: '' }, '공 3')
    expect(drawn).toEqual(of({ rule: 'seed', commitment: '' }, '공 3'))
    expect(drawn['council']).toHaveLength(3)
    expect(of({ rule: 'seed', commitment: '' })['council']).toHaveLength(3)
  })

  test('a channel without votes adds nothing to the weighted numbers', () => {
    const none = Object.fromEntries(manifest.contests.flatMap(({ options }) => options.map(({ id }) => [id, 0])))
    const weighted = weigh(manifest, { online: { ...none, 'c-1': 3 }, onsite: none, paper: none })
    expect(weighted?.['c-1']).toEqual({ n: 9n, d: 20n })
    expect(weighted?.['b-1']).toEqual({ n: 0n, d: 1n })
  })
})

test('every check has its name, and every problem its sentence, in both languages', () => {
  for (const lang of ['ko', 'en'] as const) {
    const { checked } = verifyMessages(lang)
    expect(checkIds.map((id) => checked[id]).every((name) => name.length > 1)).toBe(true)
    expect(checkIds.map((id) => sayNotGiven(id, lang)).every((sentence) => sentence.endsWith('.'))).toBe(true)
    expect(sayProblem('cut-off', lang)).not.toContain('cut-off')
    expect(sayProblem('plain-length', lang)).toContain('plain-length')
  }
})
