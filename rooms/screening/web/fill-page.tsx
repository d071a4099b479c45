import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { fillByLink, seeByLink } from '../contract-link.ts'
import { words } from '../core/messages.ts'
import { mayFillByLink, mayKeepRounds } from '../core/permissions.ts'
import { ReviewBadges } from './review-badges.tsx'
import { idsOf, problemsBeside, ReviewFields, SaveOrSubmit } from './review-fields.tsx'

/** A department's reviews for whoever holds its link: each a form of its own, without account or training. */
export const fillPage = page({
  path: '/fill/:secret',
  permission: mayFillByLink,
  async render({ ask, actor, lang, params, form }) {
    const secret = params['secret'] ?? ''
    const asked = await ask(seeByLink, { secret })
    if (!asked.ok) return asked
    const { round, department, reviews } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/fill/${secret}`
    return (
      <Frame
        title={t.fillTitle(department.name)}
        crumbs={[]}
        lead={t.fillLead(round.name, formatDateWithWeekday(round.dueOn, lang))}
      >
        {permits(mayKeepRounds, actor) && (
          <Notice kind="info" title={t.fillShare}>
            <p>{t.fillShareText}</p>
          </Notice>
        )}
        {reviews.length === 0 && <EmptyState text={t.fillEmpty} />}
        {reviews.map((review) => {
          const own = form?.values['rows.0.itemId'] === review.itemId ? form : null
          const errors = problemsBeside(own, [review.itemId], lang)
          return (
            <Section key={review.itemId} title={`${review.place}. ${review.title}`} id={review.itemId}>
              <p>
                <ReviewBadges review={review} overdue={false} lang={lang} />
              </p>
              {review.sentBackReason !== null && (
                <Notice kind="warning" title={t.sentBack} level={3}>
                  <p>{review.sentBackReason}</p>
                </Notice>
              )}
              {own !== null && (
                <ErrorSummary sentence={own.sentence} errors={errors} ids={idsOf(errors, review.itemId)} />
              )}
              {review.state === 'confirmed' ? (
                <p>{t.readOnlyText}</p>
              ) : (
                <Form
                  action={`${home}/do/${fillByLink.name.replace('.', '/')}`}
                  page={here}
                  then={`${here}#${review.itemId}`}
                >
                  <HiddenField name="secret" value={secret} />
                  <ReviewFields prefix={review.itemId} review={review} at={0} form={own} errors={errors} lang={lang} />
                  <SaveOrSubmit lang={lang} />
                </Form>
              )}
            </Section>
          )
        })}
      </Frame>
    )
  },
})
