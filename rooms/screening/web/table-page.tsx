import { page } from '#kernel/page.ts'
import { boundTo } from '#kit/own-unit.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { seeRound } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayFillReviews } from '../core/permissions.ts'
import type { ReviewGridProps } from './islands/review-grid.tsx'

/** The reviews for which one acts, in one table; without script, links to the form of each. */
export const tablePage = page({
  path: '/review-rounds/:id/table',
  permission: mayFillReviews,
  async render({ ask, actor, lang, params }) {
    const asked = await ask(seeRound, { roundId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { round, reviews } = asked.value
    if (round.closedOn !== null) return refuse({ kind: 'round-is-closed' })
    const t = words(lang)
    const address = `/${actor.districtId}/review-rounds/${round.id}`
    const units = boundTo(mayFillReviews, actor)
    const own = reviews.filter(
      ({ departmentId }) => departmentId !== null && (units === null || units.some(({ id }) => id === departmentId)),
    )
    const props: ReviewGridProps = { roundId: round.id, reviews: own }
    return (
      <Frame
        title={t.grid}
        lead={t.gridLead}
        crumbs={[
          { href: `/${actor.districtId}/my-reviews`, label: t.mineTitle },
          { href: address, label: round.name },
        ]}
      >
        {own.length === 0 ? (
          <EmptyState text={t.nothingMine} />
        ) : (
          <Island name="review-grid" props={props}>
            <ul>
              {own.map(({ itemId, place, title }) => (
                <li key={itemId}>
                  <a href={`${address}/items/${itemId}`}>{`${place}. ${title}`}</a>
                </li>
              ))}
            </ul>
          </Island>
        )}
      </Frame>
    )
  },
})
