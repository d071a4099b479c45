import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { refuse } from '#kit/result.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { seePlanTables } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { maySeePlans } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { TableGrouping, tableGroupings } from '../core/plan-tables.ts'
import { PlanTableGroups, PlanTableLines } from './plan-table.tsx'
import { PlanTabs } from './plan-tabs.tsx'
import { tableSheet } from './table-sheet.ts'

const numberOf = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? '') ? Math.max(1, Number(text)) : 1)

/** All projects and cost lines of a plan, put together by category, department or subcommittee, with subtotals. */
export const planTablesPage = page({
  path: '/plans/:id/tables',
  shared: true,
  permission: maySeePlans,
  async render({ ask, actor, lang, params, query }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const grouping = TableGrouping.safeParse(query['by'])
    const by = grouping.success ? grouping.data : 'agenda'
    const asked = await ask(seePlanTables, { planId: planId.data, by, page: numberOf(query['page']) })
    if (!asked.ok) return asked
    const seen = asked.value
    const { plan } = seen
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const file = (format: string) => `${here}/tables/${format}?by=${by}`
    return (
      <Frame
        title={v.tablesTitle(plan.name)}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={v.tablesLead}
      >
        <PlanTabs here={here} current="tables" lang={lang} />
        <TabsNav
          label={v.tablesTab}
          tabs={tableGroupings.map((one) => ({
            href: `${here}/tables?by=${one}`,
            label: v.tablesBy[one],
            current: one === by,
          }))}
        />
        <PlanTableGroups seen={seen} lang={lang} />
        <PlanTableLines seen={seen} home={home} lang={lang} />
        <Pagination
          page={seen.page}
          pageSize={1}
          total={seen.pages}
          href={(to) => `${here}/tables?by=${by}&page=${to}`}
        />
        <LinkRow
          label={p.links}
          links={[
            { href: file('xlsx'), label: v.spreadsheet, main: true },
            { href: file('csv'), label: v.csv },
            { href: `${home}/api/plans/see-plan-tables?planId=${plan.id}&by=${by}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

/** The same table whole, as a spreadsheet or as CSV. */
export const planTablesFile = page({
  path: '/plans/:id/tables/:format',
  permission: maySeePlans,
  async render({ ask, lang, params, query }) {
    const planId = PlanId.safeParse(params['id'])
    const format = params['format'] === 'csv' ? 'csv' : 'xlsx'
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const grouping = TableGrouping.safeParse(query['by'])
    const by = grouping.success ? grouping.data : 'agenda'
    const asked = await ask(seePlanTables, { planId: planId.data, by, page: 0 })
    if (!asked.ok) return asked
    const fileName = `${asked.value.plan.name} ${versionWords(lang).tablesBy[by]}`
    return writtenFile(ask, writeSpreadsheet, { format, fileName, sheets: [tableSheet(asked.value, lang)] })
  },
})
