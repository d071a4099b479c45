import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { HiddenField, SelectField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { words } from '../core/messages-pages.ts'
import { forNoItem, OptionsWithoutItem } from '../core/vote-options.ts'

interface Props {
  /** The form to put a vote, as it came back. */
  readonly own: RefusedForm
  readonly field: FieldIn
  readonly lang: Lang
}

/** Of each option that no item bears: the items near to it, or that it is put without one. What was said before is kept. */
export function MeantOptions({ own, field, lang }: Props) {
  const t = words(lang)
  const unlinked = OptionsWithoutItem.safeParse(own.refusal).data?.unlinked ?? []
  const kept = saidBefore(own.values).filter(({ title }) => unlinked.every((one) => one.title !== title))
  return (
    <>
      {unlinked.length > 0 && (
        <fieldset class="field">
          <legend class="field-label">{t.meantLead}</legend>
          {unlinked.map(({ title, items }, at) => (
            <div key={title}>
              <HiddenField name={`meant.${at}.title`} value={title} />
              <SelectField
                {...field(`meant.${at}.itemId`, t.meantOf(title))}
                value=""
                options={[
                  { value: '', label: t.chooseMeant },
                  ...items.map((item) => ({ value: item.itemId, label: item.title })),
                  { value: forNoItem, label: t.noItemMeant },
                ]}
              />
            </div>
          ))}
        </fieldset>
      )}
      {kept.map(({ title, itemId }, at) => (
        <div key={title}>
          <HiddenField name={`meant.${unlinked.length + at}.title`} value={title} />
          <HiddenField name={`meant.${unlinked.length + at}.itemId`} value={itemId} />
        </div>
      ))}
    </>
  )
}

/** What was chosen of options before, by their titles. */
const saidBefore = (values: RefusedForm['values']): readonly { readonly title: string; readonly itemId: string }[] =>
  Object.entries(values).flatMap(([name, itemId]) => {
    const [, at] = /^meant\.(\d+)\.itemId$/.exec(name) ?? []
    return at === undefined || itemId === '' ? [] : [{ title: values[`meant.${at}.title`] ?? '', itemId }]
  })
