import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, RadioGroup, SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { askRequest, listOwnRequests } from '../contract-requests.ts'
import { words } from '../core/messages.ts'
import { requestWords } from '../core/messages-requests.ts'
import { mayAskOwn } from '../core/permissions.ts'
import { RequestKind } from '../core/request.ts'
import { stateText } from './request-state.ts'

/** One's own requests about personal data, with the day on which each answer is due, and the form to ask. */
export const requestsPage = page({
  path: '/privacy/requests',
  permission: mayAskOwn,
  async render({ ask, actor, lang, now, form }) {
    const asked = await askAll(ask, { own: question(listOwnRequests, {}) })
    if (!asked.ok) return asked
    const t = requestWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/privacy/requests`
    const day = dateInSeoul(now)
    const own = form?.command === askRequest.name ? form : null
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[{ href: `${home}/privacy`, label: words(lang).title }]}>
        {form !== null && (
          <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={{ kind: t.kind, wish: t.wish }} />
        )}
        <LinkRow label={t.mineTitle} links={[{ href: `${home}/privacy/mine`, label: t.see }]} />
        <DataTable
          caption={t.ownCaption}
          rows={asked.value.own.requests}
          empty={t.none}
          stack
          columns={[
            { key: 'kind', header: t.kind, rowHeader: true, cell: ({ kind }) => t.kinds[kind] },
            { key: 'wish', header: t.wish, cell: ({ wish }) => wish ?? '' },
            { key: 'asked', header: t.askedOn, cell: ({ askedOn }) => formatDate(askedOn, lang) },
            { key: 'due', header: t.dueOn, cell: ({ dueOn }) => formatDate(dueOn, lang) },
            { key: 'state', header: t.state, cell: (request) => stateText(request, day, lang) },
            { key: 'answer', header: t.answer, cell: ({ answer }) => answer ?? '' },
            {
              key: 'act',
              header: t.act,
              cell: ({ requestId, outcome, kind }) =>
                outcome === null && (
                  <Form action={`${home}/do/privacy/withdraw`} page={here}>
                    <HiddenField name="requestId" value={requestId} />
                    <SubmitButton kind="secondary">
                      {t.withdraw}
                      <span class="hidden"> {t.kinds[kind]}</span>
                    </SubmitButton>
                  </Form>
                ),
            },
          ]}
        />
        <Section title={t.askTitle} id="ask">
          <Form action={`${home}/do/privacy/ask`} page={here}>
            <HiddenField name="requestId" value={newId('request')} />
            <RadioGroup
              name="kind"
              label={t.kind}
              required
              value={own?.values['kind'] ?? 'see'}
              error={own?.fieldErrors['kind']}
              options={RequestKind.options.map((value) => ({ value, label: t.kinds[value] }))}
            />
            <TextArea
              name="wish"
              label={t.wish}
              hint={t.wishHint}
              required
              maxLength={2000}
              value={own?.values['wish']}
              error={own?.fieldErrors['wish']}
            />
            <SubmitButton>{t.ask}</SubmitButton>
          </Form>
        </Section>
      </Frame>
    )
  },
})
