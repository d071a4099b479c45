import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeBody } from '../contract.ts'
import { decideCall, seeApplications, seeCall } from '../contract-calls.ts'
import { callsIn } from '../core/messages-calls.ts'
import { phaseOf } from '../core/open-call.ts'
import { mayKeepCalls, mayScore } from '../core/permissions.ts'
import { ApplicationCard } from './application-card.tsx'
import { ExcuseForm } from './excuse-form.tsx'

/** The papers of a call: jurors score or stand aside, the secretariat decides and appoints. */
export const callPanelPage = page({
  path: '/calls/:id/panel',
  permission: mayScore,
  async render({ ask, actor, lang, params, form }) {
    const callId = params['id'] ?? ''
    const asked = await askAll(ask, {
      seen: question(seeCall, { callId }),
      papers: question(seeApplications, { callId }),
    })
    if (!asked.ok) return asked
    const { call, on } = asked.value.seen
    const { applications, sheets, onPanel, panel } = asked.value.papers
    const c = callsIn(lang)
    const home = `/${actor.districtId}`
    const keeps = permits(mayKeepCalls, actor)
    const phase = phaseOf(call, on)
    const body = keeps ? await ask(seeBody, { bodyId: call.bodyId }) : null
    const free = body?.ok === true ? body.value.seats.filter(({ held }) => held === null).map(({ seat }) => seat) : []
    const limits = body?.ok === true ? body.value.body.rules.limits : undefined
    const deciding = form?.command === decideCall.name ? form : null
    const labels = { seed: c.seed }
    return (
      <Frame
        title={`${call.title} ${c.panelTitle}`}
        crumbs={[
          { href: `${home}/calls`, label: c.callsTitle },
          { href: `${home}/calls/${callId}`, label: call.title },
        ]}
        lead={c.panelLead}
      >
        <Section title={c.applicationsCaption} id="applications">
          {applications.length === 0 && <EmptyState text={c.noApplications} />}
          {applications.map((application, at) => (
            <ApplicationCard
              key={application.id}
              {...{ application, call, form, free, limits }}
              no={at + 1}
              sheets={sheets.filter(({ applicationId }) => applicationId === application.id)}
              own={onPanel ? actor.accountId : null}
              scores={onPanel && phase === 'screening'}
              appoints={keeps && application.seatId === null && (application.result ?? 'not-chosen') !== 'not-chosen'}
            />
          ))}
        </Section>
        {keeps && phase === 'screening' && panel.some(({ owes }) => owes > 0) && (
          <ExcuseForm callId={call.id} panel={panel.filter(({ owes }) => owes > 0)} form={form} />
        )}
        {keeps && phase === 'screening' && (
          <Section title={c.decideTitle} id="decide">
            <p>{c.decideLead}</p>
            {deciding !== null && (
              <ErrorSummary sentence={deciding.sentence} errors={deciding.fieldErrors} labels={labels} />
            )}
            <Form action={`${home}/do/organization/decide-call`}>
              <HiddenField name="callId" value={call.id} />
              <TextField {...fieldOf(deciding, labels)('seed')} required autoComplete="off" />
              <SubmitButton>{c.decide}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
