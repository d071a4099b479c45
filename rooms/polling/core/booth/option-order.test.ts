import { expect, test } from 'vitest'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { seededBytes, voteKeys } from '#tests/support/vote/vote-keys.ts'
import { optionsFor, optionsFound } from './option-order.ts'

const manifest = preferenceManifest(voteKeys('order'))
const contest = manifest.contests[0] as Contest
const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id)
const seedAt = (at: number) => seededBytes('order', String(at), 32)

test('the order of the manifest stays where it is listed', () => {
  expect(optionsFor(manifest, contest, seedAt(1))).toEqual(contest.options)
})

test('a drawn order is the same for one voter, and every option stands first for somebody', () => {
  const drawn = { ...manifest, order: 'drawn' as const }
  expect(optionsFor(drawn, contest, seedAt(1))).toEqual(optionsFor(drawn, contest, seedAt(1)))
  const firsts = Array.from({ length: 60 }, (_, at) => optionsFor(drawn, contest, seedAt(at)))
  expect(new Set(firsts.map((options) => options[0]?.id))).toEqual(new Set(ids(contest.options)))
  for (const options of firsts) expect(ids(options).toSorted()).toEqual(ids(contest.options).toSorted())
})

test('options are found by every word that is looked for', () => {
  const title = ({ title }: Contest['options'][number]) => title
  expect(ids(optionsFound(contest.options, title, '마을'))).toEqual(['c-1'])
  expect(ids(optionsFound(contest.options, title, ' 시장  쓰레기 '))).toEqual(['c-3'])
  expect(optionsFound(contest.options, title, '  ')).toEqual(contest.options)
  expect(optionsFound(contest.options, title, '없는 것')).toEqual([])
})
