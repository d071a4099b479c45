import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { askAll, download, page, question } from '#kernel/page.ts'
import { utf8 } from '#kit/bytes.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { type SeenVote, seeVote } from '../contract.ts'
import { listHeads } from '../contract-witness.ts'
import { checkWords } from '../core/messages-check.ts'
import { headWords } from '../core/messages-heads.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { sizeOfHead, type WitnessedHeads } from '../core/witnessed-heads.ts'
import { HeadPair } from './head-pair.tsx'
import { crumbsTo } from './onsite/vote-of.ts'
import { TrialBand } from './trial-band.tsx'

/** The heads of a vote's logs, to be printed, photographed or subscribed to by whoever witnesses it. */
export const headsPage = page({
  path: '/votes/:id/heads',
  permission: maySeeVotes,
  async render({ ask, actor, lang, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, { seen: question(seeVote, one), kept: question(listHeads, one) })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { heads } = asked.value.kept
    const [now, ...earlier] = heads
    const t = headWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}`
    return (
      <Frame title={t.title} over={vote.title} crumbs={crumbsTo(vote, home, lang)} lead={t.lead}>
        <TrialBand isTrial={vote.isTrial} />
        {now === undefined ? (
          <p>{t.none}</p>
        ) : (
          <Section title={t.now(formatMoment(now.seenAt, lang))} id="now">
            <HeadPair heads={now} />
          </Section>
        )}
        <Section title={t.howTitle} id="how">
          <ol>
            {t.how.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{t.print}</p>
        </Section>
        {earlier.length > 0 && (
          <Section title={t.earlier} id="earlier">
            <DataTable
              caption={t.earlierCaption}
              rows={earlier}
              empty={t.none}
              columns={[
                { key: 'at', header: t.seenAt, rowHeader: true, cell: ({ seenAt }) => formatMoment(seenAt, lang) },
                { key: 'ballots', header: t.ballotsSize, align: 'number', cell: ({ ballots }) => sizeOfHead(ballots) },
                { key: 'issued', header: t.issuedSize, align: 'number', cell: ({ issued }) => sizeOfHead(issued) },
              ]}
            />
          </Section>
        )}
        <p>{t.byMail}</p>
        <FollowButton subject={{ kind: 'vote', id: vote.voteId }} follows={null} />
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${here}/heads.atom`, label: t.feed },
            { href: `${here}/check`, label: checkWords(lang).page },
            { href: `${here}/appeals`, label: t.appeal },
          ]}
        />
      </Frame>
    )
  },
})

/** The same heads as an Atom feed (RFC 4287), each entry the very text that a verifier takes. */
export const headsFeedPage = page({
  path: '/votes/:id/heads.atom',
  permission: maySeeVotes,
  async render({ ask, actor, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, { seen: question(seeVote, one), kept: question(listHeads, one) })
    if (!asked.ok) return asked
    const feed = feedOf(actor.districtId, asked.value.seen.vote, asked.value.kept.heads)
    return download({
      fileName: 'heads.atom',
      contentType: 'application/atom+xml; charset=utf-8',
      bytes: utf8(`<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}`),
    })
  },
})

function feedOf(districtId: string, { voteId, title }: SeenVote, heads: readonly WitnessedHeads[]): VNode {
  const t = headWords('ko')
  const here = `/${districtId}/votes/${voteId}/heads`
  const id = `tag:madang,2026:${districtId}/votes/${voteId}/heads`
  const entry = (log: string, name: string, note: string, seenAt: string) =>
    h(
      'entry',
      {},
      h('id', {}, `${id}/${seenAt}/${log}`),
      h('title', {}, name),
      h('updated', {}, seenAt),
      h('link', { rel: 'alternate', type: 'text/html', href: here }),
      h('content', { type: 'text' }, note),
    )
  return h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ko' },
    h('id', {}, id),
    h('title', {}, `${title}: ${t.title}`),
    h('updated', {}, heads[0]?.seenAt ?? '2026-01-01T00:00:00.000Z'),
    h('author', {}, h('name', {}, t.author)),
    h('link', { rel: 'self', href: `${here}.atom` }),
    h('link', { rel: 'alternate', type: 'text/html', href: here }),
    heads.flatMap(({ seenAt, ballots, issued }) => [
      entry('ballots', t.ballots(sizeOfHead(ballots)), ballots, seenAt),
      entry('issued', t.issued(sizeOfHead(issued)), issued, seenAt),
    ]),
  )
}
