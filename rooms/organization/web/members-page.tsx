import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate, formatPeriod, LocalDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { seeBody } from '../contract.ts'
import { countPersons, membersOn } from '../contract-members.ts'
import { balanceState } from '../core/limits.ts'
import { words } from '../core/messages.ts'
import { limitsIn } from '../core/messages-limits.ts'
import { membersIn } from '../core/messages-members.ts'
import { maySeeHolders, maySeeOrganization } from '../core/permissions.ts'

/** Who was a member of a body on any day, by seat: of a joint body, of all bodies that meet as it. */
export const membersPage = page({
  path: '/bodies/:id/members',
  shared: true,
  permission: maySeeOrganization,
  about: ({ id = '' }) => ({ kind: 'body', id }),
  async render({ ask, actor, lang, params, query }) {
    const bodyId = params['id'] ?? ''
    const day = LocalDate.safeParse(query['on']).data
    const asked = await askAll(ask, {
      seen: question(seeBody, { bodyId, on: day }),
      members: question(membersOn, { bodyId, on: day }),
      counted: question(countPersons, { bodyIds: [bodyId], on: day }),
    })
    if (!asked.ok) return asked
    const { seen, members, counted } = asked.value
    const [t, m] = [words(lang), membersIn(lang)]
    const home = `/${actor.districtId}`
    const name = lang === 'en' ? (seen.body.nameEn ?? seen.body.name) : seen.body.name
    const l = limitsIn(lang)
    const mostTenths = seen.body.rules.limits?.mostTenths ?? null
    const joins = seen.body.rules.joins !== undefined
    return (
      <Frame
        title={m.membersOf(name)}
        over={t.bodyKinds[seen.body.kind]}
        crumbs={[
          { href: `${home}/bodies`, label: t.bodiesTitle },
          { href: `${home}/bodies/${bodyId}`, label: name },
        ]}
        lead={m.membersLead}
      >
        <FilterBar
          action={`${home}/bodies/${bodyId}/members`}
          filters={[{ kind: 'search', name: 'on', label: m.lookOn, value: query['on'] ?? '' }]}
        />
        <StatRow>
          <Stat label={m.seatsOfDay} value={String(counted.seats)} />
          {seen.balance !== null && mostTenths !== null && (
            <Stat
              label={l.balance}
              value={l.counts(seen.balance)}
              note={`${l.rule(mostTenths)}. ${l.states[balanceState(seen.balance, mostTenths)]}`}
            />
          )}
          {joins && <Stat label={m.personsOfDay} value={t.peopleCount(counted.persons)} note={m.personsNote} />}
        </StatRow>
        <DataTable
          caption={m.membersCaption(formatDate(members.on, lang))}
          rows={members.members}
          empty={m.noMembers}
          stack
          columns={[
            { key: 'label', header: t.seatLabel, rowHeader: true, cell: ({ label }) => label },
            { key: 'kind', header: t.seatKind, cell: ({ kind }) => t.seatKinds[kind] },
            {
              key: 'term',
              header: m.term,
              cell: ({ from, to }) =>
                `${formatPeriod({ from, to, precision: 'day' }, lang)}${to === null ? ` (${t.whileInPost})` : ''}`,
            },
            { key: 'renewals', header: t.renewals, align: 'number', cell: ({ renewals }) => renewals },
          ]}
        />
        <LinkRow
          label={m.onwards}
          links={[
            { href: `${home}/bodies/${bodyId}`, label: m.toBody },
            ...(permits(maySeeHolders, actor) ? [{ href: `${home}/bodies/${bodyId}/roll`, label: m.rollTitle }] : []),
            {
              href: `${home}/api/organization/members-on?bodyId=${bodyId}&on=${members.on}`,
              label: t.asData,
            },
          ]}
        />
      </Frame>
    )
  },
})
