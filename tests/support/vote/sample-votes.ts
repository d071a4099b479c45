import { base64url, utf8 } from '#kit/bytes.ts'
import type { Files, Published } from '#rooms/voting/core/protocol/bundle.ts'
import type { Choices } from '#rooms/voting/core/protocol/choices.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { bundleOf, closeVote, type Paperwork, publish, receiptOf } from './published-vote.ts'
import { ballotsManifest, preferenceManifest, tieSeed, webManifest } from './sample-manifests.ts'
import { castLine, flush, lineOf, openVote, registerVoter, type Voter, type VoteUnderWay } from './vote-under-way.ts'

/** A finished vote: its bundle, and what one voter and one observer kept on the way. */
export interface SampleVote {
  readonly vote: VoteUnderWay
  readonly paperwork: Paperwork
  readonly published: Published
  readonly files: Files
  readonly kept: { readonly leaf: string; readonly receipt: string; readonly promise: string; readonly head: string }
}

/** Votes of one voter: each list a ballot, the last one counts. */
function takePart(vote: VoteUnderWay, name: string, style: string, ...ballots: readonly Choices[]): Voter {
  const voter = registerVoter(vote, name, style)
  for (const [at, choices] of ballots.entries()) castLine(vote, lineOf(vote, voter, choices, at + 1))
  return voter
}

/** Cards that were printed and not used are opened before observers. */
function revoke(vote: VoteUnderWay, name: string, why: 'unused' | 'spoilt'): void {
  const voter = registerVoter(vote, name, 'desk')
  const k = base64url(ballotKey(vote.election, voter.seed).key)
  vote.revoked.add(k)
  vote.lines.push(writeLeaf({ t: 'revoke', e: base64url(vote.election.eh), y: 'desk', k, w: why }))
}

function finish(vote: VoteUnderWay, paperwork: Paperwork, kept: SampleVote['kept']): SampleVote {
  closeVote(vote, paperwork)
  const published = publish(vote, paperwork)
  return { vote, paperwork, published, files: bundleOf(vote, published), kept }
}

/** What a voter keeps of a line that stands in the log, with the head of that moment. */
const keep = (vote: VoteUnderWay, line: string): SampleVote['kept'] => ({
  leaf: line,
  receipt: receiptOf(vote, line),
  promise: vote.promises.get(line) ?? '',
  head: vote.history.at(-1) ?? '',
})

const sheetOf = (id: string, scan: string) => ({ id, scan, signed_by: ['개표 담당', '참관인'] })

/** A preference vote on the web, at the desk and on paper, with a revote, cards left over, and two witnesses. */
export function samplePreference(seed = 'preference'): SampleVote {
  const vote = openVote(seed, preferenceManifest)
  takePart(vote, 'a', 'online', [['c-1', 'c-2'], ['b-1']], [['c-2', 'c-3', 'c-5'], ['b-2']])
  takePart(vote, 'b', 'online', [['c-2'], ['b-1', 'b-2']])
  takePart(vote, 'c', 'online-gasan', [['c-1', 'c-4'], []])
  flush(vote)
  const voter = registerVoter(vote, 'd', 'online')
  const line = lineOf(vote, voter, [['c-1', 'c-3'], ['b-3']])
  castLine(vote, line)
  takePart(vote, 'e', 'online-gasan', [['c-1', 'c-2', 'c-3'], []])
  takePart(vote, 'card-1', 'desk', [
    ['c-4', 'c-5'],
    ['b-2', 'b-4'],
  ])
  flush(vote)
  const kept = keep(vote, line)
  takePart(vote, 'card-2', 'desk', [['c-2'], ['b-1']])
  takePart(vote, 'f', 'online', [['c-5'], ['b-4']])
  registerVoter(vote, 'g', 'online')
  flush(vote)
  revoke(vote, 'card-3', 'unused')
  revoke(vote, 'card-4', 'spoilt')
  const counts = { 'c-1': 2, 'c-2': 3, 'c-3': 0, 'c-4': 1, 'c-5': 1, 'b-1': 2, 'b-2': 1, 'b-3': 1, 'b-4': 0 }
  return finish(
    vote,
    {
      onsite: {
        cards_printed: 4,
        cards_used: 2,
        cards_revoked: 1,
        cards_spoilt: 1,
        roll_marks: { card: 2, paper: 5 },
      },
      sheets: [{ ...sheetOf('hall-1', 'paper/hall-1.pdf'), n: 4, spoilt: 1, r: counts }],
      scans: new Map([['paper/hall-1.pdf', utf8('스캔한 개표 결과지 1')]]),
      tieSeed,
    },
    kept,
  )
}

/** A vote of all kinds of contest by rules that ask each ballot, with paper entered one by one and no revoting. */
export function sampleBallots(seed = 'ballots'): SampleVote {
  const vote = openVote(seed, ballotsManifest)
  const cast = (name: string, style: string, choices: Choices) => takePart(vote, name, style, choices)
  cast('a', 'online', [
    ['s-1', 's-2'],
    ['o-2', 'o-1', 'o-4'],
    [
      ['p-1', 6],
      ['p-2', 4],
    ],
    [
      ['q-1', 300],
      ['q-3', 256],
    ],
    ['f-1'],
  ])
  cast('b', 'online', [['s-1'], ['o-2'], [['p-1', 10]], [['q-2', 5]], ['f-1', 'f-2']])
  cast('c', 'online', [['s-3', 's-4'], ['o-3', 'o-1'], [['p-3', 10]], [], ['f-2']])
  flush(vote)
  const voter = registerVoter(vote, 'd', 'online')
  const line = lineOf(vote, voter, [['s-3', 's-5'], ['o-1', 'o-4', 'o-3'], [], [['q-1', 1]], ['f-3']])
  castLine(vote, line)
  cast('over', 'online', [['s-1', 's-2', 's-3'], [], [], [], []])
  cast('points', 'online', [
    [],
    [],
    [
      ['p-1', 9],
      ['p-2', 2],
    ],
    [],
    [],
  ])
  cast('card-1', 'desk', [
    ['s-4'],
    ['o-4'],
    [
      ['p-2', 5],
      ['p-3', 5],
    ],
    [['q-3', 100]],
    ['f-3', 'f-1'],
  ])
  flush(vote)
  const kept = keep(vote, line)
  const b: Choices[] = [
    [['s-3', 's-4'], ['o-2', 'o-3'], [['p-3', 1]], [['q-2', 299]], ['f-2']],
    [['s-5'], [], [], [], []],
  ]
  const sheet = { ...sheetOf('hall-1', 'paper/hall-1.pdf'), n: 2, spoilt: 0, b: JSON.parse(JSON.stringify(b)) }
  return finish(
    vote,
    {
      onsite: { cards_printed: 1, cards_used: 1, cards_revoked: 0, cards_spoilt: 0, roll_marks: { card: 1, paper: 2 } },
      sheets: [sheet],
      scans: new Map([['paper/hall-1.pdf', utf8('스캔한 개표 결과지 2')]]),
      tieSeed: null,
    },
    kept,
  )
}

/** A small vote on the web alone, without weights, witnesses or paper. */
export function sampleWeb(seed = 'web'): SampleVote {
  const vote = openVote(seed, webManifest)
  takePart(vote, 'a', 'online', [['c-1', 'c-2']])
  const voter = registerVoter(vote, 'b', 'online')
  const line = lineOf(vote, voter, [['c-2']])
  castLine(vote, line)
  flush(vote)
  const kept = keep(vote, line)
  return finish(vote, { onsite: null, sheets: [], scans: new Map(), tieSeed: null }, kept)
}
