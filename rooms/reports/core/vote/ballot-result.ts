import { formatPeriod, type Period } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { chapter, item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { ballotWords as w } from './words.ts'

/** An option with what residents gave it, in the order of its rank. */
export interface OptionRow {
  readonly name: string
  readonly amount: number | null
  readonly votes: number
  readonly rank: number
  readonly tied: boolean
  /** Whole percents by largest remainder, and half-up with two decimals; none where nobody voted. */
  readonly share: { readonly shown: string; readonly halfUp: string } | null
}

export interface BallotPaper {
  readonly name: string
  readonly period: Period
  readonly channel: string | null
  readonly eligibility: string | null
  readonly advisory: boolean
  readonly contests: readonly {
    readonly title: string
    readonly choices: { readonly kind: 'exactly' | 'up-to'; readonly n: number }
    readonly voters: number
    readonly votes: number
    readonly options: readonly OptionRow[]
  }[]
}

const facts = ({ period, channel, eligibility, advisory }: BallotPaper): readonly Block[] => [
  item(1, w.overview),
  item(2, w.fact(w.when, formatPeriod(period))),
  ...(eligibility === null ? [] : [item(2, w.fact(w.who, eligibility))]),
  ...(channel === null ? [] : [item(2, w.fact(w.how, channel))]),
  ...(advisory ? [item(2, w.advisory)] : []),
]

const contestBlocks = ({
  title,
  choices,
  voters,
  votes,
  options,
}: BallotPaper['contests'][number]): readonly Block[] => [
  chapter(title),
  item(1, w.choices(choices.kind, choices.n)),
  item(1, w.counted(voters, votes)),
  simpleTable({
    caption: title,
    unit: w.unit,
    columns: [
      { label: w.rank, widthMm: 20, kind: 'text', align: 'center' },
      { label: w.option, widthMm: 66, kind: 'text' },
      { label: w.amount, widthMm: 24, kind: 'thousand-won' },
      { label: w.votes, widthMm: 18, kind: 'count' },
      { label: w.share, widthMm: 17, kind: 'text', align: 'right' },
      { label: w.exactShare, widthMm: 25, kind: 'text', align: 'right' },
    ],
    rows: [
      ...options.map(({ rank, tied, name, amount, votes: own, share }) => [
        tied ? w.tied(rank) : String(rank),
        name,
        amount,
        own,
        share === null ? '' : `${share.shown}%`,
        share === null ? '' : `${share.halfUp}%`,
      ]),
      [w.sum, null, options.reduce((sum, { amount }) => sum + (amount ?? 0), 0), votes, null, null],
    ],
    totals: [options.length],
    sheet: title,
  }),
  note(w.roundings),
]

/** The result of a vote: how it was held, and each contest's options by rank, with ties as ranks 1, 2, 2, 4. */
export const ballotResult = (paper: BallotPaper): OfficialDocument => ({
  version: 1,
  title: w.title(paper.name),
  language: 'ko',
  marks: 'report',
  header: paper.name,
  pageNumbers: true,
  blocks: [
    { kind: 'title', text: w.title(paper.name), under: [], cover: false },
    ...facts(paper),
    ...paper.contests.flatMap(contestBlocks),
  ],
})
