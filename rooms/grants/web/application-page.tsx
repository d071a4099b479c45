import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { withdraw } from '../contract.ts'
import { seeApplication, writeReceipts } from '../contract-grants.ts'
import type { GrantEvent } from '../core/grant-event.ts'
import { type PageWords, pageWords } from '../core/messages-pages.ts'
import { mayApply, mayKeepGrants } from '../core/permissions.ts'
import type { Receipt } from '../core/receipt.ts'
import { GrantForms } from './grant-forms.tsx'
import { ReceiptTable, SettlementTables } from './settlement-tables.tsx'

/** An application and its grant, for whoever applied and whoever keeps the call. */
export const applicationPage = page({
  path: '/grants/applications/:id',
  permission: mayApply,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeApplication, { applicationId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const { call, department, application, view, agreed, entries, receipts, settlement } = seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/grants/applications/${application.id}`
    const place = { home, here, form }
    const won = (amount: Won) => `${formatWon(amount, 'won', lang)}${t.won}`
    const keeper = permits(mayKeepGrants, standingTo(actor, [{ kind: 'department', id: call.departmentId }]))
    const isSettled = view.state === 'submitted' || view.state === 'settled' || view.state === 'closed'
    return (
      <Frame
        title={application.title}
        over={`${application.applicant} · ${department}`}
        crumbs={[
          { href: `${home}/grants`, label: t.title },
          { href: `${home}/grants/${call.id}`, label: call.title },
        ]}
      >
        <KeyFacts
          facts={[
            { label: t.result, value: resultOf(seen.view, t) },
            ...(view.state === null ? [] : [{ label: t.state, value: t.states[view.state] }]),
            ...(view.mean === null ? [] : [{ label: t.score, value: view.mean }]),
            { label: t.asked, value: won(application.asked) },
            { label: t.ownShare, value: won(application.ownShare) },
            ...(agreed === null
              ? []
              : [
                  { label: t.granted, value: won(agreed.granted) },
                  { label: t.paid, value: won(seen.paid) },
                  { label: t.endsOn, value: formatDate(agreed.endsOn, lang) },
                  { label: t.reportDueOn, value: formatDate(agreed.reportDueOn, lang) },
                ]),
            ...(seen.owed === 0 ? [] : [{ label: t.owed, value: won(seen.owed) }]),
          ]}
        />
        <Section title={t.purpose} id="purpose">
          <p>{application.purpose}</p>
          <DataTable
            caption={t.budget}
            rows={seen.budget}
            empty=""
            columns={[
              { key: 'label', header: t.budgetLine, rowHeader: true, cell: ({ label }) => label },
              { key: 'won', header: t.amount, align: 'number', cell: ({ amount }) => formatWon(amount, 'won', lang) },
            ]}
          />
        </Section>
        <Section title={t.next} id="next">
          <GrantForms seen={seen} place={place} actor={actor} />
          {call.decidedOn === null && !view.withdrawn && (
            <CommandForm
              {...{ command: withdraw, place, prefix: 'withdraw', labels: {}, submit: t.withdraw, kind: 'danger' }}
              hidden={{ applicationId: application.id }}
            />
          )}
        </Section>
        {agreed !== null && (
          <Section title={t.receipts} id="receipts">
            <ReceiptTable {...{ receipts, place }} applicationId={application.id} judges={keeper && !isSettled} />
            {!isSettled && (
              <CommandForm
                {...{ command: writeReceipts, place, prefix: 'receipts', submit: t.saveReceipts }}
                labels={{ table: t.receiptsTable }}
                hidden={{ applicationId: application.id }}
              >
                {(field) => (
                  <TextArea
                    {...field('table', t.receiptsTable, t.receiptsHint, writtenReceipts(receipts, t))}
                    rows={6}
                  />
                )}
              </CommandForm>
            )}
          </Section>
        )}
        {seen.paid > 0 && (
          <Section title={t.settlement} id="settlement">
            <SettlementTables settlement={settlement} />
          </Section>
        )}
        <Section title={t.journal} id="journal">
          <DataTable
            caption={t.journal}
            rows={entries.toReversed()}
            empty={t.noEntries}
            stack
            columns={[
              {
                ...{ key: 'what', header: t.entry, rowHeader: true },
                cell: ({ event, standing }) =>
                  event === null ? t.cancels : `${t.events[event.kind]}${standing ? '' : ` (${t.cancelled})`}`,
              },
              { key: 'on', header: t.on, cell: ({ on }) => formatDate(on, lang) },
              { key: 'amount', header: t.amount, align: 'number', cell: ({ event }) => amountOf(event, won) },
              { key: 'why', header: t.reason, cell: ({ event, reason }) => reason ?? saidOf(event, t) },
            ]}
          />
        </Section>
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${home}/history/grant/${application.id}`, label: t.history },
            { href: `${home}/api/grants/see-application?applicationId=${application.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

type View = {
  readonly withdrawn: boolean
  readonly placed: { readonly as: 'chosen' | 'reserve'; readonly place: number } | null
}

function resultOf({ withdrawn, placed }: View, t: PageWords): string {
  if (withdrawn) return t.withdrawn
  if (placed === null) return '–'
  return placed.as === 'chosen' ? t.chosen(placed.place) : t.reserve(placed.place)
}

function amountOf(event: GrantEvent | null, won: (amount: Won) => string): string {
  if (event === null) return ''
  if (event.kind === 'agreement') return won(event.granted)
  if (event.kind === 'settlement') return won(event.settlement.toReturn)
  if (event.kind === 'change') return event.granted === null ? '' : won(event.granted)
  return 'amount' in event ? won(event.amount) : ''
}

function saidOf(event: GrantEvent | null, t: PageWords): string {
  if (event === null) return ''
  if (event.kind === 'report') return event.text
  if (event.kind === 'verdict') return [event.confirmed ? t.confirmed : t.sentBack, event.why ?? ''].join(' ').trim()
  if ('why' in event) return event.why
  return 'document' in event ? (event.document ?? '') : ''
}

/** Receipts as they are typed, to be typed on. */
const writtenReceipts = (receipts: readonly Receipt[], t: PageWords): string =>
  receipts.map(({ on, line, payee, amount, from }) => [on, line, payee, amount, t.monies[from]].join('\t')).join('\n')
