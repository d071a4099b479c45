import type { Lang } from '#kit/korean-text.ts'
import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { DateField, TextArea } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { requestReview } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { SubjectView } from './findings-section.tsx'
import { ReviewTable } from './review-table.tsx'

interface RequestSectionProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly mayRequest: boolean
  readonly lang: Lang
}

/** The reviews of a subject so far, and the form to ask for one of what stands now. */
export function RequestSection({ seen, place, mayRequest, lang }: RequestSectionProps) {
  const t = words(lang)
  const ofNow = seen.reviews.filter((review) => review.version === seen.version)
  const pending = ofNow.some((review) => review.state === 'open')
  const done = ofNow.some((review) => review.state === 'confirmed')
  const blocked = seen.findings.some(({ finding, pass }) => finding.severity === 'error' && pass === null)
  return (
    <Section title={t.reviewsOfTitle} id="reviews">
      <ReviewTable
        caption={t.reviewsCaption}
        reviews={seen.reviews}
        empty={t.noReviews}
        hrefOf={(review) => `${place.home}/reviews/${review.id}?view=all`}
        ended
        lang={lang}
      />
      {mayRequest && (
        <>
          <h3>{t.requestTitle}</h3>
          {pending && <p>{t.requestPending}</p>}
          {done && <p>{t.requestDone}</p>}
          {blocked && !pending && !done && <p>{t.requestBlocked}</p>}
          {!pending && !done && !blocked && (
            <>
              <p>{t.requestLead}</p>
              <CommandForm
                command={requestReview}
                place={place}
                prefix="request"
                hidden={{ 'subject.kind': seen.subject.kind, 'subject.id': seen.subject.id, version: seen.version }}
                newThing={{ field: 'reviewId', kind: 'review' }}
                labels={{ dueOn: t.dueOn, note: t.requestNote }}
                submit={t.request}
              >
                {(field) => (
                  <>
                    <DateField {...field('dueOn', t.dueOn, t.optional)} />
                    <TextArea {...field('note', t.requestNote, t.optional)} rows={2} maxLength={4000} />
                  </>
                )}
              </CommandForm>
            </>
          )}
        </>
      )}
    </Section>
  )
}
