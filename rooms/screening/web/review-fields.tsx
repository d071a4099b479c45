import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { HiddenField, RadioGroup, SelectField, TextArea, WonField } from '#ui/form.tsx'
import { idIn } from '#ui/form-field.ts'
import { type DepartmentReview, fieldOfProblem } from '../core/department-review.ts'
import { NothingFilled } from '../core/filled-rows.ts'
import { words } from '../core/messages.ts'
import { reasonCodes, verdicts } from '../core/verdict.ts'

/** What the rules said of each field of a review, beside the field: by the names of the form. */
export const idsOf = (errors: Readonly<Record<string, string>>, prefix = 'review'): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(errors).map((name) => [name, idIn(prefix, name)]))

export function problemsBeside(
  form: RefusedForm | null,
  itemIds: readonly string[],
  lang: Lang,
): Record<string, string> {
  const refused = NothingFilled.safeParse(form?.refusal)
  if (!refused.success) return { ...form?.fieldErrors }
  return Object.fromEntries(
    refused.data.refused.flatMap(({ itemId, refusal }) => {
      const at = itemIds.indexOf(itemId)
      if (refusal.kind !== 'incomplete') return []
      return refusal.problems.map((problem) => [`rows.${at}.${fieldOfProblem[problem]}`, words(lang).problems[problem]])
    }),
  )
}

interface ReviewFieldsProps {
  /** Leads the ids of the fields, where a page has several such forms. */
  readonly prefix?: string
  readonly review: DepartmentReview
  readonly at: number
  readonly form: RefusedForm | null
  readonly errors: Readonly<Record<string, string>>
  readonly lang: Lang
}

/** The fields of one review, as the row `at` of its form. */
export function ReviewFields({ prefix = 'review', review, at, form, errors, lang }: ReviewFieldsProps) {
  const t = words(lang)
  const { content } = review
  const field = (name: keyof typeof content, label: string, hint?: string) => {
    const path = `rows.${at}.${name}`
    const kept = content[name]
    return {
      name: path,
      id: idIn(prefix, path),
      label,
      hint,
      value: form?.values[path] ?? `${kept ?? ''}`,
      error: errors[path],
    }
  }
  const asked = review.requested === null ? '–' : formatWon(review.requested, 'won', lang)
  return (
    <>
      <HiddenField name={`rows.${at}.itemId`} value={review.itemId} />
      <HiddenField name={`rows.${at}.version`} value={`${review.version}`} />
      {content.partnerIds.map((id, nth) => (
        <HiddenField key={id} name={`rows.${at}.partnerIds.${nth}`} value={id} />
      ))}
      <RadioGroup
        {...field('verdict', t.verdict)}
        options={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
      />
      <WonField {...field('adjusted', t.adjusted, `${t.requested} ${asked}. ${t.adjustedHint}`)} />
      <TextArea {...field('amountReason', t.amountReason)} rows={2} maxLength={4000} />
      <TextArea {...field('conditions', t.conditions)} rows={2} maxLength={4000} />
      <SelectField
        {...field('reasonCode', t.reasonCode)}
        options={[
          { value: '', label: t.notChosen },
          ...reasonCodes.map((value) => ({ value, label: t.reasonCodes[value] })),
        ]}
      />
      <TextArea {...field('opinion', t.opinion)} rows={4} maxLength={4000} />
    </>
  )
}

/** The two ways to send a review: kept as a draft, or handed in. */
export function SaveOrSubmit({ lang }: { readonly lang: Lang }) {
  const t = words(lang)
  return (
    <p class="form-actions">
      <button type="submit" class="button button-primary" name="submit" value="true">
        {t.submit}
      </button>{' '}
      <button type="submit" class="button button-secondary" name="submit" value="false">
        {t.save}
      </button>
    </p>
  )
}
