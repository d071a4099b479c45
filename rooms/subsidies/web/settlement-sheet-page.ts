import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { formatDate } from '#kit/korean-date.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { seeSubsidy } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeSubsidies } from '../core/permissions.ts'
import { budgetedOf } from '../core/subsidy-view.ts'
import { balanceRows } from './balance-table.tsx'
import { eventText } from './event-text.ts'

/** The settlement of a subsidy as a spreadsheet: by project, the balance, and what happened. */
export const settlementSheetPage = page({
  path: '/subsidies/:id/settlement',
  permission: maySeeSubsidies,
  async render({ ask, lang, params, query }) {
    const asked = await askAll(ask, { seen: question(seeSubsidy, { subsidyId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const t = words(lang)
    const { subsidy, balance, projects, entries } = seen
    const unit = t.unitNote(t.wonUnit)
    const csv = query['format'] === 'csv'
    // A CSV holds one sheet alone: there the balance stands below the projects.
    const balanceBelow = csv
      ? balanceRows(balance, lang).map((row) => [row.label, ...[null, null, null, null], row.amount])
      : []
    const amountBelow = csv ? [null] : []
    const money = (label: string) => ({ label, kind: 'won' as const })
    const text = (label: string) => ({ label, kind: 'text' as const })
    return writtenFile(ask, writeSpreadsheet, {
      format: csv ? 'csv' : 'xlsx',
      fileName: t.sheetTitle(subsidy.name),
      sheets: [
        {
          name: t.sheetName,
          title: t.sheetTitle(subsidy.name),
          unit,
          columns: [
            ...[text(t.project), money(t.planned), text(t.basis), money(t.executed), money(t.settled)],
            ...(csv ? [money(t.amountWon)] : []),
          ],
          rows: [
            ...projects.map((row) => [
              ...[row.title ?? row.projectId, budgetedOf(row)],
              ...[
                row.approved === null ? t.bases.planned : t.bases.approved,
                row.executed,
                row.settled,
                ...amountBelow,
              ],
            ]),
            [
              ...[t.total, seen.budgeted, null, seen.executed],
              ...[balance.settled ? balance.spent : null, ...amountBelow],
            ],
            ...balanceBelow,
          ],
          totals: [projects.length],
        },
        {
          name: t.sheetBalance,
          title: t.balanceCaption,
          unit,
          columns: [text(t.row), money(t.amountWon), text(t.rule)],
          rows: balanceRows(balance, lang).map((row) => [row.label, row.amount, row.rule]),
        },
        {
          name: t.sheetJournal,
          title: t.journalCaption,
          unit: null,
          columns: [text(t.no), text(t.on), text(t.event), text(t.details), text(t.state), text(t.reason)],
          rows: entries.map((entry) => [
            String(entry.no),
            formatDate(entry.on, lang),
            entry.event === null ? t.cancelled : t.events[entry.event.kind],
            entry.event === null ? '' : eventText(entry.event, lang),
            entry.standing ? t.counts : t.replaced,
            entry.reason ?? '',
          ]),
        },
      ],
    })
  },
})
