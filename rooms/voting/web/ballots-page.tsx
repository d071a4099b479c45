import { page } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { thousand } from '#ui/thousand.ts'
import { listBallots } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeBallotResults } from '../core/permissions.ts'

/** All ballots with how many took part, the latest first. */
export const ballotsPage = page({
  path: '/ballots',
  shared: true,
  permission: maySeeBallotResults,
  async render({ ask, actor, lang }) {
    const answer = await ask(listBallots, {})
    if (!answer.ok) return answer
    const { ballots } = answer.value
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const sum = (of: (ballot: (typeof ballots)[number]) => number) =>
      formatCount(ballots.reduce((total, ballot) => total + of(ballot), 0))
    return (
      <Frame title={t.ballotsTitle} crumbs={[]} lead={t.ballotsLead}>
        <StatRow>
          <Stat label={p.name} value={formatCount(ballots.length)} unit={p.count} />
          <Stat label={p.options} value={sum((ballot) => ballot.options)} unit={p.count} />
          <Stat label={t.votes} value={sum((ballot) => ballot.votes)} unit={p.ballots} />
        </StatRow>
        <DataTable
          caption={p.listCaption}
          rows={ballots}
          empty={p.none}
          unit={p.thousandWon}
          stack
          columns={[
            {
              key: 'name',
              header: p.name,
              rowHeader: true,
              cell: (ballot) => <a href={`${home}/ballots/${ballot.ballotId}`}>{ballot.name}</a>,
            },
            { key: 'period', header: t.period, cell: (ballot) => formatPeriod(ballot.period, lang) },
            { key: 'channel', header: t.channel, cell: (ballot) => ballot.channel ?? p.notStated },
            { key: 'contests', header: p.contests, align: 'number', cell: (ballot) => formatCount(ballot.contests) },
            { key: 'options', header: p.options, align: 'number', cell: (ballot) => formatCount(ballot.options) },
            { key: 'voters', header: p.votersColumn, align: 'number', cell: (ballot) => formatCount(ballot.voters) },
            { key: 'votes', header: t.votes, align: 'number', cell: (ballot) => formatCount(ballot.votes) },
            {
              key: 'amount',
              header: t.amount,
              align: 'number',
              inUnit: true,
              cell: (ballot) => thousand(ballot.amount, lang),
            },
            { key: 'findings', header: p.findings, align: 'number', cell: (ballot) => formatCount(ballot.findings) },
          ]}
        />
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/pipeline`, label: p.pipeline },
            { href: `${home}/api/voting/list-ballots`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
