import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { cardWords } from '../../core/messages-cards.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { mayPrintCards, mayStandBy } from '../../core/onsite/permissions-onsite.ts'
import { crumbsTo, voteOf } from './vote-of.ts'

/** Where sealed cards are printed before two officers, and unused ones taken back. */
export const cardsPage = page({
  path: '/votes/:voteId/cards',
  permission: mayStandBy,
  reachesVote: true,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { lang, actor } = request
    const { vote, manifest, eh, here, home } = found.value
    const [t, o] = [cardWords(lang), onsiteWords(lang)]
    const dongs = new Map(vote.eligibility.dongs.map(({ id, name }) => [id, name]))
    const styles = manifest.styles
      .filter(({ channel }) => channel === 'onsite')
      .map(({ id, dong }) => ({ id, label: dong === undefined ? id : `${dongs.get(dong) ?? dong} (${id})` }))
    return (
      <Frame title={t.title} crumbs={crumbsTo(vote, home, lang)} lead={t.lead}>
        {styles.length === 0 ? (
          <Notice kind="info" title={t.noCards} />
        ) : vote.state === 'ended' || vote.state === 'draft' ? (
          <Notice kind="info" title={t.notNow} />
        ) : (
          <Island
            name="vote-cards"
            props={{
              ...{ voteId: vote.voteId, title: vote.title, styles, prints: permits(mayPrintCards, actor) },
              where: { registrar: vote.parts.registrar, eh },
            }}
          >
            <Notice kind="info" title={t.noScript} />
          </Island>
        )}
        <LinkRow
          label={o.onwards}
          links={[
            { href: `${here}/reconcile`, label: o.reconcile },
            { href: `${here}/desk`, label: o.desk },
          ]}
        />
      </Frame>
    )
  },
})
