import { askAll, type PageRequest, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate, formatDateWithWeekday, formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { formatWon } from '#kit/won.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { CommandForm, cameBack } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { confirmReviews, fillReviews, handOverReview, seeReview, sendBackReview, takeReviews } from '../contract.ts'
import { words } from '../core/messages.ts'
import { workWords } from '../core/messages-work.ts'
import { mayConfirmReviews, mayFillReviews, mayHandOver, maySeeReviews } from '../core/permissions.ts'
import { subjectOfReview } from '../core/review-files.ts'
import { RoundId } from '../core/review-round.ts'
import { ReviewBadges } from './review-badges.tsx'
import { idsOf, problemsBeside, ReviewFields, SaveOrSubmit } from './review-fields.tsx'
import { ReviewFilesSection } from './review-files-section.tsx'

type Seen = ReplyOf<typeof seeReview>

/** One review: what it says, how it came here, and what can be done with it now. */
export const reviewPage = page({
  path: '/review-rounds/:id/items/:item',
  permission: maySeeReviews,
  async render(request) {
    const { ask, actor, lang, params } = request
    const of = { roundId: RoundId.safeParse(params['id']), itemId: ItemId.safeParse(params['item']) }
    if (!of.roundId.success || !of.itemId.success) return refuse({ kind: 'not-in-round' })
    const [roundId, itemId] = [of.roundId.data, of.itemId.data]
    const asked = await askAll(ask, {
      seen: question(seeReview, { roundId, itemId }),
      kept: question(listFiles, { subject: subjectOfReview(roundId, itemId) }),
    })
    if (!asked.ok) return asked
    const { seen, kept } = asked.value
    const { round, review } = seen
    const [t, w] = [words(lang), workWords(lang)]
    const home = `/${actor.districtId}`
    const address = `${home}/review-rounds/${round.id}`
    const department = seen.departments.find(({ id }) => id === review.departmentId)?.name
    const writable = round.closedOn === null && review.state !== 'confirmed' && review.departmentId !== null
    return (
      <Frame
        title={review.title}
        over={t.reviewTitle}
        crumbs={[
          { href: `${home}/my-reviews`, label: t.mineTitle },
          { href: address, label: round.name },
        ]}
      >
        {review.sentBackReason !== null && (
          <Notice kind="warning" title={t.sentBack}>
            <p>{review.sentBackReason}</p>
          </Notice>
        )}
        <KeyFacts
          facts={[
            { label: t.state, value: <ReviewBadges review={review} overdue={seen.overdue} lang={lang} /> },
            { label: t.department, value: [department ?? t.nobody, review.team ?? ''].join(' ').trim() },
            { label: t.dueOn, value: formatDateWithWeekday(round.dueOn, lang) },
            { label: t.requested, value: review.requested === null ? '–' : formatWon(review.requested, 'won', lang) },
            ...(review.byLink ? [{ label: t.link, value: t.byLink }] : []),
            ...(seen.standInDays.length === 0
              ? []
              : [
                  {
                    label: w.standIn,
                    value: w.standIns(seen.standInDays.map((on) => formatDate(on, lang)).join(', ')),
                  },
                ]),
            ...(seen.confirmedByStandIn ? [{ label: t.states.confirmed, value: w.confirmedByStandIn }] : []),
            ...(seen.mine ? [{ label: t.take, value: t.taken }] : []),
          ]}
        />
        <LinkRow label={t.links} links={[{ href: `${home}/items/${review.itemId}`, label: t.item }]} />
        {writable && permits(mayFillReviews, actor) ? (
          <FillForm request={request} seen={seen} />
        ) : (
          <WrittenReview request={request} seen={seen} />
        )}
        <ReviewFilesSection
          files={kept.files}
          {...{ roundId, itemId, lang }}
          writable={writable && permits(mayFillReviews, actor)}
          place={{ home, here: `${address}/items/${itemId}`, form: request.form }}
        />
        <HeadForms request={request} seen={seen} />
        {writable && permits(mayHandOver, actor) && <HandOverForm request={request} seen={seen} />}
        {seen.passedOn.length > 0 && (
          <DataTable
            caption={w.passedOn}
            rows={seen.passedOn}
            empty=""
            stack
            columns={[
              { key: 'on', header: t.when, rowHeader: true, cell: (one) => formatDate(one.on, lang) },
              { key: 'reason', header: t.reason, cell: (one) => one.reason },
              { key: 'role', header: t.decider, cell: (one) => roleName(one.role, lang) },
            ]}
          />
        )}
        {seen.handovers.length > 0 && (
          <DataTable
            caption={t.handovers}
            rows={seen.handovers}
            empty=""
            stack
            columns={[
              { key: 'way', header: t.department, rowHeader: true, cell: (one) => t.handedFromTo(one.from, one.to) },
              { key: 'reason', header: t.reason, cell: (one) => one.reason },
              {
                key: 'role',
                header: t.decider,
                cell: (one) => roleName(one.role, lang),
              },
              { key: 'at', header: t.when, cell: (one) => formatMoment(one.at, lang) },
            ]}
          />
        )}
      </Frame>
    )
  },
})

/** A role in words; what the house no longer knows stays as it was written. */
const roleName = (role: string, lang: Lang): string =>
  new Map<string, string>(Object.entries(roleWords(lang).roles)).get(role) ?? role

interface PartProps {
  readonly request: PageRequest
  readonly seen: Seen
}

const addressOf = ({ request, seen }: PartProps) => {
  const home = `/${request.actor.districtId}`
  return { home, here: `${home}/review-rounds/${seen.round.id}/items/${seen.review.itemId}` }
}

function FillForm({ request, seen }: PartProps) {
  const { lang, form } = request
  const t = words(lang)
  const { home, here } = addressOf({ request, seen })
  const own = form?.command === fillReviews.name ? form : null
  const errors = problemsBeside(own, [seen.review.itemId], lang)
  return (
    <Section title={t.reviewTitle} id="fill">
      {own !== null && <ErrorSummary sentence={own.sentence} errors={errors} ids={idsOf(errors)} />}
      {!seen.mine && (
        <CommandForm
          command={takeReviews}
          place={{ home, here, form }}
          prefix="take"
          hidden={{ roundId: seen.round.id, 'itemIds.0': seen.review.itemId }}
          labels={{}}
          submit={t.take}
          kind="secondary"
        />
      )}
      <Form action={`${home}/do/screening/fill-reviews`} page={here}>
        <HiddenField name="roundId" value={seen.round.id} />
        <ReviewFields review={seen.review} at={0} form={own} errors={errors} lang={lang} />
        <SaveOrSubmit lang={lang} />
      </Form>
    </Section>
  )
}

function WrittenReview({ request, seen }: PartProps) {
  const t = words(request.lang)
  const { verdict, reasonCode, conditions, adjusted, amountReason, opinion } = seen.review.content
  const facts = [
    { label: t.verdict, value: verdict === null ? null : t.verdicts[verdict] },
    { label: t.reasonCode, value: reasonCode === null ? null : t.reasonCodes[reasonCode] },
    { label: t.adjusted, value: adjusted === null ? null : formatWon(adjusted, 'won', request.lang) },
    { label: t.amountReason, value: amountReason },
    { label: t.conditions, value: conditions },
    { label: t.opinion, value: opinion },
  ]
  return (
    <Section title={t.reviewTitle} id="written">
      <KeyFacts facts={facts.filter(({ value }) => value !== null)} />
    </Section>
  )
}

/** What the head does with what was handed in: confirm, or send back. */
function HeadForms({ request, seen }: PartProps) {
  const { lang, form, actor } = request
  const t = words(lang)
  const { round, review } = seen
  const place = { ...addressOf({ request, seen }), form }
  const handedIn = review.state === 'submitted' || review.state === 'confirmed'
  if (round.closedOn !== null || !handedIn || !permits(mayConfirmReviews, actor) || seen.confirms === null) return null
  return (
    <Section title={t.states.submitted} id="confirm">
      {seen.confirms === 'as-stand-in' && <p>{workWords(lang).inPlaceOfHead}</p>}
      {review.state === 'submitted' && !seen.submittedByMe && (
        <CommandForm
          command={confirmReviews}
          place={place}
          prefix="confirm"
          hidden={{ roundId: round.id, 'itemIds.0': review.itemId }}
          labels={{}}
          submit={t.confirm}
        />
      )}
      <More summary={t.sendBack} open={cameBack(form, sendBackReview)}>
        <CommandForm
          command={sendBackReview}
          place={place}
          prefix="back"
          hidden={{ roundId: round.id, itemId: review.itemId }}
          labels={{ reason: t.sendBackReason }}
          submit={t.sendBack}
          kind="danger"
        >
          {(field) => <TextArea {...field('reason', t.sendBackReason)} required rows={3} maxLength={4000} />}
        </CommandForm>
      </More>
    </Section>
  )
}

function HandOverForm({ request, seen }: PartProps) {
  const { lang, form } = request
  const t = words(lang)
  const others = seen.departments.filter(({ id }) => id !== seen.review.departmentId)
  return (
    <More summary={t.handOver} open={cameBack(form, handOverReview)}>
      <p>{t.handOverLead}</p>
      <CommandForm
        command={handOverReview}
        place={{ ...addressOf({ request, seen }), form }}
        prefix="over"
        hidden={{ roundId: seen.round.id, itemId: seen.review.itemId }}
        labels={{ departmentId: t.handOverTo, reason: t.handOverReason }}
        submit={t.handOver}
        kind="secondary"
      >
        {(field) => (
          <>
            <SelectField
              {...field('departmentId', t.handOverTo)}
              required
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextArea {...field('reason', t.handOverReason)} required rows={3} maxLength={4000} />
          </>
        )}
      </CommandForm>
    </More>
  )
}
