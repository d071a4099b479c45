import { formatDate, formatMoment, type Instant, type LocalDate } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { chapter, item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { verifyMessages } from '#rooms/voting/core/protocol/messages-verify.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { auditWords as w } from './audit-words.ts'
import { type BundleCounts, type BundleFacts, type Equation, equationsOf, type Head } from './bundle-facts.ts'

/** What the public pages tell of a resident vote, and what its bundle holds once there is a result. */
export interface VoteAudit {
  readonly title: string
  readonly isTrial: boolean
  readonly opensAt: Instant
  readonly closesAt: Instant
  readonly state: keyof typeof w.states
  readonly mode: 'simple' | 'ceremony'
  readonly channels: readonly ('online' | 'onsite' | 'paper')[]
  readonly came: { readonly people: number; readonly asOf: Instant } | null
  readonly base: { readonly n: number; readonly source: string } | null
  /** Null until the parts of the vote have made their keys. */
  readonly manifestHash: string | null
  readonly clientHash: string | null
  readonly logOrigin: string | null
  readonly issuanceOrigin: string | null
  readonly witnesses: { readonly quorum: number; readonly all: number } | null
  readonly bundleHash: string | null
  readonly closedAt: Instant | null
  readonly endedAt: Instant | null
  readonly objectionsUntil: LocalDate | null
  readonly certifiedOn: LocalDate | null
  readonly keysDestroyed: boolean
  /** What was done with the vote, the earliest first: in which role, never by whom. */
  readonly acts: readonly { readonly at: Instant; readonly role: string; readonly act: string }[]
  readonly bundle: BundleFacts | null
}

const sentences = verifyMessages('ko')
/** So many heads of the ballot log stand in the paper: the first, and the last ones. */
const mostHeads = 9

const nameOf = ({ kind, channel }: Equation): string => w.kinds[kind](channel === null ? '' : w.channelNames[channel])

const overview = (vote: VoteAudit): readonly Block[] => [
  chapter(w.overview),
  ...(vote.isTrial ? [note(w.trial)] : []),
  factTable([
    [w.period, `${formatMoment(vote.opensAt)} ~ ${formatMoment(vote.closesAt)}`],
    [w.state, w.states[vote.state]],
    [w.channels, vote.channels.map((channel) => w.channelNames[channel]).join(', ')],
    [w.mode, w.modes[vote.mode]],
    [w.base, vote.base === null ? null : w.baseOf(vote.base.n, vote.base.source)],
    [w.came, vote.came === null ? null : w.cameOf(vote.came.people, formatMoment(vote.came.asOf))],
  ]),
  chapter(w.fixed),
  factTable([
    [w.manifest, vote.manifestHash],
    [w.client, vote.clientHash],
    [w.ballotLog, vote.logOrigin],
    [w.issuanceLog, vote.issuanceOrigin],
    [w.witnesses, vote.witnesses === null ? null : w.witnessesOf(vote.witnesses.quorum, vote.witnesses.all)],
    [w.bundle, vote.bundleHash],
  ]),
]

const countBlocks = (counts: BundleCounts): readonly Block[] => {
  const channels = (['online', 'onsite', 'paper'] as const).flatMap((channel) => {
    const people = counts.counted[channel]
    return people === undefined ? [] : [{ name: w.channelNames[channel], people }]
  })
  return [
    chapter(w.counts),
    simpleTable({
      ...{ caption: w.byChannel, unit: w.unit },
      columns: [
        { label: w.channel, widthMm: 110, kind: 'text' },
        { label: w.people, widthMm: 60, kind: 'count' },
      ],
      rows: [
        ...channels.map(({ name, people }) => [name, people]),
        [w.sum, channels.reduce((sum, { people }) => sum + people, 0)],
      ],
      totals: [channels.length],
    }),
    simpleTable({
      ...{ caption: w.equations, unit: w.unit },
      columns: [
        { label: w.what, widthMm: 52, kind: 'text' },
        { label: w.whole, widthMm: 20, kind: 'count' },
        { label: w.parts, widthMm: 80, kind: 'text' },
        { label: w.left, widthMm: 18, kind: 'count' },
      ],
      rows: equationsOf(counts).map((one) => [
        nameOf(one),
        one.whole,
        one.parts.map(([part, count]) => w.part(part, count)).join(', '),
        one.left,
      ]),
    }),
  ]
}

function headBlocks({ heads, finalHead, issuanceHead }: BundleCounts): readonly Block[] {
  const shown = heads.length <= mostHeads ? heads : [...heads.slice(0, 1), ...heads.slice(1 - mostHeads)]
  const row = (log: string, { size, root }: Head) => [log, size, root]
  return [
    chapter(w.heads),
    simpleTable({
      ...{ caption: null, unit: null, sheet: w.heads },
      columns: [
        { label: w.log, widthMm: 44, kind: 'text' },
        { label: w.size, widthMm: 20, kind: 'count' },
        { label: w.root, widthMm: 106, kind: 'text' },
      ],
      rows: [
        ...shown.map((head) => row(w.ballotHead, head)),
        row(w.finalHead, finalHead),
        row(w.issuanceHead, issuanceHead),
      ],
    }),
    ...(shown.length < heads.length ? [note(w.headsLeftOut(shown.length, heads.length))] : []),
  ]
}

const checkBlocks = (checks: BundleFacts['checks']): readonly Block[] => [
  chapter(w.checks),
  simpleTable({
    ...{ caption: null, unit: null, sheet: w.checks },
    columns: [
      { label: w.checkId, widthMm: 16, kind: 'text', align: 'center' },
      { label: w.checked, widthMm: 114, kind: 'text' },
      { label: w.result, widthMm: 40, kind: 'text', align: 'center' },
    ],
    rows: checks.map(({ id, outcome }) => [id, sentences.checked[id], w.results[outcome.status]]),
  }),
  note(w.skipped),
  note(w.byWhat),
]

const actBlocks = (vote: VoteAudit): readonly Block[] => [
  chapter(w.acts),
  vote.acts.length === 0
    ? note(w.noActs)
    : simpleTable({
        ...{ caption: null, unit: null, sheet: w.acts },
        columns: [
          { label: w.when, widthMm: 46, kind: 'text', align: 'center' },
          { label: w.role, widthMm: 34, kind: 'text' },
          { label: w.act, widthMm: 90, kind: 'text' },
        ],
        rows: vote.acts.map(({ at, role, act }) => [formatMoment(at), role, act]),
      }),
  factTable([
    [w.closed, vote.closedAt === null ? null : formatMoment(vote.closedAt)],
    [w.ended, vote.endedAt === null ? null : formatMoment(vote.endedAt)],
    [w.objections, vote.objectionsUntil === null ? null : formatDate(vote.objectionsUntil)],
    [w.certified, vote.certifiedOn === null ? null : formatDate(vote.certifiedOn)],
    [w.destroyed, w.destroyedAs(vote.keysDestroyed)],
  ]),
]

/** What does not come out and what a check found wrong, and the ballots that are not counted, with why. */
function differenceBlocks({ counts, checks }: BundleFacts): readonly Block[] {
  const wrong = checks.flatMap(({ id, outcome }) =>
    outcome.status === 'fail'
      ? [w.failed(id, sentences.checked[id], `${sentences.faults[outcome.fault]}${w.where(outcome.at)}`)]
      : [],
  )
  const open = counts === null ? [] : equationsOf(counts).filter(({ left }) => left !== 0)
  const said = [...open.map((one) => w.difference(nameOf(one), one.left)), ...wrong]
  return [
    chapter(w.differences),
    ...(said.length === 0 ? [item(1, w.noDifference)] : said.map((text) => item(1, text))),
    ...(counts?.invalid ?? []).map(({ reason, ballots }) => item(1, w.invalid(w.reasons[reason] ?? reason, ballots))),
  ]
}

/**
 * What an auditor asks of a resident vote (감사 요약): what was fixed before it, how its tokens, ballots and cards add up, the
 * heads of its logs, what the verifier finds in the published bundle, who did what when, and what does not come out.
 */
export const voteAudit = (vote: VoteAudit): OfficialDocument =>
  reportDocument(w.title(vote.title), [
    ...overview(vote),
    ...(vote.bundle === null ? [note(w.notYet)] : []),
    ...(vote.bundle?.counts === null ? [note(w.unread)] : []),
    ...(vote.bundle?.counts ? [...countBlocks(vote.bundle.counts), ...headBlocks(vote.bundle.counts)] : []),
    ...(vote.bundle === null ? [] : checkBlocks(vote.bundle.checks)),
    ...actBlocks(vote),
    ...(vote.bundle === null ? [] : differenceBlocks(vote.bundle)),
  ])
