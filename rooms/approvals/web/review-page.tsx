import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { listReviews, seeReview } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayDecideReview, mayPassFinding, maySeeReviews } from '../core/permissions.ts'
import { BesideReviews } from './beside-reviews.tsx'
import { DecideForms } from './decide-forms.tsx'
import { FindingsSection } from './findings-section.tsx'
import { PrecheckTable } from './precheck-table.tsx'
import { readReviewQuery, reviewSearch } from './review-query.ts'
import { ReviewBadges } from './review-table.tsx'

/** One review: what was asked, what the rules found, and the decision; with the way to the ones beside it. */
export const reviewPage = page({
  path: '/reviews/:id',
  permission: maySeeReviews,
  about: ({ id = '' }) => ({ kind: 'review', id }),
  async render({ ask, actor, lang, params, query, form }) {
    const wanted = readReviewQuery(query)
    const asked = await askAll(ask, {
      seen: question(seeReview, { reviewId: params['id'] ?? '' }),
      listed: question(listReviews, { ...wanted, size: 500 }),
    })
    if (!asked.ok) return asked
    const { seen, listed } = asked.value
    const { review, own, subject } = seen
    const t = words(lang)
    const home = `/${actor.districtId}`
    const search = reviewSearch(wanted)
    const at = listed.reviews.findIndex(({ id }) => id === review.id)
    const hrefAt = (place: number): string | null => {
      const other = at < 0 ? undefined : listed.reviews[place]
      return other === undefined ? null : `${home}/reviews/${other.id}${search}`
    }
    const next = hrefAt(at + 1)
    const list = `${home}/reviews${search}`
    const place = { home, here: `${home}/reviews/${review.id}${search}`, form }
    const everything = `${home}/reviews/of/${review.subject.kind}/${review.subject.id}`
    const role = (name: string | null): string =>
      name === null ? t.none : (new Map<string, string>(Object.entries(roleWords(lang).roles)).get(name) ?? name)
    return (
      <Frame
        title={review.title}
        over={`${t.reviewsTitle} · ${t.kinds[review.subject.kind]}`}
        crumbs={[{ href: list, label: t.reviewsTitle }]}
        lead={t.reviewLead}
      >
        <BesideReviews at={at} total={listed.total} previous={hrefAt(at - 1)} next={next} lang={lang} />
        {subject === null && (
          <Notice kind="warning" title={t.goneNotice}>
            <p>{t.goneText}</p>
          </Notice>
        )}
        <KeyFacts
          facts={[
            { label: t.state, value: <ReviewBadges review={review} lang={lang} /> },
            { label: t.department, value: review.department || t.none },
            { label: t.requestedOn, value: formatDate(review.requestedOn, lang) },
            { label: t.requestedBy, value: role(review.requestedRole) },
            { label: t.dueOn, value: review.dueOn === null ? t.none : formatDate(review.dueOn, lang) },
            ...(review.note === null ? [] : [{ label: t.requestNote, value: review.note }]),
            ...(review.decidedOn === null
              ? []
              : [
                  { label: t.decidedOn, value: formatDate(review.decidedOn, lang) },
                  { label: t.decidedBy, value: role(review.decidedRole) },
                  { label: t.reason, value: review.reason ?? t.none },
                ]),
          ]}
        />
        <LinkRow
          label={t.seeSubject}
          links={[
            ...(subject === null ? [] : [{ href: `${home}${subject.path}`, label: t.seeSubject, main: true }]),
            { href: everything, label: t.seeAll },
          ]}
        />
        {subject !== null && (
          <FindingsSection seen={subject} place={place} lang={lang} mayPass={permits(mayPassFinding, actor)} />
        )}
        <DecideForms
          review={review}
          own={own}
          mayDecide={permits(mayDecideReview, actor)}
          place={place}
          then={next ?? list}
          more={next !== null}
          lang={lang}
        />
        {subject !== null && <PrecheckTable seen={subject} lang={lang} />}
        <LinkRow
          label={t.links}
          links={[
            { href: list, label: t.backToQueue },
            { href: `${home}/history/review/${review.id}`, label: t.history },
            { href: `${home}/api/approvals/see-review?reviewId=${review.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
