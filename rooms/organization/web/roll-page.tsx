import type { Ask } from '#kernel/handler.ts'
import { askAll, type Page, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate, formatPeriod, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { seeBody } from '../contract.ts'
import { holdersOn, takeRoll } from '../contract-members.ts'
import { words } from '../core/messages.ts'
import { limitsIn } from '../core/messages-limits.ts'
import { membersIn } from '../core/messages-members.ts'
import { mayFillSeat, mayProposeMemberRole, maySeeHolders, mayTakeRoll } from '../core/permissions.ts'
import { AppointForm, EndForm } from './appoint-forms.tsx'
import { LimitsForm } from './limit-fields.tsx'
import { PersonSearch, seekPeople } from './person-choice.tsx'
import type { WriteTable } from './write-table.ts'

/** The roll of a body (위촉 명부): who holds each seat, for those who may know, with the forms to appoint and to end. */
export const rollPage = (writeTable: WriteTable): Page =>
  page({
    path: '/bodies/:id/roll',
    permission: maySeeHolders,
    about: ({ id = '' }) => ({ kind: 'body', id }),
    async render({ ask, actor, lang, params, query, form }) {
      const bodyId = params['id'] ?? ''
      const day = LocalDate.safeParse(query['on']).data
      const format = query['file'] === 'xlsx' || query['file'] === 'csv' ? query['file'] : null
      if (format !== null) return takenRoll(ask, { bodyId, on: day, lang, format }, writeTable)
      const asked = await askAll(ask, {
        seen: question(seeBody, { bodyId, on: day }),
        held: question(holdersOn, { bodyId, on: day }),
      })
      if (!asked.ok) return asked
      const sought = await seekPeople({ ask, actor, query })
      if (!sought.ok) return sought
      const { seen, held } = asked.value
      const [t, m] = [words(lang), membersIn(lang)]
      const home = `/${actor.districtId}`
      const proposes = permits(mayProposeMemberRole, actor)
      return (
        <Frame
          title={`${seen.body.name} ${m.rollTitle}`}
          crumbs={[
            { href: `${home}/bodies`, label: t.bodiesTitle },
            { href: `${home}/bodies/${bodyId}`, label: seen.body.name },
          ]}
          lead={m.rollLead}
        >
          <FilterBar
            action={`${home}/bodies/${bodyId}/roll`}
            filters={[{ kind: 'search', name: 'on', label: m.lookOn, value: query['on'] ?? '' }]}
          />
          <DataTable
            caption={m.membersCaption(formatDate(held.on, lang))}
            rows={held.members}
            empty={m.noMembers}
            stack
            columns={[
              { key: 'label', header: t.seatLabel, rowHeader: true, cell: ({ label }) => label },
              { key: 'kind', header: t.seatKind, cell: ({ kind }) => t.seatKinds[kind] },
              { key: 'holder', header: m.holder, cell: ({ holder }) => holder ?? m.holderUnknown },
              {
                key: 'term',
                header: m.term,
                cell: ({ from, to }) => formatPeriod({ from, to, precision: 'day' }, lang),
              },
              { key: 'renewals', header: t.renewals, align: 'number', cell: ({ renewals }) => renewals },
              ...(proposes
                ? [
                    {
                      key: 'role',
                      header: m.role,
                      cell: ({ seatId, holder }: (typeof held.members)[number]) =>
                        holder !== null && (
                          <Form action={`${home}/do/organization/propose-member-role`}>
                            <HiddenField name="seatId" value={seatId} />
                            <HiddenField name="proposalId" value={newId('role')} />
                            <SubmitButton kind="secondary">{m.proposeRole}</SubmitButton>
                          </Form>
                        ),
                    },
                  ]
                : []),
            ]}
          />
          {permits(mayTakeRoll, actor) && (
            <LinkRow
              label={m.rollTitle}
              links={(['xlsx', 'csv'] as const).map((file) => ({
                href: `${home}/bodies/${bodyId}/roll?on=${held.on}&file=${file}`,
                label: m.takeRoll[file],
              }))}
            />
          )}
          {proposes && <p>{m.roleLead}</p>}
          {permits(mayFillSeat, actor) && seen.seats.length > 0 && (
            <>
              <Section title={m.appointTitle} id="appoint">
                {held.members.some(({ holder }) => holder === null) && <p>{m.nameHolder}</p>}
                <PersonSearch
                  sought={sought.value}
                  action={`${home}/bodies/${bodyId}/roll#appoint`}
                  keep={{ on: query['on'] ?? '' }}
                />
                <AppointForm seen={seen} sought={sought.value} home={home} lang={lang} form={form} />
              </Section>
              <Section title={limitsIn(lang).title} id="limits">
                <LimitsForm body={seen.body} form={form} />
              </Section>
              <Section title={m.endTitle} id="end">
                <EndForm seen={seen} home={home} lang={lang} form={form} />
              </Section>
            </>
          )}
        </Frame>
      )
    },
  })

interface TakenRoll {
  readonly bodyId: string
  readonly on: LocalDate | undefined
  readonly lang: Lang
  readonly format: 'xlsx' | 'csv'
}

/** The roll of a day as a file. */
async function takenRoll(ask: Ask, { bodyId, on, lang, format }: TakenRoll, writeTable: WriteTable) {
  const asked = await askAll(ask, { seen: question(seeBody, { bodyId, on }), held: question(takeRoll, { bodyId, on }) })
  if (!asked.ok) return asked
  const { seen, held } = asked.value
  const [t, m] = [words(lang), membersIn(lang)]
  const text = [t.seatLabel, t.seatKind, m.holder, m.term].map((label) => ({ label, kind: 'text' as const }))
  const written = await writeTable(ask, format, {
    title: `${seen.body.name} ${m.rollTitle} ${held.on}`,
    columns: [...text, { label: t.renewals, kind: 'count' }],
    rows: held.members.map(({ label, kind, holder, from, to, renewals }) => [
      ...[label, t.seatKinds[kind], holder ?? m.holderUnknown, formatPeriod({ from, to, precision: 'day' }, lang)],
      renewals,
    ]),
  })
  return written.ok ? written.value : written
}
