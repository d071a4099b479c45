import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Notice } from '#ui/notice.tsx'
import { carryAccounts, listYears, previewCarry } from '../contract.ts'
import type { CarriedAccount } from '../core/carry-accounts.ts'
import { explain } from '../core/messages.ts'
import { accountWords } from '../core/messages-accounts.ts'
import { mayDeclareAccounts } from '../core/permissions.ts'

/** Carries a year's accounts to a later year: what becomes of each is shown first. */
export const accountsCarryPage = page({
  path: '/accounts-table/carry',
  permission: mayDeclareAccounts,
  async render({ ask, actor, lang, query, form }) {
    const years = await ask(listYears, {})
    if (!years.ok) return years
    const known = years.value.years.map((year) => year.fiscalYear)
    const t = accountWords(lang)
    const address = `/${actor.districtId}/accounts-table`
    const latest = known[0] ?? 0
    const from = known.find((year) => `${year}` === query['from']) ?? latest
    const choices = [...new Set([...known, latest + 1])]
      .filter((year) => year > Math.min(...known))
      .sort((a, b) => b - a)
    const to = choices.find((year) => `${year}` === query['to']) ?? from + 1
    const preview = known.length === 0 ? null : await ask(previewCarry, { from, to })
    const own = form?.command === carryAccounts.name ? form : null
    const told = (one: CarriedAccount['from']) => (one === null ? t.empty : `${one.name} ${one.code ?? ''}`.trim())
    return (
      <Frame title={t.carryTitle} lead={t.carryLead} crumbs={[{ href: address, label: t.title }]}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {known.length > 0 && (
          <FilterBar
            action={`${address}/carry`}
            filters={[
              {
                kind: 'select',
                name: 'from',
                label: t.from,
                value: `${from}`,
                options: known.map((year) => ({ value: `${year}`, label: t.yearOf(year) })),
              },
              {
                kind: 'select',
                name: 'to',
                label: t.to,
                value: `${to}`,
                options: choices.map((year) => ({ value: `${year}`, label: t.yearOf(year) })),
              },
            ]}
          />
        )}
        {preview === null && <Notice kind="info" title={t.none} />}
        {preview?.ok === false && <Notice kind="warning" title={explain(preview.refusal, lang) ?? t.none} />}
        {preview?.ok === true && (
          <>
            <DataTable
              caption={t.carryCaption(from, to)}
              rows={preview.value.report}
              empty={t.none}
              stack
              columns={[
                { key: 'from', header: t.before, rowHeader: true, cell: (row) => told(row.from) },
                { key: 'to', header: t.after, cell: (row) => told(row.to) },
                { key: 'became', header: t.became, cell: (row) => t.becameWords[row.became] },
              ]}
            />
            {preview.value.programmes > 0 && <p>{t.carryProgrammes(preview.value.programmes)}</p>}
            <Form
              action={`/${actor.districtId}/do/budget/carry-accounts`}
              page={`${address}/carry?from=${from}&to=${to}`}
              then={`${address}?year=${to}`}
            >
              <HiddenField name="from" value={`${from}`} />
              <HiddenField name="to" value={`${to}`} />
              <SubmitButton>{t.carrySave(to)}</SubmitButton>
            </Form>
          </>
        )}
      </Frame>
    )
  },
})
