import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { listFaults } from '../contract-faults.ts'
import type { FaultState } from '../core/fault.ts'
import { pageWords } from '../core/messages-pages.ts'

type Seen = ReplyOf<typeof listFaults>['faults'][number]

const badges: Readonly<Record<FaultState, BadgeKind>> = {
  ...{ found: 'neutral', demanded: 'progress', replied: 'info', 'sent-back': 'warning', closed: 'success' },
  dropped: 'neutral',
}

export function FaultBadge({ fault, overdue, lang }: Pick<Seen, 'fault' | 'overdue'> & { readonly lang: Lang }) {
  const t = pageWords(lang)
  return overdue ? (
    <Badge kind="error">{t.overdue}</Badge>
  ) : (
    <Badge kind={badges[fault.state]}>{t.faultStates[fault.state]}</Badge>
  )
}

interface Props {
  readonly caption: string
  readonly empty: string
  readonly faults: readonly Seen[]
  readonly home: string
  readonly lang: Lang
}

/** What was found, each with its project, department, state and date. */
export function FaultTable({ caption, empty, faults, home, lang }: Props) {
  const t = pageWords(lang)
  return (
    <DataTable
      caption={caption}
      stack
      rows={faults}
      empty={empty}
      columns={[
        {
          ...{ key: 'what', header: t.what, rowHeader: true },
          cell: ({ fault }) => <a href={`${home}/inspections/faults/${fault.visitId}/${fault.no}`}>{fault.what}</a>,
        },
        { key: 'project', header: t.project, cell: ({ project }) => project },
        { key: 'department', header: t.department, cell: ({ department }) => department ?? '-' },
        { key: 'state', header: t.state, cell: (seen) => <FaultBadge {...seen} lang={lang} /> },
        { key: 'found', header: t.foundOn, cell: ({ fault }) => formatDate(fault.foundOn, lang) },
        {
          ...{ key: 'due', header: t.dueOn },
          cell: ({ fault }) => (fault.dueOn === null ? '-' : formatDate(fault.dueOn, lang)),
        },
      ]}
    />
  )
}
