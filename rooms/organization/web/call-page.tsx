import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { Badge } from '#ui/badge.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { apply, myApplication, seeCall } from '../contract-calls.ts'
import { words } from '../core/messages.ts'
import { callsIn } from '../core/messages-calls.ts'
import { phaseOf } from '../core/open-call.ts'
import { mayApply, mayScore, maySeeOrganization } from '../core/permissions.ts'

/** A call: what it is for, how people are chosen, and, for a resident, to apply and to see one's own result. */
export const callPage = page({
  path: '/calls/:id',
  permission: maySeeOrganization,
  async render({ ask, actor, lang, params, form }) {
    const callId = params['id'] ?? ''
    const asked = await askAll(ask, { seen: question(seeCall, { callId }), mine: question(myApplication, { callId }) })
    if (!asked.ok) return asked
    const { call, applications, bodyName, on } = asked.value.seen
    const { application } = asked.value.mine
    const [t, c] = [words(lang), callsIn(lang)]
    const home = `/${actor.districtId}`
    const phase = phaseOf(call, on)
    const own = form?.command === apply.name ? form : null
    const labels = { place: c.place, motivation: c.motivation, consent: c.consent }
    const field = fieldOf(own, labels)
    const criteria = call.criteria.map(({ name, most }) => `${name} ${most}`).join(', ')
    return (
      <Frame title={call.title} crumbs={[{ href: `${home}/calls`, label: c.callsTitle }]} lead={call.notice}>
        <p>
          <Badge>{c.phases[phase]}</Badge>
        </p>
        <KeyFacts
          facts={[
            { label: c.body, value: <a href={`${home}/bodies/${call.bodyId}`}>{bodyName}</a> },
            {
              label: c.days,
              value: formatPeriod({ from: call.opensOn, to: call.closesOn, precision: 'day' }, lang),
            },
            { label: c.places, value: call.places.map(({ name, seats }) => c.placeSeats(name, seats)).join(', ') },
            { label: c.how, value: criteria === '' ? c.byLot : c.byScore(criteria) },
            { label: c.applicants, value: c.people(applications) },
          ]}
        />
        <More>
          <p>{c.promiseLead}</p>
          <KeyFacts
            facts={[
              { label: c.promise, value: <code>{call.seedPromise}</code> },
              ...(call.seed === null ? [] : [{ label: c.seed, value: <code>{call.seed}</code> }]),
            ]}
          />
        </More>
        {application !== null && (
          <Section title={c.mineTitle} id="mine">
            <p>{c.mine(application.place)}</p>
            {application.result !== null && application.rank !== null ? (
              <p>
                <strong>{c.rankOf(c.results[application.result], application.rank)}</strong>
              </p>
            ) : (
              <Form action={`${home}/do/organization/withdraw-application`}>
                <HiddenField name="callId" value={call.id} />
                <SubmitButton kind="secondary">{c.withdraw}</SubmitButton>
              </Form>
            )}
          </Section>
        )}
        {phase === 'open' && application === null && permits(mayApply, actor) && (
          <Section title={c.applyTitle} id="apply">
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
            <Form action={`${home}/do/organization/apply`}>
              <HiddenField name="applicationId" value={newId('application')} />
              <HiddenField name="callId" value={call.id} />
              <SelectField
                {...field('place')}
                required
                options={[
                  { value: '', label: c.choosePlace },
                  ...call.places.map(({ name, seats }) => ({ value: name, label: c.placeSeats(name, seats) })),
                ]}
              />
              <TextArea {...field('motivation', c.motivationHint)} required maxLength={4000} />
              <CheckboxField {...field('consent')} value="on" checked={own?.values['consent'] === 'on'} required />
              <SubmitButton>{c.apply}</SubmitButton>
            </Form>
          </Section>
        )}
        {phase === 'open' && actor.accountId === null && (
          <p>
            {c.signInToApply} <a href={`${home}/sign-in`}>{c.signIn}</a>
          </p>
        )}
        <LinkRow
          label={c.onwards}
          links={[
            ...(permits(mayScore, actor) ? [{ href: `${home}/calls/${call.id}/panel`, label: c.panelTitle }] : []),
            { href: `${home}/api/organization/see-call?callId=${call.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
