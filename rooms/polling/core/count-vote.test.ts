import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { sumsNotePath, sumsPath } from '#rooms/voting/core/protocol/bundle.ts'
import { type SampleVote, sampleBallots, samplePreference } from '#tests/support/vote/sample-votes.ts'
import { type ClosedVote, countVote } from './count-vote.ts'
import { zipBundle } from './zip-bundle.ts'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const closedOf = ({ published }: SampleVote): ClosedVote => ({ ...published, manifest: text(published.manifest) })

describe.each([
  ['sums of paper, weights and a draw for ties', samplePreference],
  ['every kind of contest', sampleBallots],
])('a count of %s', (_of, sample) => {
  const whole = sample()
  const counted = countVote(closedOf(whole), nativePrimitives())

  it('gives the result and the files of the protocol, but for the signature', () => {
    expect(counted.result).toEqual(whole.published.result)
    const unsigned = (files: ReadonlyMap<string, Uint8Array>) =>
      [...files].flatMap(([path, bytes]) => (path === sumsNotePath ? [] : [`${path} ${text(bytes)}`])).toSorted()
    expect(unsigned(counted.files)).toEqual(unsigned(whole.files))
    expect(text(whole.files.get(sumsNotePath))).toContain(counted.sums)
  })

  it('says of every option why it won or did not', () => {
    for (const { contest, winners, losers, summary } of counted.explained) {
      expect(winners.map(({ id }) => id)).toEqual(counted.result.winners[contest])
      expect([...winners, ...losers].every(({ reason }) => reason !== '')).toBe(true)
      expect(summary.length).toBeGreaterThan(0)
    }
  })

  it('is the same ZIP file whenever it is written', () => {
    const note = text(whole.files.get(sumsNotePath))
    const zip = zipBundle(counted.files, note)
    expect(zipBundle(new Map([...counted.files].toReversed()), note).length).toBe(zip.length)
    const read = unzipSync(zip)
    expect(text(read[sumsNotePath])).toBe(note)
    expect(read[sumsPath]).toEqual(whole.files.get(sumsPath))
  })
})

it('approvals are counted by other rules too, and others are not', () => {
  const { explained } = countVote(closedOf(sampleBallots()), nativePrimitives())
  const compared = Object.fromEntries(explained.map(({ contest, others }) => [contest, others.map(({ rule }) => rule)]))
  const rules = ['most-votes', 'greedy', 'greedy-per-cost', 'mes-cost', 'mes-cardinality', 'phragmen']
  expect(compared).toEqual({ shares: rules, order: [], points: [], scores: [], fair: rules })
})

it('a manifest that was not frozen here is a bug', () => {
  expect(() => countVote({ ...closedOf(samplePreference()), manifest: '{}' }, nativePrimitives())).toThrow('manifest')
})
