import { askAll, page, question } from '#kernel/page.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { listFaults } from '../contract-faults.ts'
import { FaultState, faultStates } from '../core/fault.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeInspections } from '../core/permissions.ts'
import { FaultTable } from './fault-table.tsx'

/** What was found on the spot and where its correction stands; before the office has looked, for the office alone. */
export const faultsPage = page({
  path: '/inspections/faults',
  permission: maySeeInspections,
  async render({ ask, actor, lang, query }) {
    const state = query['state'] === 'overdue' ? ('overdue' as const) : FaultState.safeParse(query['state']).data
    const asked = await askAll(ask, { all: question(listDepartments, {}) })
    if (!asked.ok) return asked
    const { departments } = asked.value.all
    const departmentId = departments.find(({ id }) => id === query['department'])?.id
    const kept = {
      ...(state === undefined ? {} : { state }),
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(/^[a-z0-9][a-z0-9-]{1,63}$/.test(query['project'] ?? '') ? { projectId: query['project'] ?? '' } : {}),
    }
    const listed = await ask(listFaults, { ...kept, page: pageNumber(query['page']) })
    if (!listed.ok) return listed
    const { faults, total, page: shown, size } = listed.value
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections/faults`
    const stays = { state: state ?? '', department: departmentId ?? '', project: kept.projectId ?? '' }
    return (
      <Frame title={t.faults} crumbs={[{ href: `${home}/inspections`, label: t.title }]} lead={t.faultsLead}>
        <FilterBar
          action={here}
          keep={kept.projectId === undefined ? {} : { project: kept.projectId }}
          filters={[
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                { value: 'overdue', label: t.overdue },
                ...faultStates.map((value) => ({ value, label: t.faultStates[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: departmentId ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...departments.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <FaultTable
          {...{ faults, lang, home }}
          caption={t.faultsCaption}
          empty={Object.keys(kept).length > 0 ? t.noFaultsFound : t.noFaults}
        />
        <Pagination
          page={shown}
          pageSize={size}
          total={total}
          href={(no) => `${here}?${new URLSearchParams({ ...stays, page: `${no}` })}`}
        />
      </Frame>
    )
  },
})
