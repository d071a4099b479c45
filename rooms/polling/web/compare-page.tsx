import { page } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { compareRules } from '../contract-office.ts'
import { noticeWords } from '../core/messages-notice.ts'
import { voteWords } from '../core/messages-vote.ts'
import { mayWatchVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'

/** What other rules would have made of the same ballots: for the office, when it chooses the rule of the next vote. */
export const comparePage = page({
  path: '/votes/:id/compare',
  permission: mayWatchVotes,
  async render({ ask, actor, lang, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const asked = await ask(compareRules, { voteId: voteId.data })
    if (!asked.ok) return asked
    const { title, contests } = asked.value
    const t = noticeWords(lang)
    const { rules, allVotes } = voteWords(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame
        title={t.compareTitle}
        over={title}
        lead={t.compareLead}
        crumbs={[
          { href: `${home}/votes`, label: allVotes },
          { href: `${home}/votes/${voteId.data}`, label: title },
        ]}
      >
        {contests.map((contest) => {
          const names = new Map(contest.options.map((option) => [option.id, option.title]))
          return (
            <Section key={contest.title} title={contest.title}>
              <DataTable
                caption={contest.title}
                rows={contest.others}
                empty={t.compareNone}
                stack
                columns={[
                  {
                    ...{ key: 'rule', header: t.compareRule, rowHeader: true },
                    cell: ({ rule }) => rules[rule] ?? rule,
                  },
                  {
                    ...{ key: 'winners', header: t.compareWinners },
                    cell: ({ winners }) => winners.map((id) => names.get(id) ?? id).join(', '),
                  },
                  { key: 'better', header: t.better, align: 'number', cell: ({ better }) => formatCount(better) },
                  { key: 'worse', header: t.worse, align: 'number', cell: ({ worse }) => formatCount(worse) },
                ]}
              />
            </Section>
          )
        })}
      </Frame>
    )
  },
})
