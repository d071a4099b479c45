import { type Mapping, textOf } from '#kit/mapped-columns.ts'
import { Account } from '../account.ts'
import type { AccountField } from './import-columns.ts'

/** A row of an imported table that cannot be taken, from 1, and why. */
export interface ImportProblem {
  readonly row: number
  readonly kind:
    | 'name-missing'
    | 'compilation-item-missing'
    | 'code-wrong'
    | 'nature-wrong'
    | 'too-long'
    | 'detail-missing'
    | 'policy-missing'
    | 'code-for-two'
  readonly text: string
}

export type ImportedAccount = Omit<Account, 'fiscalYear'>

export interface ReadAccounts {
  readonly accounts: readonly ImportedAccount[]
  readonly problems: readonly ImportProblem[]
}

const ImportedAccount = Account.unwrap().omit({ fiscalYear: true })

/**
 * Reads a year's accounts from the rows under the headings. A 편성목 that stands once goes on; a code may stand before
 * the name ("201-01 사무관리비") or without its hyphen; 성격 that is not given is 자본 for the 400s and 경상 for the rest,
 * as objects of expenditure are numbered (domain.md 4.1). Nothing is taken unless every row can be.
 */
export function readAccounts(
  rows: readonly (readonly string[])[],
  headings: number,
  mapping: Mapping<AccountField>,
): ReadAccounts {
  const accounts: ImportedAccount[] = []
  const problems: ImportProblem[] = []
  let compilationItem = ''
  for (const [index, cells] of rows.entries()) {
    if (index <= headings || cells.every((cell) => cell.trim() === '')) continue
    const row = index + 1
    const written = textOf(cells, mapping, 'name')
    const [, before = '', name = ''] = /^(\d{3}-?\d{2})?\s*(.*)$/.exec(written) as RegExpExecArray
    compilationItem = withoutCode(textOf(cells, mapping, 'compilationItem')) || compilationItem
    const told = textOf(cells, mapping, 'code') || before
    const code = told === '' ? null : codeOf(told)
    const nature = natureOf(textOf(cells, mapping, 'nature'), code ?? '')
    if (name === '') problems.push({ row, kind: 'name-missing', text: written })
    else if (compilationItem === '') problems.push({ row, kind: 'compilation-item-missing', text: name })
    else if (code === undefined) problems.push({ row, kind: 'code-wrong', text: told })
    else if (nature === null) problems.push({ row, kind: 'nature-wrong', text: textOf(cells, mapping, 'nature') })
    else {
      const aliases = textOf(cells, mapping, 'aliases').split(/[,;/]/)
      const account = ImportedAccount.safeParse({
        compilationItem,
        name,
        code,
        nature,
        aliases: aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''),
      })
      if (account.success) accounts.push(account.data)
      else problems.push({ row, kind: 'too-long', text: name.slice(0, 50) })
    }
  }
  return { accounts, problems }
}

const withoutCode = (text: string): string => text.replace(/^\d{3}\s+/, '')

const codeOf = (text: string): string | undefined => {
  const found = /^(\d{3})\s*-?\s*(\d{1,2})$/.exec(text)
  return found === null ? undefined : `${found[1]}-${`${found[2]}`.padStart(2, '0')}`
}

function natureOf(word: string, code: string): ImportedAccount['nature'] | null {
  if (word === '') return code.startsWith('4') ? 'capital' : 'current'
  if (/^(경상|경상적|current)/.test(word)) return 'current'
  return /^(자본|자본적|capital)/.test(word) ? 'capital' : null
}
