import type { GivenTo, ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import type { writeSpreadsheet } from '#rooms/documents/contract.ts'
import type { seePlanTables } from '../contract.ts'
import { words } from '../core/messages.ts'
import { versionWords } from '../core/messages-versions.ts'

type Sheet = GivenTo<typeof writeSpreadsheet>['sheets'][number]
type Row = Sheet['rows'][number]

/** A whole-plan table as a sheet: lines under their projects and groups, each followed by its subtotal. */
export function tableSheet(seen: ReplyOf<typeof seePlanTables>, lang: Lang): Sheet {
  const [t, v, b] = [words(lang), versionWords(lang), budgetWords(lang)]
  const rows: Row[] = []
  const totals: number[] = []
  const sum = (row: Row) => {
    totals.push(rows.length)
    rows.push(row)
  }
  for (const { name, total } of seen.groups) {
    const shown = name === '' ? v.noGroup : name
    for (const project of seen.projects.filter(({ group }) => group === name)) {
      const title = `${project.no}. ${project.title}`
      for (const line of project.lines) {
        const label = line.group === null ? line.label : `${line.group}: ${line.label}`
        rows.push([shown, title, line.accountName, label, line.formulaText, b.sources[line.source], line.stated])
      }
      sum([shown, v.subtotal(title), null, null, null, null, project.total])
    }
    sum([v.subtotal(shown), null, null, null, null, null, total])
  }
  sum([v.wholeTotal, null, null, null, null, null, seen.total])
  const text = (label: string) => ({ label, kind: 'text' as const })
  return {
    name: v.tablesBy[seen.by],
    title: `${seen.plan.name} ${v.tablesBy[seen.by]}`,
    unit: t.unitThousand,
    columns: [
      ...[v.tablesBy[seen.by], t.project, v.account, v.line, v.formula, v.source].map(text),
      { label: v.amount, kind: 'thousand-won' },
    ],
    rows,
    totals,
  }
}
