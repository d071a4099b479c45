import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seePlanTables } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import type { TableGroup } from '../core/plan-tables.ts'
import { sourceColumns, sourceFoot } from './source-columns.ts'

type Seen = ReplyOf<typeof seePlanTables>

/** The subtotals of the groups, which add up to the whole plan. */
export function PlanTableGroups({ seen, lang }: { readonly seen: Seen; readonly lang: Lang }) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  const sum = (of: (group: TableGroup) => number) =>
    formatCount(seen.groups.reduce((total, group) => total + of(group), 0))
  return (
    <DataTable
      caption={p.groupCaption(v.tablesBy[seen.by])}
      rows={seen.groups}
      empty={p.noProjects}
      unit={t.unitThousand}
      stack
      foot={{
        name: v.wholeTotal,
        projects: sum((group) => group.projects),
        lines: sum((group) => group.lines),
        ...sourceFoot(seen.bySource, lang),
        total: thousand(seen.total, lang),
      }}
      columns={[
        { key: 'name', header: p.group, rowHeader: true, cell: ({ name }) => (name === '' ? v.noGroup : name) },
        { key: 'projects', header: p.projects, align: 'number', cell: ({ projects }) => formatCount(projects) },
        { key: 'lines', header: p.lines, align: 'number', cell: ({ lines }) => formatCount(lines) },
        ...sourceColumns<TableGroup>(seen.bySource, lang),
        { key: 'total', header: t.total, align: 'number', inUnit: true, cell: ({ total }) => thousand(total, lang) },
      ]}
    />
  )
}

interface PlanTableLinesProps {
  readonly seen: Seen
  readonly home: string
  readonly lang: Lang
}

/** The projects of this page under their groups, each with its lines and its sum. */
export function PlanTableLines({ seen, home, lang }: PlanTableLinesProps) {
  const [t, v, b] = [words(lang), versionWords(lang), budgetWords(lang)]
  const caption = v.tablesCaption(v.tablesBy[seen.by])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="table">
        <caption class="caption">
          <span class="caption-line">
            <span>{caption}</span>
            <span class="unit">({t.unitThousand})</span>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.project}</th>
            <th scope="col">{v.account}</th>
            <th scope="col">{v.formula}</th>
            <th scope="col">{v.source}</th>
            <th scope="col" class="number">
              {v.amount}
            </th>
          </tr>
        </thead>
        {seen.projects.map(({ projectId, group, no, title, total, lines }) => (
          <tbody key={projectId}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {group === '' ? v.noGroup : group} · {no}. <a href={`${home}/projects/${projectId}`}>{title}</a>
              </th>
              <td class="number">
                <strong>{thousand(total, lang)}</strong>
              </td>
            </tr>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.group === null ? line.label : `${line.group}: ${line.label}`}</th>
                <td>{line.accountName}</td>
                <td>{line.formulaText}</td>
                <td>{b.sources[line.source]}</td>
                <td class="number">{thousand(line.stated, lang)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
