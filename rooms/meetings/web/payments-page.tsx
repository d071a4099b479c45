import { askAll, download, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { listCostLines, makePaymentSheet, recordPayment, seePaymentSheet, setAllowance } from '../contract-minutes.ts'
import { mayKeepAllowances } from '../core/permissions.ts'
import { calledWords, whenOf } from './called-words.ts'
import { CommandForm } from './command-form.tsx'
import { CostLineField, CostLineSearch, linesWanted } from './cost-line-choice.tsx'

type Sheet = NonNullable<ReplyOf<typeof seePaymentSheet>['sheet']>

/** The payment sheet of a meeting, to print and sign; the columns for signature and tax number stay blank. */
export const paymentsPage = page({
  path: '/called-meetings/:id/payments',
  permission: mayKeepAllowances,
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, { seen: question(seePaymentSheet, { meetingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { meeting, sheet } = asked.value.seen
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const notice = `${home}/called-meetings/${meeting.id}`
    const own = { home, page: `${notice}/payments`, form, hidden: { meetingId: meeting.id } }
    const wanted = linesWanted(query, meeting)
    const title = `${t.payments}: ${meeting.topic}`
    if (sheet !== null && query['file'] === 'xlsx') {
      const fileName = `${t.payments} ${meeting.heldOn}`
      const written = await ask(writeSpreadsheet, { format: 'xlsx', fileName, sheets: [sheetOf(sheet, title, lang)] })
      if (!written.ok) return written
      const { base64, contentType, fileName: named } = written.value
      return download({ fileName: named, contentType, bytes: Buffer.from(base64, 'base64') })
    }
    const offered = sheet === null ? await ask(listCostLines, wanted) : null
    if (offered?.ok === false) return offered
    return (
      <Frame
        title={title}
        over={whenOf(meeting, lang)}
        crumbs={[
          { href: `${home}/called-meetings`, label: t.listTitle },
          { href: notice, label: meeting.topic },
        ]}
        lead={t.paymentsLead}
      >
        {sheet === null ? (
          <>
            <p>{t.noSheet}</p>
            <CostLineSearch action={own.page} {...{ lang, wanted }} />
            <CommandForm
              command={makePaymentSheet}
              {...own}
              submit={t.makeSheet}
              fields={(field) => <CostLineField lines={offered?.value.lines ?? []} {...{ field, lang }} />}
            />
          </>
        ) : (
          <>
            {sheet.costLine !== null && (
              <p>
                {t.costLine}:{' '}
                <a href={`${home}/projects/${sheet.costLine.projectId}/lines`}>
                  {t.costLineOf(sheet.costLine.fiscalYear, sheet.costLine.label)}
                </a>{' '}
                ({sheet.costLine.formulaText})
              </p>
            )}
            {sheet.paidOn !== null && <p>{t.paid(formatDate(sheet.paidOn, lang))}</p>}
            <DataTable
              caption={t.sheetCaption}
              rows={sheet.rows}
              empty={t.noSheet}
              foot={{ no: t.sum, won: formatWon(sheet.sum, 'won', lang) }}
              columns={[
                { key: 'no', header: '#', cell: ({ personNo }) => personNo },
                { key: 'seat', header: t.seat, rowHeader: true, cell: ({ label }) => label },
                { key: 'won', header: t.amount, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
                {
                  key: 'basis',
                  header: t.basis,
                  cell: ({ ground, reason }) =>
                    reason === null ? t.allowanceGrounds[ground] : `${t.allowanceGrounds[ground]}: ${reason}`,
                },
                { key: 'account', header: t.account, cell: ({ hasAccount }) => (hasAccount ? t.accountHere : '') },
                { key: 'tax', header: t.taxNumber, cell: () => '' },
                { key: 'signature', header: t.signature, cell: () => '' },
              ]}
            />
            <LinkRow
              label={t.payments}
              links={[
                { href: `${notice}/payments?file=xlsx`, label: t.xlsx },
                ...(sheet.paidOn === null ? [{ href: `${notice}/accounts`, label: t.accounts }] : []),
              ]}
            />
            {sheet.paidOn === null && (
              <div class="on-screen">
                <More summary={t.setTitle} open={form?.command === setAllowance.name}>
                  <CommandForm
                    command={setAllowance}
                    {...own}
                    submit={t.setAllowance}
                    kind="secondary"
                    fields={(field) => (
                      <>
                        <SelectField
                          {...field('personNo', t.seat)}
                          options={sheet.rows.map(({ personNo, label }) => ({ value: `${personNo}`, label }))}
                        />
                        <WonField {...field('won', t.amount)} required />
                        <TextField {...field('reason', t.reason)} required maxLength={1000} />
                      </>
                    )}
                  />
                </More>
                <CommandForm command={recordPayment} {...own} submit={t.recordPayment} />
              </div>
            )}
          </>
        )}
      </Frame>
    )
  },
})

function sheetOf(sheet: Sheet, title: string, lang: Lang) {
  const t = calledWords(lang)
  const text = (label: string) => ({ label, kind: 'text' as const })
  return {
    name: t.payments,
    title,
    unit: null,
    columns: [
      { label: '#', kind: 'count' as const },
      text(t.seat),
      { label: t.amount, kind: 'won' as const },
      text(t.basis),
      text(t.taxNumber),
      text(t.signature),
    ],
    rows: [
      ...sheet.rows.map((row) => [row.personNo, row.label, row.won, t.allowanceGrounds[row.ground], null, null]),
      [null, t.sum, sheet.sum, null, null, null],
    ],
    totals: [sheet.rows.length],
  }
}
