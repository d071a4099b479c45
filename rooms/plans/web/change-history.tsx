import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { subtractWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { thousand } from '#ui/thousand.ts'
import type { listChanges } from '../contract.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { wordDiff } from '../core/word-diff.ts'
import { DiffText } from './diff-text.tsx'

type Change = ReplyOf<typeof listChanges>['changes'][number]

interface ChangeHistoryProps {
  readonly changes: readonly Change[]
  readonly lang: Lang
}

/** The changes and surrenders of projects during the year, in the order they were agreed. */
export function ChangeHistory({ changes, lang }: ChangeHistoryProps) {
  const v = versionWords(lang)
  return (
    <DataTable
      caption={v.changesCaption}
      rows={changes}
      empty={v.noChanges}
      stack
      columns={[
        {
          key: 'kind',
          header: v.change,
          rowHeader: true,
          cell: ({ kind, field }) => (
            <>
              <Badge kind={kind === 'surrender' ? 'warning' : 'info'}>{v.changeKinds[kind]}</Badge>
              {field !== null && ` ${fieldWord(field, lang)}`}
            </>
          ),
        },
        {
          key: 'texts',
          header: `${v.changeBefore} → ${v.changeAfter}`,
          cell: ({ kind, before, after, money }) =>
            kind === 'surrender' ? money : <DiffText pieces={wordDiff(before, after)} lang={lang} />,
        },
        {
          key: 'amounts',
          header: v.amount,
          align: 'number',
          cell: (change) => <Amounts change={change} lang={lang} />,
        },
        { key: 'why', header: v.why, cell: ({ reason }) => reason },
        { key: 'basis', header: v.basis, cell: ({ basis }) => basis },
        {
          key: 'agreed',
          header: v.agreedBy,
          cell: ({ agreedBy, agreedName, agreedOn }) =>
            [v.agreedByKinds[agreedBy], agreedName, formatDate(agreedOn, lang)]
              .filter((part) => part !== null)
              .join(', '),
        },
      ]}
    />
  )
}

function Amounts({ change: { amountBefore, amountAfter }, lang }: { readonly change: Change; readonly lang: Lang }) {
  if (amountBefore === null || amountAfter === null) return <>–</>
  const [before, after] = [thousand(amountBefore, lang), thousand(amountAfter, lang)]
  const difference = thousand(subtractWon(amountAfter, amountBefore), lang)
  return <>{pageWords(lang).thousands(`${before} → ${after} (${difference})`)}</>
}
