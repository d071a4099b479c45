import { base64 } from '#rooms/voting/core/protocol/base64.ts'
import type { Files } from '#rooms/voting/core/protocol/bundle.ts'
import type { SignedCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import type { CheckId, Outcome } from '#rooms/voting/core/protocol/checks/outcome.ts'
import type { ElectionResult, Onsite } from '#rooms/voting/core/protocol/documents.ts'
import { type BallotLeaf, type Leaf, readIssueLeaf, readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { type Bundle, readBundle } from '#rooms/voting/core/protocol/read-bundle.ts'
import type { Malformed } from '#rooms/voting/core/protocol/stored-json.ts'

/** Of a channel on which tokens are spent: how many were issued, by how many keys one was spent, how many were revoked. */
export interface TokenCount {
  readonly channel: 'online' | 'onsite'
  readonly issued: number
  readonly spent: number
  readonly revoked: number
  /** Ballots in the log, those that somebody replaced later among them. */
  readonly cast: number
}

export interface Head {
  readonly size: number
  readonly root: string
}

/** What the published bundle of a vote holds, counted; whether it is true the checks say. */
export interface BundleCounts {
  readonly tokens: readonly TokenCount[]
  readonly counted: ElectionResult['counted']
  readonly superseded: number
  readonly invalid: readonly { readonly reason: string; readonly ballots: number }[]
  readonly onsite: Onsite | null
  /** Count sheets of paper ballots, and how many ballots on them were spoilt. */
  readonly sheets: number
  readonly spoilt: number
  /** The heads of the ballot log as they were published, the oldest first, then the final one. */
  readonly heads: readonly Head[]
  readonly finalHead: Head
  readonly issuanceHead: Head
}

export interface BundleFacts {
  /** Null where the bundle cannot be read. */
  readonly counts: BundleCounts | null
  readonly checks: readonly { readonly id: CheckId; readonly outcome: Outcome }[]
  readonly malformed: Malformed | null
}

const headOf = ({ size, root }: SignedCheckpoint): Head => ({ size, root: base64(root) })

const isBallot = (leaf: Leaf | null): leaf is BallotLeaf => leaf?.t === 'ballot'

function countsOf({
  election,
  lines,
  issueLines,
  head,
  issueHead,
  history,
  onsite,
  sheets,
  result,
}: Bundle): BundleCounts {
  const channelOf = new Map(election.manifest.styles.map(({ id, channel }) => [id, channel]))
  const leaves = lines.map(readLeaf)
  const ballots = leaves.filter(isBallot)
  const issues = issueLines.map(readIssueLeaf)
  const tokens = [...new Set(channelOf.values())]
    .toSorted()
    .toReversed()
    .map((channel) => {
      const own = ballots.filter(({ y }) => channelOf.get(y) === channel)
      return {
        ...{ channel, cast: own.length, spent: new Set(own.map(({ k }) => k)).size },
        issued: issues.filter((leaf) => leaf?.ch === channel).length,
        revoked: leaves.filter((leaf) => leaf?.t === 'revoke' && channelOf.get(leaf.y) === channel).length,
      }
    })
  const reasons = Map.groupBy(result.invalid, ({ reason }) => reason)
  return {
    ...{ tokens, counted: result.counted, superseded: result.superseded, onsite, sheets: sheets.size },
    spoilt: [...sheets.values()].reduce((sum, sheet) => sum + sheet.spoilt, 0),
    invalid: [...reasons].map(([reason, own]) => ({ reason, ballots: own.length })),
    ...{ heads: history.map(headOf), finalHead: headOf(head), issuanceHead: headOf(issueHead) },
  }
}

/** Counts what a bundle holds; null where it cannot be read. Nothing of it is verified here: that is the checks' part. */
export function bundleCounts(files: Files): BundleCounts | null {
  const bundle = readBundle(files)
  return bundle.ok ? countsOf(bundle.value) : null
}

/** A sum that ought to come out: what stands on one side, its parts on the other, and what is left of it. */
export interface Equation {
  readonly kind: 'tokens' | 'ballots' | 'cards' | 'paper'
  readonly channel: 'online' | 'onsite' | 'paper' | null
  readonly whole: number
  readonly parts: readonly (readonly [
    part: 'spent' | 'revoked' | 'unspent' | 'counted' | 'superseded' | 'invalid' | 'spoilt',
    number,
  ])[]
  /** 0 where it comes out. */
  readonly left: number
}

/** The tokens of a channel, the ballots of the log and the cards of the desk, each set against what became of them. */
export function equationsOf({
  tokens,
  counted,
  superseded,
  invalid,
  onsite,
  sheets,
  spoilt,
}: BundleCounts): readonly Equation[] {
  const cast = tokens.reduce((sum, one) => sum + one.cast, 0)
  const valid = (counted.online ?? 0) + (counted.onsite ?? 0)
  const bad = invalid.reduce((sum, { ballots }) => sum + ballots, 0)
  return [
    ...tokens.map(({ channel, issued, spent, revoked }): Equation => {
      const unspent = Math.max(0, issued - spent - revoked)
      const parts = [
        ['spent', spent],
        ['revoked', revoked],
        ['unspent', unspent],
      ] as const
      return { kind: 'tokens', channel, whole: issued, parts, left: issued - spent - revoked - unspent }
    }),
    {
      ...{ kind: 'ballots', channel: null, whole: cast, left: cast - valid - superseded - bad },
      parts: [
        ['counted', valid],
        ['superseded', superseded],
        ['invalid', bad],
      ],
    },
    ...(onsite === null ? [] : [cardsOf(onsite)]),
    ...(onsite === null || sheets === 0 ? [] : [paperOf(onsite.roll_marks.paper, counted.paper ?? 0, spoilt)]),
  ]
}

const cardsOf = ({ cards_printed: whole, cards_used, cards_revoked, cards_spoilt }: Onsite): Equation => ({
  ...{ kind: 'cards', channel: 'onsite', whole, left: whole - cards_used - cards_revoked - cards_spoilt },
  parts: [
    ['spent', cards_used],
    ['revoked', cards_revoked],
    ['spoilt', cards_spoilt],
  ],
})

const paperOf = (whole: number, counted: number, spoilt: number): Equation => ({
  ...{ kind: 'paper', channel: 'paper', whole, left: whole - counted - spoilt },
  parts: [
    ['counted', counted],
    ['spoilt', spoilt],
  ],
})
