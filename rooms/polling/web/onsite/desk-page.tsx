import { page } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { deskWords } from '../../core/messages-desk.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { mayOpenDesk } from '../../core/onsite/permissions-onsite.ts'
import { crumbsTo, voteOf } from './vote-of.ts'

/** The desk in a hall. What an officer types goes from the browser to the registrar, and not through this house. */
export const deskPage = page({
  path: '/votes/:voteId/desk',
  permission: mayOpenDesk,
  reachesVote: true,
  async render(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { lang } = request
    const { vote, manifest, eh, here, home } = found.value
    const [t, o] = [deskWords(lang), onsiteWords(lang)]
    const hasCards = manifest.styles.some(({ channel }) => channel === 'onsite')
    const ways = [...(hasCards ? (['card'] as const) : []), ...(manifest.paper === 'none' ? [] : (['paper'] as const))]
    const { dongs, belongings } = vote.eligibility
    return (
      <Frame title={t.title} crumbs={crumbsTo(vote, home, lang)} lead={t.lead}>
        {ways.length === 0 ? (
          <Notice kind="info" title={t.noOnsite} />
        ) : vote.state !== 'open' ? (
          <Notice kind="info" title={t.notOpen} />
        ) : (
          <Island
            name="vote-desk"
            props={{
              ...{ voteId: vote.voteId, where: { registrar: vote.parts.registrar, eh }, ways },
              eligibility: { dongs, belongings },
            }}
          >
            <Notice kind="info" title={t.noScript} />
          </Island>
        )}
        <LinkRow
          label={o.onwards}
          links={[
            { href: `${here}/reconcile`, label: o.reconcile },
            { href: `${here}/sheets`, label: o.sheetsTitle },
            { href: `${here}/appeals`, label: o.appeals },
            ...(hasCards ? [{ href: `${here}/cards`, label: o.cards }] : []),
          ]}
        />
      </Frame>
    )
  },
})
