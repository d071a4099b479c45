import type { Lang } from '#kit/korean-text.ts'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { HiddenField, SelectField, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { fillPrecheck } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { SubjectView } from './findings-section.tsx'

interface PrecheckFormProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly lang: Lang
}

/** Answers every point of the list: whether it applies, and what was looked at. */
export function PrecheckForm({ seen, place, lang }: PrecheckFormProps) {
  const t = words(lang)
  const { items, answers } = seen.prechecks
  const own = place.form?.command === fillPrecheck.name ? place.form : null
  const labels = Object.fromEntries(
    items.flatMap(({ name }, at) => [
      [`answers.${at}.applies`, t.precheckAnswer(name)],
      [`answers.${at}.note`, t.precheckNote(name)],
    ]),
  )
  return (
    <More summary={t.precheckOpen} open={cameBack(place.form, fillPrecheck)}>
      <CommandForm
        command={fillPrecheck}
        place={place}
        prefix="precheck"
        hidden={{
          'subject.kind': seen.subject.kind,
          'subject.id': seen.subject.id,
          version: seen.version,
          // A form that came back still rests on what its writer saw.
          basedOn: own?.values['basedOn'] ?? String(seen.prechecks.revision),
        }}
        labels={labels}
        submit={t.precheckSave}
      >
        {(field) =>
          items.map((item, at) => {
            const answer = answers.find(({ itemId }) => itemId === item.id)
            const applies = field(
              `answers.${at}.applies`,
              t.precheckAnswer(item.name),
              item.question,
              answer?.applies ?? '',
            )
            return (
              <div key={item.id}>
                <HiddenField name={`answers.${at}.itemId`} value={item.id} />
                <SelectField
                  {...applies}
                  options={[
                    { value: '', label: t.notAnswered },
                    { value: 'applies', label: t.applies },
                    { value: 'does-not-apply', label: t.doesNotApply },
                  ]}
                />
                <TextArea
                  {...field(`answers.${at}.note`, t.precheckNote(item.name), undefined, answer?.note ?? '')}
                  rows={2}
                  maxLength={2000}
                />
              </div>
            )
          })
        }
      </CommandForm>
    </More>
  )
}
