import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { listCardBatches, listCountSheets, seeDeskAttendance } from '../../contract-onsite.ts'
import { explainDifference } from '../../core/messages-onsite.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { maySeeDesks } from '../../core/onsite/permissions-onsite.ts'
import { reconcile } from '../../core/onsite/reconcile.ts'
import { crumbsTo, voteOf } from './vote-of.ts'

/** Whether cards, paper and the roll agree, and what to do where they do not. The registrar is asked after the database. */
export const reconcilePage = page({
  path: '/votes/:voteId/reconcile',
  permission: maySeeDesks,
  async gather(request) {
    const found = await voteOf(request)
    if (!found.ok) return found
    const { voteId } = found.value.vote
    const sheets = await request.ask(listCountSheets, { voteId })
    const batches = await request.ask(listCardBatches, { voteId })
    if (!sheets.ok) return sheets
    if (!batches.ok) return batches
    return { ok: true as const, value: { ...found.value, ...sheets.value, ...batches.value } }
  },
  async render({ ask, lang }, gathered) {
    if (!gathered.ok) return gathered
    const { vote, eh, here, home, sheets, batches } = gathered.value
    const t = onsiteWords(lang)
    const told = await ask(seeDeskAttendance, { eh })
    const parts = told.ok ? { ...told.value } : null
    const placeOf = (id: string) => sheets.find(({ sheet }) => sheet.id === id)?.sheet.place ?? id
    const counted = sheets.map(({ sheet, people, spoilt, between }) => ({
      ...{ id: sheet.id, people, spoilt, between: people === null ? between : null },
    }))
    const found = parts === null ? null : reconcile({ ...parts, sheets: counted })
    const papers = counted.reduce((sum, { people, spoilt }) => sum + (people ?? 0) + spoilt, 0)
    return (
      <Frame title={t.reconcileTitle} crumbs={crumbsTo(vote, home, lang)} lead={t.reconcileLead}>
        {found === null ? (
          <Notice kind="error" title={t.awayTitle}>
            <p>{t.awayText}</p>
          </Notice>
        ) : (
          <>
            {found.differences.length === 0 ? (
              <Notice kind="success" title={t.even}>
                <p>{t.evenText}</p>
              </Notice>
            ) : (
              <Notice kind="warning" title={t.apart(found.differences.length)}>
                <ul>
                  {found.differences.map((one) => {
                    const sentence = explainDifference(one, placeOf, lang)
                    return (
                      <li key={sentence}>
                        {'sheet' in one ? <a href={`${here}/sheets/${one.sheet}`}>{sentence}</a> : sentence}
                      </li>
                    )
                  })}
                </ul>
              </Notice>
            )}
            <DataTable
              caption={t.reconcileTitle}
              empty=""
              rows={[
                [t.printed, found.onsite.cards_printed],
                [t.unused, found.onsite.cards_revoked],
                [t.spoiltCards, found.onsite.cards_spoilt],
                [t.used, found.onsite.cards_used],
                [t.marksCard, found.onsite.roll_marks.card],
                [t.papersCounted, papers],
                [t.marksPaper, found.onsite.roll_marks.paper],
              ]}
              columns={[
                { key: 'what', header: t.what, rowHeader: true, cell: ([what]) => what },
                { key: 'count', header: t.count, align: 'number', cell: ([, count]) => count },
              ]}
            />
          </>
        )}
        <DataTable
          caption={t.batches}
          empty={t.noBatches}
          rows={batches}
          columns={[
            { key: 'batch', header: t.batch, rowHeader: true, cell: ({ batch }) => batch },
            { key: 'style', header: t.style, cell: ({ style }) => style },
            { key: 'cards', header: t.cardCount, align: 'number', cell: ({ cards }) => cards },
          ]}
        />
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${here}/sheets`, label: t.sheetsTitle, main: true },
            { href: `${here}/desk`, label: t.desk },
            { href: `${here}/cards`, label: t.cards },
          ]}
        />
      </Frame>
    )
  },
})
