import { beforeAll, expect, test } from 'vitest'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import { type SampleVote, sampleBallots, samplePreference } from '#tests/support/vote/sample-votes.ts'
import { headsIn } from './examine-head.ts'

let sample: SampleVote
let other: SampleVote
beforeAll(() => {
  sample = samplePreference()
  other = sampleBallots()
})

const heads = (text: string) => headsIn(sample.vote.election, purePrimitives, text)
const noteOf = ({ vote }: SampleVote, of: 'log_origin' | 'issuance_origin'): string =>
  vote.history.findLast((note) => note.startsWith(`${vote.election.manifest[of]}\n`)) ?? ''

test('both heads are found in a mail, whatever stands around them and however its lines end', () => {
  const [ballots, issued] = [noteOf(sample, 'log_origin'), noteOf(sample, 'issuance_origin')]
  const mail = `머리입니다.\n\n투표 기록\n${ballots}\n\n명부 기록\n${issued}\n\nhttps://madang.example\n`
  for (const text of [mail, mail.replaceAll('\n', '\r\n'), mail.replaceAll('\n', '  \n   ')]) {
    expect(heads(text).map(({ log, isSigned }) => [log, isSigned])).toEqual([
      ['ballots', true],
      ['issued', true],
    ])
  }
  expect(heads(ballots.trimEnd())).toMatchObject([{ log: 'ballots', size: Number(ballots.split('\n')[1]) }])
})

test('a head that was changed, or of other keys, bears no signature, and one of another log is left out', () => {
  const ballots = noteOf(sample, 'log_origin')
  const [origin = '', size = ''] = ballots.split('\n')
  const changed = ballots.replace(`${origin}\n${size}\n`, `${origin}\n${Number(size) + 1}\n`)
  expect(heads(changed)).toMatchObject([{ log: 'ballots', isSigned: false }])
  expect(heads(noteOf(other, 'log_origin'))).toMatchObject([{ isSigned: false }])
  expect(heads(ballots.replaceAll(origin, 'elsewhere.example/log'))).toEqual([])
  expect(heads('')).toEqual([])
  expect(heads(ballots.split('\n\n')[0] ?? '')).toEqual([])
})
