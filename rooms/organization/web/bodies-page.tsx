import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listBodies } from '../contract.ts'
import { bodyKinds } from '../core/body.ts'
import { words } from '../core/messages.ts'
import { callsIn } from '../core/messages-calls.ts'
import { membersIn } from '../core/messages-members.ts'
import { maySeeOrganization } from '../core/permissions.ts'

/** Every body of the district, with its members enrolled today and how many open a meeting. */
export const bodiesPage = page({
  path: '/bodies',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang, query }) {
    const answer = await ask(listBodies, {})
    if (!answer.ok) return answer
    const t = words(lang)
    const home = `/${actor.districtId}`
    const all = answer.value.bodies
    const kind = bodyKinds.find((known) => known === query['kind'])
    const shown = all.filter(({ body }) => kind === undefined || body.kind === kind)
    const nameOf = new Map(all.map(({ body }) => [body.id, body.name]))
    const seats = shown.reduce((sum, { strength }) => sum + strength.seats, 0)
    const enrolled = shown.reduce((sum, { strength }) => sum + strength.enrolled, 0)
    return (
      <Frame title={t.bodiesTitle} crumbs={[]} lead={t.bodiesLead}>
        <StatRow>
          <Stat label={t.bodyCount} value={String(shown.length)} />
          <Stat label={t.seats} value={String(seats)} />
          <Stat label={t.enrolled} value={t.peopleCount(enrolled)} />
        </StatRow>
        <FilterBar
          action={`${home}/bodies`}
          filters={[
            {
              kind: 'select',
              name: 'kind',
              label: t.bodyKind,
              value: kind ?? '',
              options: [
                { value: '', label: t.allBodyKinds },
                ...bodyKinds.map((known) => ({ value: known, label: t.bodyKinds[known] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.bodiesCaption}
          rows={shown}
          empty={t.noBodies}
          stack
          foot={{ name: t.bodiesTotals, seats: String(seats), enrolled: String(enrolled) }}
          columns={[
            {
              key: 'name',
              header: t.body,
              rowHeader: true,
              cell: ({ body }) => (
                <a href={`${home}/bodies/${body.id}`}>{lang === 'en' ? (body.nameEn ?? body.name) : body.name}</a>
              ),
            },
            { key: 'kind', header: t.bodyKind, cell: ({ body }) => t.bodyKinds[body.kind] },
            {
              key: 'parent',
              header: t.parent,
              cell: ({ body }) => (body.parentId === null ? '-' : nameOf.get(body.parentId)),
            },
            { key: 'seats', header: t.seats, align: 'number', cell: ({ strength }) => strength.seats },
            { key: 'enrolled', header: t.enrolled, align: 'number', cell: ({ strength }) => strength.enrolled },
            {
              key: 'quorum',
              header: t.quorum,
              align: 'number',
              cell: ({ strength: { opensWith, seats: all } }) => (opensWith === null || all === 0 ? '-' : opensWith),
            },
          ]}
        />
        <LinkRow
          label={t.bodyLinks}
          links={[
            { href: `${home}/calls`, label: callsIn(lang).callsTitle },
            { href: `${home}/departments`, label: t.departmentsTitle },
            { href: `${home}/meetings`, label: t.meetings },
            ...(actor.accountId === null ? [] : [{ href: `${home}/my-seats`, label: membersIn(lang).mySeatsTitle }]),
            { href: `${home}/api/organization/list-bodies`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
