import type { Lang } from '#kit/korean-text.ts'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { confirmReview, sendBack, withdrawReview } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { ShownReview } from './review-table.tsx'

interface DecideFormsProps {
  readonly review: ShownReview
  /** Whether the one who looks asked for it. */
  readonly own: boolean
  readonly mayDecide: boolean
  readonly place: FormPlace
  /** Where to go when it is decided: the next review, or the list. */
  readonly then: string
  /** Whether another one follows. */
  readonly more: boolean
  readonly lang: Lang
}

/** Confirms a review or sends it back; who asked for it can only take it back. */
export function DecideForms({ review, own, mayDecide, place, then, more, lang }: DecideFormsProps) {
  const t = words(lang)
  const hidden = { reviewId: review.id }
  if (review.state !== 'open') return null
  if (own) {
    return (
      <Section title={t.ownNotice} id="decide">
        <p>{t.ownText}</p>
        <CommandForm
          command={withdrawReview}
          place={place}
          prefix="withdraw"
          hidden={hidden}
          labels={{}}
          submit={t.withdraw}
          kind="secondary"
        />
      </Section>
    )
  }
  if (!mayDecide) return null
  return (
    <Section title={t.confirmTitle} id="decide">
      {review.outdated ? (
        <Notice kind="warning" title={t.outdatedNotice} level={3}>
          <p>{t.outdatedText}</p>
        </Notice>
      ) : (
        <CommandForm
          command={confirmReview}
          place={place}
          prefix="confirm"
          then={then}
          hidden={hidden}
          labels={{ note: t.confirmNote }}
          submit={more ? t.confirm : t.confirmLast}
        >
          {(field) => <TextArea {...field('note', t.confirmNote, t.optional)} rows={2} maxLength={4000} />}
        </CommandForm>
      )}
      <More summary={t.sendBackTitle} open={review.outdated || cameBack(place.form, sendBack)}>
        <CommandForm
          command={sendBack}
          place={place}
          prefix="back"
          then={then}
          hidden={hidden}
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
