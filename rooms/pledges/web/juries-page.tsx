import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, NumberField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { callPledgeJury, listJuries } from '../contract-jury.ts'
import { juryState } from '../core/jury.ts'
import { juryWords } from '../core/messages-jury.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDecidePledges, maySeePledges } from '../core/permissions.ts'

/** The residents' juries of the pledges, and the call for one. */
export const juriesPage = page({
  path: '/pledge-juries',
  permission: maySeePledges,
  async render({ ask, actor, lang, form, now }) {
    const asked = await askAll(ask, { listed: question(listJuries, {}) })
    if (!asked.ok) return asked
    const { juries } = asked.value.listed
    const [t, j] = [pageWords(lang), juryWords(lang)]
    const home = `/${actor.districtId}`
    const own = form?.command === callPledgeJury.name ? form : null
    const field = fieldIn(own, 'call')
    const id = own?.values['juryId'] ?? newId('jury')
    const today = dateInSeoul(now)
    return (
      <Frame title={t.juries} lead={j.juriesLead} crumbs={[{ href: `${home}/pledges`, label: t.title }]}>
        <DataTable
          caption={j.juriesCaption}
          rows={juries}
          empty={j.noJuries}
          stack
          columns={[
            {
              ...{ key: 'title', header: j.juryName, rowHeader: true },
              cell: ({ jury }) => <a href={`${home}/pledge-juries/${jury.id}`}>{jury.title}</a>,
            },
            { key: 'state', header: j.state, cell: ({ jury }) => j.states[juryState(jury, today)] },
            {
              ...{ key: 'days', header: j.apply },
              cell: ({ jury }) => j.days(formatDate(jury.opensOn, lang), formatDate(jury.closesOn, lang)),
            },
            { key: 'seats', header: j.seats, align: 'number', cell: ({ jury }) => j.people(jury.seats) },
            { key: 'applicants', header: j.applicants, align: 'number', cell: (one) => j.people(one.applicants) },
          ]}
        />
        {permits(mayDecidePledges, actor) && (
          <Section title={j.callTitle} id="call">
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="call" />}
            <Form action={`${home}/do/pledges/call-jury`} then={`${home}/pledge-juries/${id}`}>
              <HiddenField name="juryId" value={id} />
              <TextField {...field('title', j.juryName)} required maxLength={200} />
              <NumberField {...field('seats', j.seats)} required />
              <DateField {...field('opensOn', j.opensOn)} required />
              <DateField {...field('closesOn', j.closesOn)} required />
              <SubmitButton>{j.call}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
