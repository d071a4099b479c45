import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, zeroWon } from '#kit/won.ts'
import type { previewLineCarry } from '#rooms/budget/contract.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { fieldId } from '#ui/field-id.ts'
import { carryingWords } from '../core/messages-carrying.ts'

type Report = ReplyOf<typeof previewLineCarry>
type Row = Report['lines'][number]

interface LineCarryTablesProps {
  readonly report: Report
  readonly from: number
  readonly to: number
  readonly lang: Lang
}

/** What a project's lines come to by source: last year, what moves, what is left, and the new year afterwards. */
export function CarrySums({ report, from, lang }: LineCarryTablesProps) {
  const [c, b] = [carryingWords(lang), budgetWords(lang)]
  const columns = [
    { key: 'before', header: c.before(from), sum: report.before },
    { key: 'standing', header: c.standing, sum: report.standing },
    { key: 'ready', header: c.ready, sum: report.ready },
    { key: 'left', header: c.left, sum: report.left },
    { key: 'after', header: c.after, sum: report.after },
  ] as const
  const used = fundSources.filter((source) =>
    columns.some(({ sum }) => sum.bySource.some((amount) => amount.source === source)),
  )
  const lines = (count: number) => `(${formatCount(count)})`
  return (
    <DataTable
      caption={c.sumsCaption}
      rows={used}
      empty={c.noLines}
      unit={b.unitWon}
      stack
      foot={{
        source: c.total,
        ...Object.fromEntries(
          columns.map(({ key, sum }) => [key, `${formatWon(sum.total, 'won', lang)} ${lines(sum.lines)}`]),
        ),
      }}
      columns={[
        { key: 'source', header: c.source, rowHeader: true, cell: (source) => b.sources[source] },
        ...columns.map(({ key, header, sum }) => ({
          ...{ key, header, align: 'number' as const, inUnit: true },
          cell: (source: (typeof used)[number]) =>
            formatWon(sum.bySource.find((one) => one.source === source)?.amount ?? zeroWon, 'won', lang),
        })),
      ]}
    />
  )
}

interface CarryLinesTableProps extends LineCarryTablesProps {
  /** What an account can be chosen with for each line in a form: what was chosen when it was last sent. */
  readonly choose?: ChosenAccounts | null
}

/** The accounts chosen in a form that came back, by line; an empty one leaves the line where it is. */
type ChosenAccounts = ReadonlyMap<string, string>

/** Reads what was chosen by line: where a line stands in the table may have changed since. */
export function chosenAccounts(values: Readonly<Record<string, string>>): ChosenAccounts {
  const chosen = new Map<string, string>()
  for (const [name, lineId] of Object.entries(values)) {
    const at = /^choices\.(\d+)\.lineId$/.exec(name)?.[1]
    if (at !== undefined) chosen.set(lineId, values[`choices.${at}.accountName`] ?? '')
  }
  return chosen
}

/** Each line as it will be, the account it had and the one it gets, and how that was found. */
export function CarryLinesTable({ report, from, to, lang, choose = null }: CarryLinesTableProps) {
  const [c, b] = [carryingWords(lang), budgetWords(lang)]
  const at = new Map(report.lines.map((row, index) => [row.lineId, index]))
  return (
    <DataTable
      caption={c.linesCaption(from, to)}
      rows={report.lines}
      empty={c.noLines}
      unit={b.unitWon}
      stack
      columns={[
        { key: 'label', header: b.label, rowHeader: true, cell: (row) => labelOf(row) },
        { key: 'formula', header: b.formula, cell: (row) => row.formulaText },
        {
          ...{ key: 'stated', header: b.stated, align: 'number', inUnit: true },
          cell: (row) => formatWon(row.stated, 'won', lang),
        },
        { key: 'source', header: b.source, cell: (row) => b.sources[row.source] },
        { key: 'from', header: c.accountFrom(from), cell: (row) => row.accountFrom },
        {
          ...{ key: 'to', header: c.accountTo(to) },
          cell: (row) =>
            choose !== null && !row.stands ? (
              <AccountChoice
                row={row}
                at={at.get(row.lineId) ?? 0}
                accounts={report.accounts}
                chosen={choose.get(row.lineId)}
                lang={lang}
              />
            ) : (
              (row.accountTo ?? '–')
            ),
        },
        { key: 'state', header: c.state, cell: (row) => <State row={row} lang={lang} /> },
      ]}
    />
  )
}

const labelOf = ({ group, label }: Row): string => (group === null ? label : `${group}: ${label}`)

interface AccountChoiceProps {
  readonly row: Row
  readonly at: number
  readonly accounts: readonly string[]
  /** What was chosen before; nothing while the form was not sent. */
  readonly chosen: string | undefined
  readonly lang: Lang
}

/** The account a line shall have, or none to leave it. Where it is clear only that one is offered, else the whole table. */
function AccountChoice({ row, at, accounts, chosen, lang }: AccountChoiceProps) {
  const c = carryingWords(lang)
  const name = `choices.${at}.accountName`
  const others = accounts.filter((account) => !row.candidates.includes(account))
  const offered = row.accountTo === null ? [...row.candidates, ...others] : [row.accountTo]
  return (
    <>
      <input type="hidden" name={`choices.${at}.lineId`} value={row.lineId} />
      <label class="hidden" for={fieldId(name)}>
        {c.chooseFor(labelOf(row))}
      </label>
      <select class="input" id={fieldId(name)} name={name}>
        {row.accountTo === null && <option value="">{c.leave}</option>}
        {offered.map((account) => (
          <option key={account} value={account} selected={account === chosen}>
            {account}
          </option>
        ))}
        {row.accountTo !== null && (
          <option value="" selected={chosen === ''}>
            {c.leave}
          </option>
        )}
      </select>
    </>
  )
}

function State({ row, lang }: { readonly row: Row; readonly lang: Lang }) {
  const c = carryingWords(lang)
  if (row.stands) return <Badge kind="success">{c.stands}</Badge>
  if (row.accountTo !== null)
    return <Badge kind={row.became === 'moved' ? 'neutral' : 'info'}>{c.states[row.became]}</Badge>
  return (
    <>
      <Badge kind="warning">{c.states[row.became]}</Badge>
      <p>{c.toBeGiven}</p>
      {row.candidates.length > 0 && <p>{c.candidates(row.candidates.join(', '))}</p>}
    </>
  )
}
