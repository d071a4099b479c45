import { askAll, page, question } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, DateField, Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { correctEntry, seeSubsidy } from '../contract.ts'
import type { LifeEvent } from '../core/life-event.ts'
import { words } from '../core/messages.ts'
import { mayCorrectEntry } from '../core/permissions.ts'
import { EventFields, fieldsOf, labelsOf } from './event-fields.tsx'

/** Puts an entry right, or cancels it, with a reason; the old entry stays as it was. */
export const correctEntryPage = page({
  path: '/subsidies/:id/entries/:entry/correct',
  permission: mayCorrectEntry,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeSubsidy, { subsidyId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const entryId = params['entry'] ?? ''
    const now = seen.entries.find((entry) => entry.standing && (entry.corrects ?? entry.id) === entryId)
    if (now === undefined || now.event === null) return refuse({ kind: 'entry-not-found' })
    const { event } = now
    const t = words(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === correctEntry.name ? form : null
    const id = own?.values['correctionId'] ?? newId('subsidy-entry')
    const specs = fieldsOf(event.kind, seen, lang, true).map((spec) => ({ ...spec, required: false }))
    const labels = { on: t.on, ...labelsOf(specs), cancel: t.cancelEntry, reason: t.correctReason }
    const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('correct', name)]))
    const field = fieldIn(own, 'correct')
    const back = `${home}/subsidies/${seen.subsidy.id}`
    return (
      <Frame
        title={`${t.correctTitle}: ${t.events[event.kind]}`}
        crumbs={[
          { href: `${home}/subsidies`, label: t.subsidiesTitle },
          { href: back, label: seen.subsidy.name },
        ]}
        lead={t.correctLead}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
        <Form
          action={`${home}/do/subsidies/correct-entry`}
          then={`${back}#journal`}
          formKey={own === null ? id : undefined}
        >
          <HiddenField name="correctionId" value={id} />
          <HiddenField name="subsidyId" value={seen.subsidy.id} />
          <HiddenField name="entryId" value={entryId} />
          <DateField {...field('on', t.on, undefined, now.on)} />
          <EventFields specs={specs} form={own} prefilled={valuesOf(event, seen)} prefix="correct" lang={lang} />
          <CheckboxField
            name="cancel"
            id={idIn('correct', 'cancel')}
            label={t.cancelEntry}
            checked={own?.values['cancel'] === 'on'}
          />
          <TextArea {...field('reason', t.correctReason)} required rows={3} maxLength={2000} />
          <SubmitButton kind="danger">{t.correct}</SubmitButton>
        </Form>
        <LinkRow label={t.links} links={[{ href: back, label: t.backToSubsidy }]} />
      </Frame>
    )
  },
})

/** What the entry says now, by the fields of its form; what was spent stands by the project's place. */
function valuesOf(
  event: LifeEvent,
  seen: { readonly projects: readonly { readonly projectId: string }[] },
): Readonly<Record<string, string>> {
  const flat = Object.entries(event).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
  )
  const spent = event.kind === 'settlement' ? event.spent : []
  const byProject = seen.projects.map(({ projectId }, at) => [
    `spent.${at}.amount`,
    String(spent.find((one) => one.projectId === projectId)?.amount ?? 0),
  ])
  return Object.fromEntries([...flat, ...byProject])
}
