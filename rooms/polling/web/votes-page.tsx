import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { listVotes } from '../contract-office.ts'
import { listWords } from '../core/messages-list.ts'
import { describeSecond } from '../core/messages-times.ts'
import { mayRunVotes, maySeeVotes } from '../core/permissions.ts'
import { VoteState } from '../core/vote-state.ts'

const badges: Readonly<Record<VoteState, BadgeKind>> = {
  draft: 'neutral',
  announced: 'info',
  open: 'progress',
  counting: 'warning',
  ended: 'success',
}
const trialKinds = ['all', 'none', 'only'] as const

/** All resident votes, the last to open first; drafts for the office alone. */
export const votesPage = page({
  path: '/votes',
  permission: maySeeVotes,
  async render({ ask, actor, lang, query }) {
    const state = VoteState.safeParse(query['state']).data
    const trials = trialKinds.find((one) => one === query['trials']) ?? 'all'
    const answer = await ask(listVotes, { trials, ...(state === undefined ? {} : { state }) })
    if (!answer.ok) return answer
    const { votes, all } = answer.value
    const [t, home] = [listWords(lang), `/${actor.districtId}`]
    const design = { href: `${home}/votes/${newId('vote')}/design`, label: t.design, main: true }
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/votes`}
          submit={t.look}
          filters={[
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...VoteState.options.map((value) => ({ value, label: t.states[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'trials', label: t.trials, value: trials },
              options: trialKinds.map((value) => ({ value, label: t.trialKinds[value] })),
            },
          ]}
        />
        <DataTable
          caption={t.caption(votes.length)}
          rows={votes}
          empty={all === 0 ? t.noneYet : t.none}
          stack
          columns={[
            {
              ...{ key: 'title', header: t.vote, rowHeader: true },
              cell: ({ voteId, title }) => <a href={`${home}/votes/${voteId}`}>{title}</a>,
            },
            {
              ...{ key: 'state', header: t.state },
              cell: ({ state: own }) => <Badge kind={badges[own]}>{t.states[own]}</Badge>,
            },
            {
              ...{ key: 'period', header: t.period },
              cell: ({ opensAt, closesAt }) => `${describeSecond(opensAt, lang)} ~ ${describeSecond(closesAt, lang)}`,
            },
            { key: 'contests', header: t.contests, align: 'number', cell: ({ contests }) => formatCount(contests) },
            { key: 'options', header: t.options, align: 'number', cell: ({ options }) => formatCount(options) },
            {
              ...{ key: 'counted', header: t.counted, align: 'number' as const },
              cell: ({ counted }) => (counted === null ? t.notYet : formatCount(counted)),
            },
          ]}
        />
        <LinkRow
          label={t.links}
          links={[...(permits(mayRunVotes, actor) ? [design] : []), { href: `${home}/ballots`, label: t.recorded }]}
        />
      </Frame>
    )
  },
})
