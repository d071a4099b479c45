import type { ReplyOf } from '#kit/contract.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import type { seeProjectLines } from '../contract.ts'
import { words } from '../core/messages.ts'
import { lineWords } from '../core/messages-lines.ts'

export type SeenLines = ReplyOf<typeof seeProjectLines>
type Line = SeenLines['lines'][number]

interface LineTableProps {
  readonly seen: SeenLines
  /** Where a line is edited, for those who may. */
  readonly editAt: ((lineId: string) => string) | null
}

/** The cost lines of a project as a table that needs no script. */
export function LineTable({ seen, editAt }: LineTableProps) {
  const { lang } = usePage()
  const [t, l] = [words(lang), lineWords(lang)]
  const won = (amount: Line['stated']) => formatWon(amount, 'won', lang)
  const edit: readonly Column<Line>[] =
    editAt === null
      ? []
      : [
          {
            key: 'edit',
            header: l.edit,
            cell: ({ id, label }) => (
              <a href={editAt(id)}>
                {l.edit}
                <span class="hidden"> {label}</span>
              </a>
            ),
          },
        ]
  return (
    <DataTable
      caption={l.linesCaption}
      rows={seen.lines}
      empty={l.noLines}
      unit={l.wonUnit}
      stack
      foot={{ account: l.total, stated: won(seen.total) }}
      columns={[
        { key: 'account', header: l.account, cell: (line) => line.accountName },
        { key: 'group', header: l.group, cell: (line) => line.group ?? l.empty },
        { key: 'label', header: l.label, rowHeader: true, cell: (line) => line.label },
        { key: 'formula', header: l.formula, cell: (line) => line.formulaText },
        {
          key: 'computed',
          header: l.computed,
          align: 'number',
          inUnit: true,
          cell: (line) => (line.computed === null ? l.lumpSumShort : won(line.computed)),
        },
        {
          key: 'stated',
          header: l.stated,
          align: 'number',
          inUnit: true,
          cell: (line) => (
            <>
              {won(line.stated)}
              {line.computed !== null && line.computed !== line.stated && (
                <>
                  {' '}
                  <Badge kind="error">{l.amountsDiffer}</Badge>
                  <br />
                  {l.differsBy(won(line.computed), won(line.stated))}
                </>
              )}
            </>
          ),
        },
        { key: 'source', header: l.source, cell: (line) => t.sources[line.source] },
        ...edit,
      ]}
    />
  )
}
