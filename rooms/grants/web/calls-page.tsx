import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { listCalls } from '../contract.ts'
import { callPhases } from '../core/grant-call.ts'
import type { CallView } from '../core/grant-views.ts'
import { type PageWords, pageWords } from '../core/messages-pages.ts'
import { mayApply, mayKeepGrants, maySeeGrants } from '../core/permissions.ts'

/** The calls with their sums, those that take applications first to be seen; as a file where one is asked for. */
export const callsPage = page({
  path: '/grants',
  permission: maySeeGrants,
  async render({ ask, actor, lang, query }) {
    const known = await askAll(ask, { offices: question(listDepartments, {}) })
    if (!known.ok) return known
    const { departments } = known.value.offices
    const phase = callPhases.find((one) => one === query['phase'])
    const department = departments.find(({ id }) => id === query['department'])
    const project = ProjectId.safeParse(query['project']).data
    const year = /^2\d{3}$/.test(query['year'] ?? '') ? Number(query['year']) : undefined
    const text = (query['q'] ?? '').slice(0, 100)
    const filter = {
      ...(phase === undefined ? {} : { phase }),
      ...(department === undefined ? {} : { departmentId: department.id }),
      ...(project === undefined ? {} : { projectId: project }),
      ...(year === undefined ? {} : { year }),
      text,
    }
    const no = Math.max(1, Number(query['page']) || 1)
    const asked = await askAll(ask, { listed: question(listCalls, { ...filter, page: no }) })
    if (!asked.ok) return asked
    const { calls, years, sums, total, page: at, pageSize } = asked.value.listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const chosen = {
      ...(phase === undefined ? {} : { phase }),
      ...(department === undefined ? {} : { department: department.id }),
      ...(project === undefined ? {} : { project }),
      ...(year === undefined ? {} : { year: `${year}` }),
      ...(text === '' ? {} : { q: text }),
    }
    const here = (more: Readonly<Record<string, string>>) =>
      `${home}/grants?${new URLSearchParams({ ...chosen, ...more })}`
    const format = query['format']
    if (format === 'xlsx' || format === 'csv')
      return writtenFile(ask, writeSpreadsheet, { format, fileName: t.title, sheets: [sheetOf(calls, t)] })
    return (
      <Frame title={t.title} crumbs={[]} lead={t.lead}>
        <FilterBar
          action={`${home}/grants`}
          folds
          filters={[
            { kind: 'search', name: 'q', label: t.search, value: text },
            {
              ...{ kind: 'select', name: 'phase', label: t.phase, value: phase ?? '' },
              options: [
                { value: '', label: t.allPhases },
                ...callPhases.map((value) => ({ value, label: t.phases[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...years.map((one) => ({ value: `${one}`, label: `${one}` })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption(total)}
          rows={calls}
          empty={t.none}
          stack
          columns={[
            {
              ...{ key: 'title', header: t.name, rowHeader: true },
              cell: ({ call }) => <a href={`${home}/grants/${call.id}`}>{call.title}</a>,
            },
            {
              ...{ key: 'phase', header: t.phase },
              cell: ({ phase: one }) => <Badge kind={one === 'open' ? 'info' : 'neutral'}>{t.phases[one]}</Badge>,
            },
            { key: 'department', header: t.department, cell: (one) => one.department },
            {
              ...{ key: 'period', header: t.period },
              cell: ({ call }) => `${formatDate(call.opensOn, lang)} ~ ${formatDate(call.closesOn, lang)}`,
            },
            {
              ...{ key: 'total', header: `${t.total}(${t.won.trim()})`, align: 'number' },
              cell: ({ call }) => formatWon(call.total, 'won', lang),
            },
            {
              ...{ key: 'granted', header: `${t.granted}(${t.won.trim()})`, align: 'number' },
              cell: ({ granted }) => formatWon(granted, 'won', lang),
            },
          ]}
        />
        <Pagination {...{ page: at, pageSize, total }} href={(one) => here({ page: `${one}` })} />
        {total > 0 && (
          <KeyFacts
            facts={[
              { label: t.total, value: `${formatWon(sums.total, 'won', lang)}${t.won}` },
              { label: t.granted, value: `${formatWon(sums.granted, 'won', lang)}${t.won}` },
              { label: t.paid, value: `${formatWon(sums.paid, 'won', lang)}${t.won}` },
            ]}
          />
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayKeepGrants, actor) ? [{ href: `${home}/grants/new`, label: t.add, main: true }] : []),
            ...(permits(mayApply, actor) ? [{ href: `${home}/grants/mine`, label: t.mine }] : []),
            { href: here({ format: 'xlsx' }), label: 'XLSX' },
            { href: here({ format: 'csv' }), label: 'CSV' },
            { href: `${home}/api/grants/list-calls`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

function sheetOf(calls: readonly CallView[], t: PageWords) {
  const words = (label: string) => ({ label, kind: 'text' as const })
  const money = (label: string) => ({ label, kind: 'won' as const })
  return {
    ...{ name: t.title, title: t.title, unit: `(${t.won.trim()})` },
    columns: [
      ...[t.name, t.department, t.phase, t.opensOn, t.closesOn].map(words),
      ...[t.total, t.granted, t.paid, t.returned].map(money),
    ],
    rows: calls.map(({ call, department, phase, granted, paid, returned }) => [
      ...[call.title, department, t.phases[phase], call.opensOn, call.closesOn],
      ...[call.total, granted, paid, returned],
    ]),
  }
}
