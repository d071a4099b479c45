import type { ReplyOf } from '#kit/contract.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { listPasses } from '../contract.ts'
import { words } from '../core/messages.ts'

type ListedPass = ReplyOf<typeof listPasses>['passes'][number]

const kinds: Readonly<Record<ListedPass['state'], BadgeKind>> = {
  open: 'warning',
  mended: 'success',
  withdrawn: 'neutral',
}

interface PassTableProps {
  readonly passes: readonly ListedPass[]
  readonly home: string
  readonly lang: Lang
}

/** Errors that were passed: what, why, by which role, and how they stand. */
export function PassTable({ passes, home, lang }: PassTableProps) {
  const t = words(lang)
  const titled = passes.some(({ title }) => title !== null)
  return (
    <DataTable
      caption={t.passesCaption}
      rows={passes}
      empty={t.noPasses}
      stack
      columns={[
        ...(titled
          ? [
              {
                key: 'title',
                header: t.title,
                cell: ({ title, path }: ListedPass) =>
                  path === null ? (title ?? t.none) : <a href={`${home}${path}`}>{title}</a>,
              },
            ]
          : []),
        { key: 'finding', header: t.finding, rowHeader: true, cell: (pass) => pass.sentence[lang] },
        {
          key: 'state',
          header: t.state,
          cell: (pass) => <Badge kind={kinds[pass.state]}>{t.passStates[pass.state]}</Badge>,
        },
        { key: 'reason', header: t.passReason, cell: (pass) => pass.reason },
        { key: 'passedAt', header: t.passedAt, cell: (pass) => formatDate(dateInSeoul(pass.passedAt), lang) },
        {
          key: 'role',
          header: t.passedBy,
          cell: (pass) => new Map<string, string>(Object.entries(roleWords(lang).roles)).get(pass.role) ?? pass.role,
        },
        { key: 'withdrawn', header: t.withdrawReason, cell: (pass) => pass.withdrawnReason ?? '' },
      ]}
    />
  )
}
