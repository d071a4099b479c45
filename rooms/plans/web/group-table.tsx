import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seePlan } from '../contract.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { sourceColumns, sourceFoot } from './source-columns.ts'

type Seen = ReplyOf<typeof seePlan>
type Group = Seen['bySubcommittee'][number]

interface GroupTableProps {
  readonly groups: readonly Group[]
  readonly whole: Seen['size']
  /** By what the projects are grouped. */
  readonly name: string
  readonly lang: Lang
}

/** Groups of projects that add up to the whole plan, as bars and as a table. */
export function GroupTable({ groups, whole, name, lang }: GroupTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  const nameOf = (group: Group) => (group.name === '' ? p.noGroup : group.name)
  return (
    <>
      <ChartBars
        caption={p.chart(name)}
        bars={groups.map((group) => ({
          id: group.name,
          label: nameOf(group),
          size: group.total,
          value: p.thousands(thousand(group.total, lang)),
        }))}
      />
      <DataTable
        caption={p.groupCaption(name)}
        rows={groups}
        empty={p.noProjects}
        unit={t.unitThousand}
        foot={{
          name: t.total,
          projects: formatCount(whole.projects),
          ...sourceFoot(whole.bySource, lang),
          total: thousand(whole.total, lang),
        }}
        columns={[
          { key: 'name', header: p.group, rowHeader: true, cell: nameOf },
          { key: 'projects', header: p.projects, align: 'number', cell: (group) => formatCount(group.projects) },
          ...sourceColumns<Group>(whole.bySource, lang),
          { key: 'total', header: t.total, align: 'number', cell: (group) => thousand(group.total, lang) },
        ]}
      />
    </>
  )
}
