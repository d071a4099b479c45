import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { seeOwnInspections } from '../contract.ts'
import { listWaitingFaults } from '../contract-faults.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayApplyToInspect, maySeeReports } from '../core/permissions.ts'
import { FaultTable } from './fault-table.tsx'

/** What one has to do: an inspector's visits, a department's replies, what the secretariat has to look at. */
export const minePage = page({
  path: '/inspections/mine',
  permission: maySeeReports,
  async render({ ask, actor, lang, query }) {
    const asked = await askAll(ask, {
      seen: question(seeOwnInspections, {}),
      waiting: question(listWaitingFaults, { page: pageNumber(query['page']) }),
    })
    if (!asked.ok) return asked
    const { places, visits } = asked.value.seen
    const { faults, total, page: shown, size } = asked.value.waiting
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.mine} crumbs={[{ href: `${home}/inspections`, label: t.title }]} lead={t.myVisitsLead}>
        {(total > 0 || !permits(mayApplyToInspect, actor)) && (
          <>
            <FaultTable {...{ faults, lang, home }} caption={t.waitingFaults(total)} empty={t.noWaitingFaults} />
            <Pagination
              page={shown}
              pageSize={size}
              total={total}
              href={(no) => `${home}/inspections/mine?page=${no}`}
            />
          </>
        )}
        {(visits.length > 0 || permits(mayApplyToInspect, actor)) && (
          <DataTable
            caption={t.myVisitsCaption}
            stack
            rows={visits}
            empty={t.noVisits}
            columns={[
              {
                ...{ key: 'site', header: t.site, rowHeader: true },
                cell: ({ visit }) => (
                  <a href={`${home}/inspections/visits/${visit.id}`}>
                    {visit.assignment.site} {formatDate(visit.dueOn, lang)}
                  </a>
                ),
              },
              { key: 'project', header: t.project, cell: ({ project }) => project },
              { key: 'state', header: t.state, cell: ({ visit }) => t.visitStates[visit.state] },
            ]}
          />
        )}
        {permits(mayApplyToInspect, actor) && (
          <Section title={t.myPlaces} id="places">
            <DataTable
              caption={t.myPlaces}
              stack
              rows={places}
              empty={t.noPlaces}
              columns={[
                {
                  ...{ key: 'name', header: t.name, rowHeader: true },
                  cell: ({ group }) => <a href={`${home}/inspections/groups/${group.id}`}>{group.title}</a>,
                },
                { key: 'no', header: t.no, cell: ({ inspector }) => t.numbered(inspector.no) },
                { key: 'state', header: t.state, cell: ({ inspector }) => t.states[inspector.state] },
              ]}
            />
          </Section>
        )}
      </Frame>
    )
  },
})
