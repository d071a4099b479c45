import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { Badge } from '#ui/badge.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { seeVote } from '../contract.ts'
import { seeProgress } from '../contract-office.ts'
import { appealWords } from '../core/messages-appeals.ts'
import { headWords } from '../core/messages-heads.ts'
import { listWords } from '../core/messages-list.ts'
import { voteWords } from '../core/messages-vote.ts'
import { mayRunVotes, maySeeVotes, mayWatchVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { OnsiteLinks } from './onsite/onsite-links.tsx'
import { OptionList } from './option-list.tsx'
import { TrialBand } from './trial-band.tsx'
import { VoteFacts } from './vote-facts.tsx'
import { VoteAudit, VoteResult } from './vote-result.tsx'

/** A resident vote for everybody: when, who, what may be chosen, the way to the booth, and what came of it. */
export const votePage = page({
  path: '/votes/:id',
  permission: maySeeVotes,
  async render({ ask, actor, lang, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const asked = await askAll(ask, {
      seen: question(seeVote, { voteId: voteId.data }),
      progress: question(seeProgress, { voteId: voteId.data }),
    })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { progress } = asked.value
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}`
    const t = voteWords(lang)
    const isOpen = vote.state === 'open'
    const hasBallots = isOpen || vote.state === 'counting' || vote.state === 'ended'
    const onwards = [
      ...(permits(mayWatchVotes, actor) ? [{ href: `${here}/run`, label: t.run, main: true }] : []),
      ...(vote.state === 'draft' && permits(mayRunVotes, actor) ? [{ href: `${here}/design`, label: t.design }] : []),
      ...(vote.result !== null && permits(mayWatchVotes, actor) ? [{ href: `${here}/compare`, label: t.compare }] : []),
      ...(vote.state === 'draft'
        ? []
        : [
            { href: `${here}/notice`, label: t.notice },
            { href: `${here}/heads`, label: headWords(lang).title },
            { href: `${here}/appeals`, label: appealWords(lang).title },
          ]),
      { href: `${home}/history/vote/${vote.voteId}`, label: t.history },
      { href: `${home}/votes`, label: t.allVotes },
    ]
    return (
      <Frame
        title={vote.title}
        crumbs={[{ href: `${home}/votes`, label: t.allVotes }]}
        over={<Badge kind={isOpen ? 'progress' : 'neutral'}>{listWords(lang).states[vote.state]}</Badge>}
        lead={t.states[vote.state]}
      >
        <TrialBand isTrial={vote.isTrial} />
        {hasBallots && (
          <LinkRow
            label={t.vote}
            links={[
              ...(isOpen ? [{ href: `${here}/booth`, label: t.vote, main: true }] : []),
              { href: `${here}/check`, label: t.check },
            ]}
          />
        )}
        {vote.state === 'announced' && vote.eh === null && <Notice kind="info" title={t.preparing} />}
        <VoteFacts vote={vote} progress={progress} />
        <VoteResult vote={vote} progress={progress} home={home} />
        <OptionList vote={vote} progress={progress} home={home} />
        <VoteAudit vote={vote} progress={progress} />
        <OnsiteLinks vote={vote} here={here} actor={actor} />
        <LinkRow label={t.links} links={onwards} />
      </Frame>
    )
  },
})
