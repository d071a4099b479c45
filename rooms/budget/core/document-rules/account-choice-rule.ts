import { normaliseName } from '#kit/korean-text.ts'
import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { type AccountLine, findAccountLines } from './account-lines.ts'

/**
 * Asks about the choice of an account, without saying that it is wrong: things installed for good out of 사무관리비, where
 * 시설비 is usual (SI-085), and one programme charged to two accounts of one project (SI-086).
 */
export const accountChoiceRule: DocumentRule = { id: 'account-choice', check: findChoices }

const worksFrom = 5_000_000
const works = /설치|시공|공사|조성|교체|증설|보수|리모델링|식재|포장/
/** Paper, people and meetings about works are office expenses all the same. */
const aboutWorks =
  /자료|홍보|책자|안내|교육|캠페인|회의|용품|수수료|설명회|워크숍|현수막|공론장|연구|용역|보수\s*\d|운영|대관|임차|임대|유지|수당|급여|인건|보수$/

/** What goes with an event by its nature is no second choice: the guests' expenses beside the event's cost. */
const companions = new Set([
  '행사실비지원금',
  '기타보상금',
  '포상금',
  '국내여비',
  '시책추진업무추진비',
  '부서운영업무추진비',
])

function findChoices(document: Extracted): readonly DocumentFinding[] {
  const lines = findAccountLines(document)
  return [...worksInOfficeExpenses(lines), ...programmesInTwoAccounts(lines)]
}

function worksInOfficeExpenses(lines: readonly AccountLine[]): readonly DocumentFinding[] {
  const asked = lines.filter(
    ({ account, label, won }) =>
      account.name === '사무관리비' && won >= worksFrom && works.test(label) && !aboutWorks.test(label),
  )
  return onceEach(asked).map((line) =>
    question(line, line.label, { how: 'works', account: line.account.name, other: '시설비' }),
  )
}

/** A table repeated elsewhere in the document is asked about once. */
const onceEach = (lines: readonly AccountLine[]): readonly AccountLine[] =>
  [...new Map(lines.toReversed().map((line) => [line.calculation, line])).values()].toReversed()

function programmesInTwoAccounts(lines: readonly AccountLine[]): readonly DocumentFinding[] {
  const charged = lines.filter(({ account }) => !companions.has(account.name))
  const byProgramme = Map.groupBy(charged, ({ table, label }) => `${table}|${programmeOf(label)}`)
  const asked = [...byProgramme.values()].filter(([first, ...others]) => {
    const isNamed = first !== undefined && programmeOf(first.label).length >= 6
    return isNamed && others.some(({ account }) => account !== first.account)
  })
  const once = new Map(
    asked.toReversed().map((found) => [found.map(({ calculation }) => calculation).join('|'), found]),
  )
  return [...once.values()].toReversed().flatMap((found) => {
    const first = found[0] as AccountLine
    const accounts = [...new Set(found.map(({ account }) => account.name))]
    const programme = first.label.replace(bracketed, '').trim()
    return [question(first, programme, { how: 'two-accounts', account: accounts.join(', '), other: '' })]
  })
}

const bracketed = /\([^()]*\)/g
const programmeOf = (label: string): string => normaliseName(label.replace(bracketed, ''))

function question(
  { place, span, won }: AccountLine,
  label: string,
  params: { readonly how: string; readonly account: string; readonly other: string },
): DocumentFinding {
  const base = { rule: 'account-choice', severity: 'note', place, span, fix: null } as const
  return {
    ...base,
    stated: params.account,
    computed: params.other === '' ? null : params.other,
    params: { ...params, label, won },
  }
}
