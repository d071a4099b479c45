import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { type DeskView, DeskView as DeskViews, deskViews, listDesk, sendAnswers } from '../contract-office.ts'
import { listWaiting } from '../contract-waiting.ts'
import { words } from '../core/messages.ts'
import { maySeeDesk, maySendAnswers } from '../core/permissions.ts'
import type { Proposal } from '../core/proposal.ts'
import { StandingBadge } from './proposal-table.tsx'

const pageSize = 50

/** The officer's list: what is due first first, what is overdue marked; checked answers go out together from here. */
export const deskPage = page({
  path: '/proposals/desk',
  permission: maySeeDesk,
  async render({ ask, actor, lang, query, form }) {
    const view: DeskView = DeskViews.safeParse(query['view']).data ?? 'open'
    const departmentId = DepartmentId.safeParse(query['department']).data
    const at = pageNumber(query['page'])
    const asked = await askAll(ask, {
      departments: question(listDepartments, {}),
      listed: question(listDesk, { view, departmentId, page: at, size: pageSize }),
      waits: question(listWaiting, {}),
    })
    if (!asked.ok) return asked
    const { departments } = asked.value.departments
    const { proposals, counts, total, on, reviewers } = asked.value.listed
    const waiting = asked.value.waits.cycles.reduce((most, one) => Math.max(most, one.waiting), 0)
    const t = words(lang)
    const home = `/${actor.districtId}`
    const address = (one: DeskView, to = 1) =>
      `${home}/proposals/desk?${new URLSearchParams({ view: one, ...(departmentId === undefined ? {} : { department: departmentId }), page: String(to) })}`
    const nameOf = (id: string | null) => departments.find((one) => one.id === id)?.name ?? t.noDepartment
    const departmentOf = ({ id, departmentId }: Proposal) => {
      const reviewer = reviewers.find(({ proposalId }) => proposalId === id)
      return departmentId === null && reviewer !== undefined
        ? t.reviewedBy(nameOf(reviewer.departmentId))
        : nameOf(departmentId)
    }
    const sends = view === 'to-send' && permits(maySendAnswers, actor) && proposals.length > 0
    const own = form?.command === sendAnswers.name ? form : null
    return (
      <Frame title={t.deskTitle} crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]} lead={t.deskLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <TabsNav
          label={t.deskViewsLabel}
          tabs={deskViews.map((one) => ({
            href: address(one),
            label: `${t.deskViews[one]} ${formatCount(counts[one])}`,
            current: one === view,
          }))}
        />
        <FilterBar
          action={`${home}/proposals/desk`}
          keep={{ view }}
          filters={[
            {
              kind: 'select',
              name: 'department',
              label: t.department,
              value: departmentId ?? '',
              options: [
                { value: '', label: t.all },
                ...departments.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.deskCaption}
          rows={proposals}
          empty={t.nothingAtDesk}
          stack
          columns={[
            {
              key: 'title',
              header: t.title,
              rowHeader: true,
              cell: ({ proposal, title }) => <a href={`${home}/proposals/${proposal.id}`}>{title}</a>,
            },
            {
              key: 'due',
              header: t.due,
              cell: ({ proposal: { dueOn } }) =>
                dueOn === null ? '-' : dueOn < on ? t.overdueBy(formatDate(dueOn, lang)) : formatDate(dueOn, lang),
            },
            {
              key: 'state',
              header: t.standing,
              cell: ({ standing }) => <StandingBadge standing={standing} lang={lang} />,
            },
            { key: 'track', header: t.track, cell: ({ proposal }) => t.tracks[proposal.track] },
            { key: 'department', header: t.department, cell: ({ proposal }) => departmentOf(proposal) },
            {
              key: 'bounces',
              header: t.bounces,
              align: 'number',
              cell: ({ proposal }) => t.bounced(proposal.bounces),
            },
          ]}
        />
        <Pagination page={at} pageSize={pageSize} total={total} href={(to) => address(view, to)} />
        {sends && (
          <Form action={`${home}/do/proposals/send-answers`} page={address(view)} then={address('open')}>
            {proposals.map(({ proposal }, no) => (
              <HiddenField key={proposal.id} name={`proposalIds.${no}`} value={proposal.id} />
            ))}
            <SubmitButton>{t.sendShown(formatCount(proposals.length))}</SubmitButton>
          </Form>
        )}
        <LinkRow
          label={t.links}
          links={[
            ...(waiting === 0
              ? []
              : [{ href: `${home}/proposals/desk/waiting`, label: t.waiting.link(formatCount(waiting)) }]),
            { href: `${home}/proposals/desk/sent`, label: t.deliveries.title },
          ]}
        />
      </Frame>
    )
  },
})
