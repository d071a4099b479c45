import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm } from '#ui/command-form.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { confirmReviews, listMine } from '../contract.ts'
import { words } from '../core/messages.ts'
import { workWords } from '../core/messages-work.ts'
import { mayConfirmReviews, maySeeReviews } from '../core/permissions.ts'
import { ReviewBadges } from './review-badges.tsx'

type Mine = ReplyOf<typeof listMine>
type OpenReview = Mine['reviews'][number]

const amount = (one: OpenReview['requested'], lang: Lang): string => (one === null ? '–' : formatWon(one, 'won', lang))

/** What the head confirms: the verdict, the amount and the words of each. */
function writtenColumns(lang: Lang): Column<OpenReview>[] {
  const t = words(lang)
  return [
    {
      ...{ key: 'adjusted', header: t.adjusted, align: 'number' },
      cell: ({ content }) => amount(content.adjusted, lang),
    },
    {
      ...{ key: 'verdict', header: t.verdict },
      cell: ({ content: { verdict } }) => (verdict === null ? '–' : t.verdicts[verdict]),
    },
    {
      ...{ key: 'reasonCode', header: t.reasonCode },
      cell: ({ content: { reasonCode } }) => (reasonCode === null ? '–' : t.reasonCodes[reasonCode]),
    },
    ...(['conditions', 'opinion', 'amountReason'] as const).map(
      (key): Column<OpenReview> => ({ key, header: t[key], cell: ({ content }) => content[key] ?? '–' }),
    ),
  ]
}

/** The officer's home: one list, what is due today and overdue first; and for heads what waits for them. */
export const myReviewsPage = page({
  path: '/my-reviews',
  permission: maySeeReviews,
  async render({ ask, actor, lang, form }) {
    const asked = await ask(listMine, {})
    if (!asked.ok) return asked
    const { today, rounds, reviews, departments } = asked.value
    const [t, w] = [words(lang), workWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/my-reviews`
    const roundOf = (review: OpenReview) => rounds.find(({ id }) => id === review.roundId)
    const dueOf = (review: OpenReview): string => roundOf(review)?.dueOn ?? ''
    const toFill = reviews.filter(({ state }) => state !== 'submitted')
    const submitted = reviews.filter(({ state }) => state === 'submitted')
    const lists = [
      { key: 'urgent', title: t.urgent, own: toFill.filter((review) => dueOf(review) <= today) },
      { key: 'later', title: t.later, own: toFill.filter((review) => dueOf(review) > today) },
      { key: 'to-confirm', title: t.toConfirm, own: submitted },
    ].filter(({ own }) => own.length > 0)
    const confirmed = permits(mayConfirmReviews, actor) ? submitted.filter(({ mayConfirm }) => mayConfirm) : []
    const waiting = [...Map.groupBy(confirmed, ({ roundId }) => roundId)]
    return (
      <Frame title={t.mineTitle} lead={t.mineLead} crumbs={[]}>
        <LinkRow
          label={t.links}
          links={[
            ...rounds.map(({ id, name }) => ({
              ...{ href: `${home}/review-rounds/${id}/table`, label: `${name}: ${t.grid}` },
              main: true,
            })),
            { href: `${home}/review-rounds`, label: t.roundsTitle },
            { href: `${home}/hand-over-work`, label: w.link },
          ]}
        />
        {lists.length === 0 && <EmptyState text={t.nothingMine} />}
        {lists.map(({ key, title, own }) => (
          <Section key={key} title={`${title} ${own.length}`} id={key}>
            {key === 'to-confirm' &&
              waiting.map(([roundId, all]) => (
                <CommandForm
                  key={roundId}
                  command={confirmReviews}
                  place={{ home, here, form }}
                  prefix={`confirm-${roundId}`}
                  hidden={{
                    roundId,
                    ...Object.fromEntries(all.map(({ itemId }, at) => [`itemIds.${at}`, itemId])),
                  }}
                  labels={{}}
                  submit={t.confirmAll(all.length)}
                />
              ))}
            <DataTable
              caption={title}
              rows={own}
              empty={t.nothingMine}
              stack
              columns={[
                {
                  key: 'title',
                  header: t.title,
                  rowHeader: true,
                  cell: (review) => (
                    <a href={`${home}/review-rounds/${review.roundId}/items/${review.itemId}`}>{review.title}</a>
                  ),
                },
                { key: 'round', header: t.round, cell: (review) => roundOf(review)?.name ?? '' },
                {
                  key: 'due',
                  header: t.dueOn,
                  cell: (review) => {
                    const due = roundOf(review)?.dueOn
                    return due === undefined ? '' : formatDate(due, lang)
                  },
                },
                {
                  key: 'department',
                  header: t.department,
                  cell: (review) => departments.find(({ id }) => id === review.departmentId)?.name ?? '',
                },
                {
                  key: 'state',
                  header: t.state,
                  cell: (review) => (
                    <>
                      <ReviewBadges review={review} overdue={dueOf(review) < today} lang={lang} />{' '}
                      {review.standsIn && <Badge kind="info">{w.standIn}</Badge>}
                    </>
                  ),
                },
                {
                  key: 'requested',
                  header: t.requested,
                  align: 'number',
                  cell: ({ requested }) => amount(requested, lang),
                },
                ...(key === 'to-confirm' ? writtenColumns(lang) : []),
              ]}
            />
          </Section>
        ))}
      </Frame>
    )
  },
})
