import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seeBallot } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

type Contest = ReplyOf<typeof seeBallot>['contests'][number]
type Option = Contest['options'][number]

interface ContestProps {
  readonly contest: Contest
  readonly home: string
  readonly lang: Lang
}

/** One contest: totals, bars, and the table with the same values and what became of each option. */
export function ContestSection({ contest, home, lang }: ContestProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const { kind, n } = contest.choices
  const voters = formatCount(contest.voters)
  return (
    <Section title={contest.title} id={contest.id}>
      <StatRow>
        <Stat
          label={p.votersColumn}
          value={voters}
          unit={p.people}
          note={kind === 'exactly' ? t.exactly(n) : t.upTo(n)}
        />
        <Stat
          label={t.votes}
          value={formatCount(contest.votes)}
          unit={p.ballots}
          note={p.sumOf(voters, n, formatCount(contest.possibleVotes))}
        />
        <Stat label={p.options} value={formatCount(contest.options.length)} unit={p.count} />
      </StatRow>
      <ChartBars
        caption={t.chartLabel(contest.title)}
        bars={contest.options.map((option) => ({
          id: option.id,
          label: `${option.rank}. ${option.name}`,
          size: option.votes,
          value: p.votesOf(formatCount(option.votes)),
          href: `${home}/items/${option.itemId}`,
          marked: option.decision?.outcome === 'passed',
          ...(option.share === null ? {} : { share: `${option.share.shown}%` }),
        }))}
        note={`${p.markedNote} ${p.shareNote}`}
      />
      <ResultTable contest={contest} home={home} lang={lang} />
    </Section>
  )
}

function ResultTable({ contest, home, lang }: ContestProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={t.resultCaption(contest.title)}
      rows={contest.options}
      empty={p.noOptions}
      unit={p.thousandWon}
      stack
      foot={{
        rank: t.total,
        votes: formatCount(contest.votes),
        share: contest.votes === 0 ? '' : '100%',
        amount: thousand(contest.amount, lang),
      }}
      columns={[
        { key: 'rank', header: t.rank, align: 'number', cell: (option) => <Rank option={option} lang={lang} /> },
        {
          key: 'option',
          header: t.option,
          rowHeader: true,
          cell: (option) => <a href={`${home}/items/${option.itemId}`}>{option.name}</a>,
        },
        { key: 'votes', header: t.votes, align: 'number', cell: (option) => formatCount(option.votes) },
        {
          key: 'share',
          header: t.share,
          align: 'number',
          cell: ({ share }) => (share === null ? '–' : `${share.shown}%`),
        },
        {
          key: 'exact',
          header: p.exactShare,
          align: 'number',
          cell: ({ share }) => (share === null ? '–' : `${share.halfUp}%`),
        },
        {
          key: 'stated',
          header: p.statedShare,
          align: 'number',
          cell: ({ statedShare }) => (statedShare === null ? '–' : `${statedShare}%`),
        },
        {
          key: 'amount',
          header: t.amount,
          align: 'number',
          inUnit: true,
          cell: (option) => thousand(option.amount, lang),
        },
        {
          key: 'decision',
          header: t.outcome,
          cell: (option) => <Decision option={option} home={home} lang={lang} />,
        },
      ]}
    />
  )
}

function Rank({ option, lang }: { readonly option: Option; readonly lang: Lang }) {
  return (
    <>
      {option.rank}
      {option.tied && <Badge>{words(lang).tied}</Badge>}
    </>
  )
}

interface DecisionProps {
  readonly option: Option
  readonly home: string
  readonly lang: Lang
}

/** What became of an option: the outcome, where, with how much, and why where it is written. */
function Decision({ option: { decision }, home, lang }: DecisionProps) {
  const p = pageWords(lang)
  if (decision === null) return <>{p.undecided}</>
  const { outcome, gateId, gateName, won, reason } = decision
  return (
    <>
      <Badge kind={outcome === 'passed' ? 'success' : 'neutral'}>{p.outcomes[outcome]}</Badge>{' '}
      <a href={`${home}/gates/${gateId}`}>{p.decidedAt(gateName)}</a>
      {won !== null && outcome === 'passed' && <> {p.decidedWon(thousand(won, lang))}</>}
      {reason !== null && <> {reason}</>}
      {reason === null && outcome === 'rejected' && <> {words(lang).noReason}</>}
    </>
  )
}
