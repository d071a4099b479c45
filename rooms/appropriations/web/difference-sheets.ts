import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { Sheets } from '#rooms/documents/contract.ts'
import type { seeDifference } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { projectNames } from './project-names.ts'
import { reasonText } from './reason-text.ts'

/** The difference table as sheets: its cells, then its margins, each with the total below. */
export function differenceSheets(seen: ReplyOf<typeof seeDifference>, lang: Lang): Sheets {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  const nameOf = projectNames(seen.projects)
  const { rows, byProject, byAccount, bySource, total } = seen.difference
  const sheet = (
    name: string,
    labels: readonly string[],
    parts: readonly {
      readonly names: readonly string[]
      readonly before: number
      readonly after: number
      readonly change: number
      /** Only where the sheet has a column for it. */
      readonly reason?: string
    }[],
    reasoned = false,
  ): Sheets[number] => ({
    name,
    title: `${seen.bill.name} ${name}`,
    unit: p.unit,
    columns: [
      ...labels.map((label) => ({ label, kind: 'text' as const })),
      ...[p.base, p.revised, p.change].map((label) => ({ label, kind: 'thousand-won' as const })),
      ...(reasoned ? [{ label: p.reason, kind: 'text' as const }] : []),
    ],
    rows: [
      ...parts.map(({ names, before, after, change, reason }) => [
        ...[...names, before, after, change],
        ...(reasoned ? [reason ?? ''] : []),
      ]),
      [
        ...[p.total, ...labels.slice(1).map(() => null), total.before, total.after, total.change],
        ...(reasoned ? [null] : []),
      ],
    ],
    totals: [parts.length],
  })
  return [
    sheet(
      p.difference,
      [p.project, p.account, p.source],
      rows.map((row) => ({
        ...row,
        names: [nameOf(row.projectId), row.accountName, b.sources[row.source]],
        reason: reasonText(row.reasons, lang),
      })),
      true,
    ),
    sheet(
      p.byProject,
      [p.project],
      byProject.map((row) => ({ ...row, names: [nameOf(row.projectId)] })),
    ),
    sheet(
      p.byAccount,
      [p.account],
      byAccount.map((row) => ({ ...row, names: [row.accountName] })),
    ),
    sheet(
      p.bySource,
      [p.source],
      bySource.map((row) => ({ ...row, names: [b.sources[row.source]] })),
    ),
  ]
}
