import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { yearIn } from '#ui/year-in.ts'
import { listContracts } from '../contract.ts'
import { ContractKind, contractKinds } from '../core/contract-kind.ts'
import { ContractMethod, contractMethods } from '../core/contract-terms.ts'
import { pageWords, stateWords } from '../core/messages-pages.ts'
import { mayKeepContracts, maySeeContracts } from '../core/permissions.ts'

const size = 30

/** The contracts by department, year, kind and method, with their sums; as a file where one is asked for. */
export const contractsPage = page({
  path: '/contracts',
  permission: maySeeContracts,
  async render({ ask, actor, lang, query }) {
    const department = DepartmentId.safeParse(query['department']).data
    const year = yearIn(query['year']) ?? undefined
    const kind = ContractKind.safeParse(query['kind']).data
    const method = ContractMethod.safeParse(query['method']).data
    const project = ProjectId.safeParse(query['project']).data
    const text = (query['q'] ?? '').slice(0, 100)
    const format = query['format'] === 'xlsx' || query['format'] === 'csv' ? query['format'] : null
    const asked = await askAll(ask, {
      listed: question(listContracts, {
        ...(department === undefined ? {} : { departmentId: department }),
        ...(year === undefined ? {} : { year }),
        ...(kind === undefined ? {} : { kind }),
        ...(method === undefined ? {} : { method }),
        ...(project === undefined ? {} : { projectId: project }),
        ...(format === null ? { text, page: pageNumber(query['page']), size } : { text, size: 100_000 }),
      }),
    })
    if (!asked.ok) return asked
    const { contracts, total, page: shown, years, departments, totals, counts } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    if (format !== null) {
      const money = (label: string) => ({ label, kind: 'won' as const })
      const words = (label: string) => ({ label, kind: 'text' as const })
      return writtenFile(ask, writeSpreadsheet, {
        ...{ format, fileName: t.fileName },
        sheets: [
          {
            ...{ name: t.title, title: t.fileName, unit: `(${t.won})` },
            columns: [
              ...[t.contract, t.department, t.kind, t.method, t.contractor, t.agreedOn, t.endsOn, t.state].map(words),
              ...[t.amount, t.paid, t.open].map(money),
            ],
            rows: [
              ...contracts.map(({ contract, department: office, state, endsOn, amount, paid, open }) => [
                ...[contract.title, office, t.kinds[contract.kind], t.methods[contract.method], contract.contractor],
                ...[
                  formatDate(contract.agreedOn, lang),
                  formatDate(endsOn, lang),
                  stateWords(contract.kind, state, lang),
                  amount,
                  paid,
                  open,
                ],
              ]),
              [t.total, ...Array.from({ length: 7 }, () => null), totals.amount, totals.paid, totals.open],
            ],
            totals: [contracts.length],
          },
        ],
      })
    }
    const sought = new URLSearchParams(
      Object.entries({ department, year, kind, method, project, q: text }).flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, `${value}`]],
      ),
    )
    const withAlso = (name: string, value: string) =>
      `${home}/contracts?${new URLSearchParams([...sought, [name, value]])}`
    const choice = <Value extends string>(
      name: string,
      label: string,
      all: string,
      value: string | undefined,
      of: readonly Value[],
      named: Readonly<Record<Value, string>>,
    ) => ({
      ...{ kind: 'select' as const, name, label, value: value ?? '' },
      options: [{ value: '', label: all }, ...of.map((one) => ({ value: one as string, label: named[one] }))],
    })
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/contracts`}
          folds
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: text },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...departments.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((one) => ({ value: `${one}`, label: t.yearName(one) })),
              ],
            },
            choice('kind', t.kind, t.allKinds, kind, contractKinds, t.kinds),
            choice('method', t.method, t.allMethods, method, contractMethods, t.methods),
          ]}
        />
        <DataTable
          caption={t.caption(total)}
          unit={t.won}
          rows={contracts}
          empty={years.length === 0 ? t.noneYet : t.none}
          stack
          foot={{
            ...{ title: t.totalOfAll, amount: formatWon(totals.amount, 'won', lang) },
            ...{ paid: formatWon(totals.paid, 'won', lang), open: formatWon(totals.open, 'won', lang) },
          }}
          columns={[
            {
              ...{ key: 'title', header: t.contract, rowHeader: true },
              cell: ({ contract }) => <a href={`${home}/contracts/${contract.id}`}>{contract.title}</a>,
            },
            { key: 'department', header: t.department, cell: (row) => row.department },
            { key: 'kind', header: t.kind, cell: ({ contract }) => t.kinds[contract.kind] },
            { key: 'method', header: t.method, cell: ({ contract }) => t.methods[contract.method] },
            { key: 'contractor', header: t.contractor, cell: ({ contract }) => contract.contractor },
            { key: 'agreedOn', header: t.agreedOn, cell: ({ contract }) => formatDate(contract.agreedOn, lang) },
            { key: 'state', header: t.state, cell: ({ contract, state }) => stateWords(contract.kind, state, lang) },
            ...(['amount', 'paid', 'open'] as const).map((key) => ({
              ...{ key, header: t[key], align: 'number' as const, inUnit: true },
              cell: (row: (typeof contracts)[number]) => formatWon(row[key], 'won', lang),
            })),
          ]}
        />
        <Pagination page={shown} pageSize={size} total={total} href={(no) => withAlso('page', `${no}`)} />
        {counts.length > 0 && (
          <Section title={t.countsTitle} id="counts">
            <DataTable
              caption={t.countsCaption}
              unit={t.won}
              rows={counts}
              empty={t.none}
              columns={[
                { key: 'kind', header: t.kind, rowHeader: true, cell: (row) => t.kinds[row.kind] },
                { key: 'count', header: t.count, align: 'number', cell: ({ count }) => count },
                {
                  ...{ key: 'amount', header: t.amount, align: 'number' },
                  cell: ({ amount }) => formatWon(amount, 'won', lang),
                },
              ]}
            />
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayKeepContracts, actor) ? [{ href: `${home}/contracts/new`, label: t.add, main: true }] : []),
            { href: withAlso('format', 'xlsx'), label: t.asSheet },
            { href: withAlso('format', 'csv'), label: t.asCsv },
            { href: `${home}/api/contracts/list-contracts`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
