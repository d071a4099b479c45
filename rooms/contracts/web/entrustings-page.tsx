import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listEntrustings } from '../contract-entrusting.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { mayKeepContracts, maySeeContracts } from '../core/permissions.ts'

/** What the district entrusts to others: to whom, for how long, for how much, and what is to be looked at. */
export const entrustingsPage = page({
  path: '/entrustings',
  permission: maySeeContracts,
  async render({ ask, actor, lang, query }) {
    const department = DepartmentId.safeParse(query['department']).data
    const project = ProjectId.safeParse(query['project']).data
    const asked = await askAll(ask, {
      listed: question(listEntrustings, {
        ...(department === undefined ? {} : { departmentId: department }),
        ...(project === undefined ? {} : { projectId: project }),
        page: pageNumber(query['page']),
      }),
    })
    if (!asked.ok) return asked
    const { entrustings, total, page: shown, size, totals, departments } = asked.value.listed
    const t = entrustingWords(lang)
    const home = `/${actor.districtId}`
    const won = (amount: Won) => formatWon(amount, 'won', lang)
    const kept = { department: department ?? '', project: project ?? '' }
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/entrustings`}
          keep={project === undefined ? {} : { project }}
          filters={[
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...departments.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption(total)}
          unit={t.won}
          rows={entrustings}
          empty={departments.length === 0 ? t.none : t.noneFound}
          stack
          foot={{ name: t.total, agreed: won(totals.agreed), paid: won(totals.paid) }}
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ entrusting: { id, title } }) => <a href={`${home}/entrustings/${id}`}>{title}</a>,
            },
            { key: 'department', header: t.department, cell: (one) => one.department },
            { key: 'trustee', header: t.trustee, cell: ({ entrusting }) => entrusting.trustee },
            {
              ...{ key: 'term', header: t.term },
              cell: ({ entrusting: { from, to } }) => `${formatDate(from, lang)} ~ ${formatDate(to, lang)}`,
            },
            {
              ...{ key: 'state', header: t.state },
              cell: ({ state, findings }) =>
                findings.length === 0 ? t.states[state] : <Badge kind="warning">{t.toLookAt(findings.length)}</Badge>,
            },
            ...(['agreed', 'paid'] as const).map((key) => ({
              ...{ key, header: t[key], align: 'number' as const, inUnit: true },
              cell: (one: (typeof entrustings)[number]) => won(one[key]),
            })),
          ]}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${home}/entrustings?${new URLSearchParams({ ...kept, page: `${no}` })}`}
        />
        <LinkRow
          label={t.links}
          links={[
            ...(permits(mayKeepContracts, actor)
              ? [{ href: `${home}/entrustings/new`, label: t.add, main: true }]
              : []),
            { href: `${home}/api/contracts/list-entrustings`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
