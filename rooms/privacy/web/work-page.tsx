import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { newId } from '#ui/new-id.ts'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { answerRequest, listRequests } from '../contract-requests.ts'
import { words } from '../core/messages.ts'
import { requestWords } from '../core/messages-requests.ts'
import { mayAnswer, maySeeRequests } from '../core/permissions.ts'
import { AnswerOutcome, type PrivacyRequest } from '../core/request.ts'
import { CertificateTable } from './certificate-table.tsx'
import { stateText } from './request-state.ts'

/** The officers' list of requests, what is due first at the top, with the form to answer; and what was destroyed. */
export const workPage = page({
  path: '/privacy/work',
  permission: maySeeRequests,
  async render({ ask, actor, lang, now, form }) {
    const asked = await askAll(ask, { listed: question(listRequests, {}) })
    if (!asked.ok) return asked
    const { requests, certificates, answerDays } = asked.value.listed
    const t = requestWords(lang)
    const day = dateInSeoul(now)
    const labels = { outcome: t.outcome, answer: t.answer, displayName: t.displayName, contact: t.contact }
    const crumbs = [{ href: `/${actor.districtId}/privacy`, label: words(lang).title }]
    const open = requests.filter(({ outcome, accountId }) => outcome === null && accountId !== actor.accountId)
    return (
      <Frame title={t.workTitle} lead={t.workLead(String(answerDays))} crumbs={crumbs}>
        {form !== null && (
          <ErrorSummary sentence={form.sentence} errors={errorsOf(form)} labels={labels} ids={idsIn(form)} />
        )}
        {form !== null && isClosed(form, requests) && <UnsentAnswer form={form} labels={labels} />}
        <DataTable
          caption={t.workCaption}
          rows={requests}
          empty={t.none}
          stack
          columns={[
            { key: 'who', header: t.who, rowHeader: true, cell: ({ accountId }) => accountId },
            { key: 'kind', header: t.kind, cell: ({ kind }) => t.kinds[kind] },
            { key: 'asked', header: t.askedOn, cell: ({ askedOn }) => formatDate(askedOn, lang) },
            { key: 'due', header: t.dueOn, cell: ({ dueOn }) => formatDate(dueOn, lang) },
            { key: 'state', header: t.state, cell: (request) => stateText(request, day, lang) },
          ]}
        />
        {permits(mayAnswer, actor) &&
          open.map((request) => <AnswerForm key={request.requestId} request={request} form={form} />)}
        <CertificateTable certificates={certificates} />
      </Frame>
    )
  },
})

/** The sentence for each field; a correction that puts nothing right has its own. */
const errorsOf = ({ refusal, sentence, fieldErrors }: RefusedForm): RefusedForm['fieldErrors'] =>
  refusal.kind === 'nothing-corrected' ? { displayName: sentence } : fieldErrors

const fields = ['outcome', 'answer', 'displayName', 'contact'] as const
type Labels = Readonly<Record<(typeof fields)[number], string>>

const idOf = (requestId: string, field: string): string => `${requestId}-${field}`
const idsIn = ({ values }: RefusedForm) =>
  Object.fromEntries(fields.map((field) => [field, idOf(values['requestId'] ?? '', field)]))

/** Whether a refused answer was to a request that is no longer open, so that its form is not there any more. */
const isClosed = ({ command, values }: RefusedForm, requests: readonly PrivacyRequest[]): boolean =>
  command === answerRequest.name &&
  requests.some(({ requestId, outcome }) => requestId === values['requestId'] && outcome !== null)

/** What was typed into an answer that somebody else gave first, so that nothing of it is lost. */
function UnsentAnswer({ form, labels }: { readonly form: RefusedForm; readonly labels: Labels }) {
  const t = requestWords(usePage().lang)
  const { values } = form
  const outcome = AnswerOutcome.safeParse(values['outcome'])
  const facts = fields
    .filter((field) => (values[field] ?? '') !== '')
    .map((field) => ({
      label: labels[field],
      value: field === 'outcome' && outcome.success ? t.outcomes[outcome.data] : <pre>{values[field]}</pre>,
    }))
  return (
    <Section title={t.unsentTitle} id="unsent">
      <p>{t.unsentLead}</p>
      <KeyFacts facts={facts} />
    </Section>
  )
}

/** The form that answers one request; a correction has the fields to put right, a deletion its warning. */
function AnswerForm({ request, form }: { readonly request: PrivacyRequest; readonly form: RefusedForm | null }) {
  const { lang, district } = usePage()
  const t = requestWords(lang)
  const { requestId, accountId, kind, wish } = request
  const refused = form?.command === answerRequest.name && form.values['requestId'] === requestId ? form : null
  const of = (name: string, label: string) => ({
    ...{ name, label, id: idOf(requestId, name), value: refused?.values[name] },
    error: refused === null ? undefined : errorsOf(refused)[name],
  })
  return (
    <Section title={t.answerTitle(t.kinds[kind], accountId)} id={requestId}>
      <p>{wish}</p>
      {kind === 'delete' && <p>{t.deleteNote}</p>}
      <Form action={`/${district.id}/do/privacy/answer`} page={`/${district.id}/privacy/work`}>
        <HiddenField name="requestId" value={requestId} />
        <HiddenField name="certificateId" value={newId('certificate')} />
        <SelectField
          {...of('outcome', t.outcome)}
          required
          options={AnswerOutcome.options.map((value) => ({ value, label: t.outcomes[value] }))}
        />
        <TextArea {...of('answer', t.answer)} hint={t.answerHint} required maxLength={2000} />
        {kind === 'correct' && (
          <>
            <TextField {...of('displayName', t.displayName)} hint={t.correctHint} maxLength={100} />
            <TextField {...of('contact', t.contact)} hint={t.correctHint} maxLength={200} />
          </>
        )}
        <SubmitButton kind={kind === 'delete' ? 'danger' : 'primary'}>{t.send}</SubmitButton>
      </Form>
    </Section>
  )
}
