import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listGroups } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections, maySeeInspections } from '../core/permissions.ts'

/** The groups of inspectors: those that are called for today first. */
export const groupsPage = page({
  path: '/inspections/groups',
  permission: maySeeInspections,
  async render({ ask, actor, lang, query }) {
    const listed = await ask(listGroups, { page: pageNumber(query['page']) })
    if (!listed.ok) return listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const { groups, total, page: shown, size } = listed.value
    return (
      <Frame title={t.groups} crumbs={[{ href: `${home}/inspections`, label: t.title }]} lead={t.groupsLead}>
        <DataTable
          caption={t.groups}
          stack
          rows={groups}
          empty={t.noGroups}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ group }) => <a href={`${home}/inspections/groups/${group.id}`}>{group.title}</a>,
            },
            { key: 'kind', header: t.kind, cell: ({ group }) => t.kinds[group.kind] },
            {
              ...{ key: 'projects', header: t.projects },
              cell: ({ projects }) => projects.map(({ title }) => title).join(', '),
            },
            {
              ...{ key: 'period', header: t.period },
              cell: ({ group }) => `${formatDate(group.from, lang)} ~ ${formatDate(group.to, lang)}`,
            },
            {
              ...{ key: 'seats', header: t.seats },
              cell: ({ group, appointed }) => t.seatsTaken(group.seats, appointed),
            },
            {
              ...{ key: 'call', header: t.call },
              cell: ({ called }) => (called ? <Badge kind="info">{t.called}</Badge> : '-'),
            },
          ]}
        />
        <Pagination page={shown} pageSize={size} total={total} href={(no) => `${home}/inspections/groups?page=${no}`} />
        {permits(mayConductInspections, actor) && (
          <LinkRow
            label={t.links}
            links={[{ href: `${home}/inspections/groups/new`, label: t.newGroup, main: true }]}
          />
        )}
      </Frame>
    )
  },
})
