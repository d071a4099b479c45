import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { thousand } from '#ui/thousand.ts'
import { listWorks } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeWorks, mayWriteWorks } from '../core/permissions.ts'
import { WorkKind, workKinds } from '../core/work.ts'

/** The major works of the departments by year, with what they cost and how far their budgets are executed. */
export const worksPage = page({
  path: '/works',
  permission: maySeeWorks,
  async render({ ask, actor, lang, query }) {
    const offices = await askAll(ask, { offices: question(listDepartments, {}), all: question(listWorks, {}) })
    if (!offices.ok) return offices
    const { departments } = offices.value.offices
    const { years } = offices.value.all
    const department = departments.find(({ id }) => id === query['department'])
    const year = years.find((one) => `${one}` === query['year'])
    const kind = WorkKind.safeParse(query['kind']).data
    const text = (query['q'] ?? '').slice(0, 100)
    const filter = {
      ...(department === undefined ? {} : { departmentId: department.id }),
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
      ...{ text },
    }
    const asked = await askAll(ask, { listed: question(listWorks, filter) })
    if (!asked.ok) return asked
    const { works, totals } = asked.value.listed
    const [t, b] = [pageWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const own = new Set(offices.value.all.works.map(({ departmentId }) => departmentId))
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/works`}
          folds
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: text },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department?.id ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...departments.flatMap(({ id, name }) => (own.has(id) ? [{ value: id, label: name }] : [])),
              ],
            },
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((one) => ({ value: `${one}`, label: t.yearName(one) })),
              ],
            },
            {
              ...{ kind: 'select', name: 'kind', label: t.kind, value: kind ?? '' },
              options: [
                { value: '', label: t.allKinds },
                ...workKinds.map((one) => ({ value: one, label: t.kinds[one] })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption(works.length)}
          unit={t.thousand}
          rows={works}
          empty={years.length === 0 ? t.noneYet : t.none}
          stack
          foot={{
            title: t.total,
            cost: thousand(totals.cost, lang),
            budget: thousand(totals.budget, lang),
            executed: thousand(totals.executed, lang),
          }}
          columns={[
            {
              ...{ key: 'title', header: t.work, rowHeader: true },
              cell: ({ id, title }) => <a href={`${home}/works/${id}`}>{title}</a>,
            },
            { key: 'no', header: t.no, align: 'number', cell: ({ no }) => no },
            { key: 'department', header: t.department, cell: ({ department: name }) => name },
            { key: 'year', header: t.year, cell: ({ year: own }) => t.yearName(own) },
            { key: 'kind', header: t.kind, cell: ({ kind: own }) => (own === null ? t.noKind : t.kinds[own]) },
            {
              key: 'cost',
              header: t.costOfYear,
              align: 'number',
              inUnit: true,
              cell: ({ cost }) => thousand(cost, lang),
            },
            {
              ...{ key: 'budget', header: t.budget, align: 'number', inUnit: true },
              cell: ({ budget }) => thousand(budget?.budget, lang),
            },
            {
              ...{ key: 'executed', header: t.executed, align: 'number', inUnit: true },
              cell: ({ budget }) => thousand(budget?.executed, lang),
            },
            { key: 'rate', header: t.rate, align: 'number', cell: ({ budget }) => budget?.rate ?? '–' },
          ]}
        />
        {totals.sources.length > 0 && (
          <Section title={t.bySource} id="by-source">
            <DataTable
              caption={t.bySourceCaption}
              unit={t.thousand}
              rows={totals.sources}
              empty={t.none}
              columns={[
                { key: 'source', header: t.source, rowHeader: true, cell: ({ source }) => b.sources[source] },
                { key: 'budget', header: t.budget, align: 'number', cell: ({ budget }) => thousand(budget, lang) },
                {
                  key: 'executed',
                  header: t.executed,
                  align: 'number',
                  cell: ({ executed }) => thousand(executed, lang),
                },
              ]}
            />
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayWriteWorks, actor) ? [{ href: `${home}/works/new`, label: t.add, main: true }] : []),
            { href: `${home}/budget-state`, label: t.budgetState },
            { href: `${home}/api/works/list-works`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
