import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { listReviews } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeReviews } from '../core/permissions.ts'
import { reviewStates } from '../core/review.ts'
import { reviewViews } from '../core/review-queue.ts'
import { subjectKinds } from '../core/review-subject.ts'
import { readReviewQuery, reviewSearch } from './review-query.ts'
import { ReviewTable } from './review-table.tsx'

const pageSize = 50

/** The officer's list: what is mine to decide, mine to mend, overdue, and everything. */
export const reviewsPage = page({
  path: '/reviews',
  permission: maySeeReviews,
  async render({ ask, actor, lang, query }) {
    const wanted = readReviewQuery(query)
    const at = pageNumber(query['page'])
    const asked = await askAll(ask, { listed: question(listReviews, { ...wanted, page: at, size: pageSize }) })
    if (!asked.ok) return asked
    const { reviews, total, counts } = asked.value.listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { view } = wanted
    return (
      <Frame title={t.reviewsTitle} crumbs={[]} lead={t.reviewsLead}>
        <TabsNav
          label={t.viewsLabel}
          tabs={reviewViews.map((one) => ({
            href: `${home}/reviews${reviewSearch({ ...wanted, view: one })}`,
            label: `${t.views[one]} ${t.count(formatCount(counts[one]))}`,
            current: one === view,
          }))}
        />
        <FilterBar
          action={`${home}/reviews`}
          keep={{ view }}
          filters={[
            {
              kind: 'select',
              name: 'kind',
              label: t.kind,
              value: wanted.kind ?? '',
              options: [
                { value: '', label: t.allKinds },
                ...subjectKinds.map((value) => ({ value, label: t.kinds[value] })),
              ],
            },
            {
              kind: 'select',
              name: 'state',
              label: t.state,
              value: wanted.state ?? '',
              options: [
                { value: '', label: t.allStates },
                ...reviewStates.map((value) => ({ value, label: t.states[value] })),
              ],
            },
            { kind: 'search', name: 'q', label: t.search, value: wanted.q ?? '' },
          ]}
        />
        <ReviewTable
          caption={t.reviewsCaption}
          reviews={reviews}
          empty={view === 'all' ? t.noReviews : t.nothingToDo}
          hrefOf={(review) => `${home}/reviews/${review.id}${reviewSearch(wanted)}`}
          ended={view === 'all' || view === 'to-mend'}
          lang={lang}
        />
        <Pagination
          page={at}
          pageSize={pageSize}
          total={total}
          href={(to) => `${home}/reviews${reviewSearch(wanted, to)}`}
        />
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/passes`, label: t.passesTitle },
            { href: `${home}/prechecks`, label: t.prechecksTitle },
            { href: `${home}/publications`, label: t.publicationsPageTitle },
            { href: `${home}/api/approvals/list-reviews${reviewSearch(wanted)}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
