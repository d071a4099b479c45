import type { VNode } from 'preact'
import { type Page, type PageRequest, page } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { Notice } from '#ui/notice.tsx'
import { type SeenVote, seeVote } from '../contract.ts'
import { boothWords } from '../core/messages-booth.ts'
import { checkWords } from '../core/messages-check.ts'
import { tabletWords } from '../core/messages-tablet.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { BoothFrame } from './booth/booth-frame.tsx'
import { VoteFacts } from './booth/vote-facts.tsx'

/** A page of the voter: what stands in it is asked of the office alone; the rest happens in the browser. */
const voterPage = (
  path: string,
  show: (vote: SeenVote, lang: Lang) => VNode,
  more: Pick<Page, 'usesCamera'> = {},
): Page =>
  page({
    ...more,
    path: `/votes/:voteId/${path}`,
    permission: maySeeVotes,
    reachesVote: true,
    async render({ ask, lang, params }: PageRequest) {
      const voteId = VoteId.safeParse(params['voteId'])
      if (!voteId.success) return refuse({ kind: 'vote-not-found' })
      const seen = await ask(seeVote, { voteId: voteId.data })
      return seen.ok ? show(seen.value.vote, lang) : seen
    },
  })

const NotAnnounced = ({ lang }: { readonly lang: Lang }) => <Notice kind="info" title={boothWords(lang).notAnnounced} />

/** What stands in the place of the live part until it comes, and where it cannot. */
const Standing = ({ vote, lang }: { readonly vote: SeenVote; readonly lang: Lang }) =>
  vote.manifest === null ? <NotAnnounced lang={lang} /> : <VoteFacts vote={vote} lang={lang} />

export const boothPages: readonly Page[] = [
  voterPage('booth', (vote, lang) => (
    <BoothFrame part="vote-booth" what={boothWords(lang).vote} vote={vote}>
      <Standing vote={vote} lang={lang} />
    </BoothFrame>
  )),
  voterPage('check', (vote, lang) => (
    <BoothFrame part="check-vote" what={checkWords(lang).page} vote={vote}>
      <Standing vote={vote} lang={lang} />
    </BoothFrame>
  )),
  voterPage(
    'tablet',
    (vote, lang) => (
      <BoothFrame part="vote-tablet" what={tabletWords(lang).page} vote={vote}>
        <Standing vote={vote} lang={lang} />
      </BoothFrame>
    ),
    { usesCamera: true },
  ),
]
