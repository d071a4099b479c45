import type { ComponentChildren } from 'preact'
import type { RefusedForm } from '#kernel/page.ts'
import { DateField, HiddenField, RadioGroup, SelectField, TextArea, TextField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { takeIn } from '../contract-intake.ts'
import { type Consent, consents, type IntakeField, IntakeRefusal, intakeWays } from '../core/intake.ts'
import { words } from '../core/messages.ts'
import { tracks } from '../core/proposal.ts'
import { CommandForm } from './command-form.tsx'

interface IntakeFormProps {
  readonly place: { readonly home: string; readonly here: string; readonly today: string }
  readonly form: RefusedForm | null
  readonly hidden: Readonly<Record<string, string>>
  /** How they agreed; undefined where the form asks for it. */
  readonly consent?: Consent | null
  readonly submit: string
  /** The labels of the fields that it asks for beside, for the summary of what is wrong. */
  readonly more?: Readonly<Record<string, string>>
  readonly children?: (field: FieldIn) => ComponentChildren
}

/** How proposals came, and by what consent: the same for one and for many. */
export function IntakeForm({ place, form, hidden, consent, submit, more = {}, children }: IntakeFormProps) {
  const { lang } = usePage()
  const all = words(lang)
  const t = all.intake
  const late = form?.refusal.kind === 'received-later' ? form.sentence : undefined
  const noDay = form?.refusal.kind === 'consent-day-missing' ? form.sentence : undefined
  return (
    <CommandForm
      command={takeIn}
      place={{ ...place, form }}
      prefix="intake"
      then={`${place.home}/proposals/desk`}
      hidden={hidden}
      labels={{ ...more, way: t.way, receivedOn: t.receivedOn, consentedOn: t.consentedOn, track: all.track }}
      submit={submit}
    >
      {(field) => {
        const [received, agreed] = [
          field('receivedOn', t.receivedOn, undefined, place.today),
          field('consentedOn', t.consentedOn, t.consentHint, consent === undefined ? '' : place.today),
        ]
        return (
          <>
            {children?.(field)}
            <RadioGroup
              {...field('way', t.way, undefined, 'paper')}
              options={intakeWays.map((value) => ({ value, label: t.ways[value] }))}
            />
            <DateField {...received} error={late ?? received.error} required />
            {consent !== null && <DateField {...agreed} error={noDay ?? agreed.error} />}
            <SelectField
              {...field('track', all.track, undefined, 'suggestion')}
              options={tracks.map((value) => ({ value, label: all.tracks[value] }))}
            />
          </>
        )
      }}
    </CommandForm>
  )
}

/** The labels of the fields of one row, by the names under which they are sent. */
const labelsOfRow = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(labels).map(([column, label]) => [`rows.0.${column}`, label]))

/** One proposal in fields of its own. */
export function OneIntake({ place, form }: Pick<IntakeFormProps, 'place' | 'form'>) {
  const t = words(usePage().lang).intake
  const refused = IntakeRefusal.safeParse(form?.refusal)
  const cells = refused.success ? refused.data.cells : []
  return (
    <IntakeForm
      {...{ place, form }}
      hidden={{ intakeId: form?.values['intakeId'] ?? newId('intake') }}
      submit={t.submitOne}
      more={{ ...labelsOfRow(t.fields), consent: t.consent }}
    >
      {(field) => {
        const one = (column: IntakeField) => {
          const own = field(`rows.0.${column}`, t.fields[column])
          const cell = cells.find((unfit) => unfit.column === column)
          return { ...own, error: cell === undefined ? own.error : t.problems[cell.problem] }
        }
        return (
          <>
            <HiddenField name="rows.0.row" value="1" />
            <TextField {...one('title')} required maxLength={100} />
            <TextField {...one('place')} required maxLength={100} />
            <TextArea {...one('problem')} required rows={3} maxLength={2000} />
            <TextArea {...one('wish')} required rows={3} maxLength={2000} />
            <TextField {...one('dong')} maxLength={30} />
            <SelectField
              {...field('consent', t.consent)}
              options={[
                { value: '', label: t.noConsent },
                ...consents.map((value) => ({ value, label: t.consents[value] })),
              ]}
            />
            <TextField {...one('contact')} maxLength={200} />
          </>
        )
      }}
    </IntakeForm>
  )
}
