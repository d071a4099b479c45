import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { findAccountNames, type NamedAccount } from './account-names.ts'

/**
 * Notes an account (통계목, 편성목) that one document writes in several ways: 시책업무추진비 and 시책추진업무추진비. Once for
 * each account, at the first that is not the official name; spaces, brackets and line ends make no difference.
 */
export const objectNameRule: DocumentRule = { id: 'object-name', check: findNames }

function findNames(document: Extracted): readonly DocumentFinding[] {
  const byAccount = Map.groupBy(findAccountNames(document), ({ account }) => account)
  return [...byAccount.values()].flatMap(findingOf)
}

function findingOf(named: readonly NamedAccount[]): readonly DocumentFinding[] {
  const ways = [...new Set(named.map(({ written }) => written))]
  const odd = named.find(({ account, written }) => written !== nameOf(account.name))
  if (ways.length < 2 || odd === undefined) return []
  const { account, written, place, from, to } = odd
  return [
    {
      rule: 'object-name',
      severity: 'note',
      place,
      span: null,
      stated: written,
      computed: account.name,
      params: { code: account.code, ways: ways.join(', '), count: ways.length },
      // A name broken over lines cannot be written in place of one of them.
      fix: from === to ? account.name : null,
    },
  ]
}

const nameOf = (name: string): string => name.replace(/[()]/g, '')
