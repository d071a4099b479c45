import { page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { ActForm } from '#ui/act-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { discardSheet, makeSheet, recordSheetPaid, type Sheet, seeAllowances } from '../contract-money.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections } from '../core/permissions.ts'

type Row = ReplyOf<typeof seeAllowances>['waiting'][number]

/** The payment sheets of a group, to print and sign; the columns for signature and tax number stay blank. */
export const paymentsPage = page({
  path: '/inspections/groups/:id/payments',
  permission: mayConductInspections,
  async render({ ask, actor, lang, params, query, form }) {
    const seen = await ask(seeAllowances, { groupId: params['id'] ?? '' })
    if (!seen.ok) return seen
    const { group, sheets, waiting, money } = seen.value
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections/groups/${group.id}/payments`
    const place = { home, here, form }
    const taken = sheets.find(({ sheetNo }) => `${sheetNo}` === query['sheet'])
    if (taken !== undefined) {
      const fileName = `${t.sheet(taken.sheetNo)} ${group.title}`
      const sheet = spreadsheetOf(taken, `${t.sheet(taken.sheetNo)}: ${group.title}`, lang)
      return writtenFile(ask, writeSpreadsheet, { format: 'xlsx', fileName, sheets: [sheet] })
    }
    const won = (amount: Won) => formatWon(amount, 'won', lang)
    return (
      <Frame
        title={t.allowances}
        over={group.title}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          { href: `${home}/inspections/groups`, label: t.groups },
          { href: `${home}/inspections/groups/${group.id}`, label: group.title },
        ]}
        lead={t.allowancesLead}
      >
        {money !== null && (
          <p>
            {t.lineOf(money.label, money.formula)}: {t.lineUse(won(money.stated), won(money.due), won(money.left))}
          </p>
        )}
        <Section title={t.waiting} id="waiting">
          <VisitRows caption={t.waitingCaption} rows={waiting} lang={lang} empty={t.nothingWaits} signs={false} />
          {waiting.length > 0 && (
            <ActForm command={makeSheet} {...place} hidden={{ groupId: group.id }} submit={t.makeSheet} />
          )}
        </Section>
        {sheets.map((sheet) => {
          const hidden = { groupId: group.id, sheetNo: `${sheet.sheetNo}` }
          return (
            <Section key={sheet.sheetNo} title={t.sheet(sheet.sheetNo)} id={`sheet-${sheet.sheetNo}`}>
              <p>
                {t.madeOn(formatDate(sheet.madeOn, lang))}
                {sheet.paidOn !== null && ` · ${t.paidOn(formatDate(sheet.paidOn, lang))}`}
              </p>
              <VisitRows
                caption={t.sheetCaption(sheet.sheetNo)}
                rows={sheet.rows}
                sum={sheet.sum}
                lang={lang}
                empty={t.nothingWaits}
                signs
              />
              <LinkRow
                label={t.sheet(sheet.sheetNo)}
                links={[{ href: `${here}?sheet=${sheet.sheetNo}`, label: t.xlsx }]}
              />
              {sheet.paidOn === null && (
                <div class="on-screen">
                  <ActForm command={recordSheetPaid} {...place} hidden={hidden} submit={t.recordPaid} />
                  <ActForm command={discardSheet} {...place} hidden={hidden} submit={t.discard} kind="secondary" />
                </div>
              )}
            </Section>
          )
        })}
      </Frame>
    )
  },
})

interface RowsProps {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly sum?: Won
  readonly empty: string
  readonly signs: boolean
  readonly lang: Lang
}

function VisitRows({ caption, rows, sum, empty, signs, lang }: RowsProps) {
  const t = pageWords(lang)
  return (
    <DataTable
      caption={caption}
      rows={rows}
      empty={empty}
      foot={sum === undefined ? undefined : { no: t.sum, won: formatWon(sum, 'won', lang) }}
      columns={[
        { key: 'no', header: t.inspector, rowHeader: true, cell: ({ no }) => t.numbered(no) },
        { key: 'on', header: t.visitedOn, cell: ({ visitedOn }) => formatDate(visitedOn, lang) },
        { key: 'minutes', header: t.minutes, align: 'number', cell: ({ minutes }) => t.minutesOf(minutes) },
        { key: 'won', header: t.amount, align: 'number', cell: (row) => formatWon(row.won, 'won', lang) },
        { key: 'ground', header: t.ground, cell: ({ ground }) => t.grounds[ground] },
        ...(signs
          ? [
              { key: 'tax', header: t.taxNumber, cell: () => '' },
              { key: 'signature', header: t.signature, cell: () => '' },
            ]
          : []),
      ]}
    />
  )
}

function spreadsheetOf(sheet: Sheet, title: string, lang: Lang) {
  const t = pageWords(lang)
  const text = (label: string) => ({ label, kind: 'text' as const })
  return {
    ...{ name: t.sheet(sheet.sheetNo), title, unit: null, totals: [sheet.rows.length] },
    columns: [
      ...[text(t.inspector), text(t.visitedOn), { label: t.minutes, kind: 'count' as const }],
      ...[{ label: t.amount, kind: 'won' as const }, text(t.ground), text(t.taxNumber), text(t.signature)],
    ],
    rows: [
      ...sheet.rows.map((row) => [
        ...[t.numbered(row.no), row.visitedOn, row.minutes, row.won, t.grounds[row.ground], null, null],
      ]),
      [t.sum, null, null, sheet.sum, null, null, null],
    ],
  }
}
