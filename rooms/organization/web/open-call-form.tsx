import type { RefusedForm } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { DateField, Form, HiddenField, NumberField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { openCall } from '../contract-calls.ts'
import type { Body } from '../core/body.ts'
import { callsIn } from '../core/messages-calls.ts'
import { type PeopleSought, PersonField, PersonSearch } from './person-choice.tsx'

interface OpenCallFormProps {
  readonly bodies: readonly Body[]
  readonly form: RefusedForm | null
  readonly sought: PeopleSought
  /** How many places, criteria and jurors were asked for. */
  readonly query: Readonly<Record<string, string>>
}

/** The lines that a form has for one list: as many as were asked for, and as many as were typed before. */
function linesOf(list: string, asked: string | undefined, form: RefusedForm | null): readonly number[] {
  const typed = Object.keys(form?.values ?? {}).flatMap((name) => {
    const [head, no] = name.split('.')
    return head === list ? [Number(no) + 1] : []
  })
  return Array.from({ length: Math.min(20, Math.max(1, Number(asked ?? 1) || 1, ...typed)) }, (_, at) => at)
}

const upToTen = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

/** The lists of which the form has as many lines as one asks for. */
const lists = ['places', 'criteria', 'jurors'] as const

const prefix = 'call'

/** Opens a call. A seed of the lots is drawn for a fresh form, to be written down; it, or one's own, stays until it opens. */
export function OpenCallForm({ bodies, form, sought, query }: OpenCallFormProps) {
  const { lang, district } = usePage()
  const c = callsIn(lang)
  const own = form?.command === openCall.name ? form : null
  const field = fieldIn(own, prefix)
  const action = `/${district.id}/calls#open`
  return (
    <Section title={c.openTitle} id="open">
      <FilterBar
        action={action}
        submit={c.setLines}
        keep={{ people: sought?.words ?? '' }}
        filters={lists.map((name) => ({
          ...{ kind: 'select', name, label: c.howMany[name], options: upToTen },
          value: String(linesOf(name, query[name], own).length),
        }))}
      />
      <PersonSearch
        sought={sought}
        action={action}
        keep={Object.fromEntries(lists.map((name) => [name, query[name] ?? '']))}
      />
      <p>{c.openLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix={prefix} />}
      <Form action={`/${district.id}/do/organization/open-call`}>
        <HiddenField name="callId" value={newId('call')} />
        <SelectField
          {...field('bodyId', c.body)}
          required
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...field('title', c.titleOf)} required maxLength={200} />
        <TextArea {...field('notice', c.notice)} required />
        <DateField {...field('opensOn', c.opensOn)} required />
        <DateField {...field('closesOn', c.closesOn)} required />
        {linesOf('places', query['places'], own).map((at) => (
          <fieldset key={`place-${at}`} class="field">
            <legend>{c.placeName(at + 1)}</legend>
            <TextField {...field(`places.${at}.name`, c.placeName(at + 1))} required />
            <NumberField {...field(`places.${at}.seats`, c.seatsOf(at + 1))} required />
          </fieldset>
        ))}
        {linesOf('criteria', query['criteria'], own).map((at) => (
          <fieldset key={`criterion-${at}`} class="field">
            <legend>{c.criterionName(at + 1)}</legend>
            <TextField {...field(`criteria.${at}.name`, c.criterionName(at + 1))} required />
            <NumberField {...field(`criteria.${at}.most`, c.mostOf(at + 1))} required />
          </fieldset>
        ))}
        {linesOf('jurors', query['jurors'], own).map((at) => (
          <PersonField key={`juror-${at}`} {...field(`jurors.${at}`, c.juror(at + 1))} sought={sought} required />
        ))}
        <NumberField {...field('reserves', c.reserves)} />
        <TextField
          {...field('seed', c.seedToKeep, c.seedHint, newId('lots'))}
          autoComplete="off"
          maxLength={200}
          required
        />
        <SubmitButton>{c.open}</SubmitButton>
      </Form>
    </Section>
  )
}
