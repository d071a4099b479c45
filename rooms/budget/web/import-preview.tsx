import type { ComponentChildren } from 'preact'
import type { Mapping } from '#kit/mapped-columns.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { AccountField, ProgrammeField } from '../core/import/import-columns.ts'
import { type ImportProblem, readAccounts } from '../core/import/read-accounts.ts'
import { readProgrammes } from '../core/import/read-programmes.ts'
import { words } from '../core/messages.ts'
import { accountWords } from '../core/messages-accounts.ts'
import { levelNames } from '../core/messages-refusals.ts'

interface PreviewProps {
  readonly rows: readonly (readonly string[])[]
  readonly headings: number
  readonly mapping: Mapping<AccountField & ProgrammeField>
  readonly fiscalYear: number
  readonly address: string
}

/** The accounts that a file comes to, and the form that saves them when every row can be read. */
export function AccountsPreview({ rows, headings, mapping, fiscalYear, address }: PreviewProps) {
  const { lang, district } = usePage()
  const [t, b] = [accountWords(lang), words(lang)]
  const { accounts, problems } = readAccounts(rows, headings, mapping)
  return (
    <Checked problems={problems} count={accounts.length}>
      <DataTable
        caption={t.previewCaption}
        rows={accounts}
        empty={t.nothingRead}
        stack
        columns={[
          { key: 'item', header: t.compilationItem, cell: (account) => account.compilationItem },
          { key: 'name', header: t.name, rowHeader: true, cell: (account) => account.name },
          { key: 'code', header: t.code, cell: (account) => account.code ?? t.empty },
          { key: 'nature', header: t.nature, cell: (account) => b.natures[account.nature] },
          { key: 'aliases', header: t.aliases, cell: (account) => account.aliases.join(', ') || t.empty },
        ]}
      />
      <Save
        action={`/${district.id}/do/budget/declare-accounts`}
        name="accounts"
        value={accounts}
        count={accounts.length}
        ready={problems.length === 0 && accounts.length > 0}
        fiscalYear={fiscalYear}
        address={address}
      />
    </Checked>
  )
}

/** The programmes that a file comes to, likewise. */
export function ProgrammesPreview({ rows, headings, mapping, fiscalYear, address }: PreviewProps) {
  const { lang, district } = usePage()
  const t = accountWords(lang)
  const { programmes, problems } = readProgrammes(rows, headings, mapping)
  return (
    <Checked problems={problems} count={programmes.length}>
      <DataTable
        caption={t.previewCaption}
        rows={programmes}
        empty={t.nothingRead}
        stack
        columns={[
          { key: 'level', header: t.level, cell: (one) => levelNames[lang][one.level] },
          { key: 'name', header: t.programme, rowHeader: true, cell: (one) => one.name },
          { key: 'code', header: t.code, cell: (one) => one.code },
          { key: 'department', header: t.department, cell: (one) => one.department ?? t.empty },
        ]}
      />
      <Save
        action={`/${district.id}/do/budget/declare-programmes`}
        name="programmes"
        value={programmes}
        count={programmes.length}
        ready={problems.length === 0 && programmes.length > 0}
        fiscalYear={fiscalYear}
        address={address}
      />
    </Checked>
  )
}

interface CheckedProps {
  readonly problems: readonly ImportProblem[]
  readonly count: number
  readonly children: ComponentChildren
}

function Checked({ problems, children }: CheckedProps) {
  const t = accountWords(usePage().lang)
  return (
    <>
      {problems.length > 0 && (
        <Notice kind="error" title={t.problems} level={3}>
          <p>{t.problemsLead}</p>
          <ul>
            {problems.map(({ row, kind, text }) => (
              <li key={`${row} ${kind}`}>
                {t.problemAt(row)}: {t.problem[kind](text)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {children}
    </>
  )
}

interface SaveProps {
  readonly action: string
  readonly name: string
  readonly value: unknown
  readonly count: number
  readonly ready: boolean
  readonly fiscalYear: number
  readonly address: string
}

function Save({ action, name, value, count, ready, fiscalYear, address }: SaveProps) {
  const t = accountWords(usePage().lang)
  if (!ready) return null
  return (
    <>
      <p>{t.importReplaces}</p>
      <Form action={action} page={`${address}/import`} then={`${address}?year=${fiscalYear}`} files>
        <HiddenField name="fiscalYear" value={`${fiscalYear}`} />
        <HiddenField name={name} value={JSON.stringify(value)} />
        <SubmitButton>{t.importSave(fiscalYear, count)}</SubmitButton>
      </Form>
    </>
  )
}
