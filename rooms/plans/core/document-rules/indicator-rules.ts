import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import { found, type Told } from '#rooms/documents/core/rules/text/found.ts'
import { group, type Line } from '#rooms/documents/core/rules/text/lines.ts'
import { nameOf, type SheetSection, sheetSections } from './sheet-section.ts'
import { type WrittenCost, writtenCosts } from './written-cost.ts'
import { type WrittenIndicator, writtenIndicators } from './written-indicator.ts'

const note = (rule: string, { line, span, target, words }: WrittenIndicator, told: Partial<Told>): DocumentFinding =>
  found(rule, 'note', line, { span, stated: target, ...told, params: { indicator: words, ...told.params } })

/** What the office does itself; how often something is borrowed or used is an outcome. */
const activity = /(?:개최|실행|운영|제작|홍보|교육|강의|프로그램|회의)\s?(?:횟수|회수|수)$/

/** Finds counts of activities put under outcomes (SI-041). */
export const indicatorClassRule: DocumentRule = {
  id: 'kpi-class',
  check: (document) =>
    writtenIndicators(document)
      .filter(({ phase, unit, words }) => phase === 'outcome' && unit === '회' && activity.test(words))
      .map((indicator) => note('kpi-class', indicator, {})),
}

const rateEvidence = /(?:율|률|만족도)(?:\s?(?:통계|조사|자료))?$/

/** Finds counts that are to be shown by a rate, and satisfaction shown by minutes (SI-043). */
export const indicatorEvidenceRule: DocumentRule = {
  id: 'kpi-evidence',
  check: (document) =>
    writtenIndicators(document)
      .filter(({ unit, evidence, words }) =>
        unit === '%'
          ? /만족도$/.test(words) && /회의록|공문$/.test(evidence)
          : unit === '회' && rateEvidence.test(evidence),
      )
      .map((indicator) => note('kpi-evidence', indicator, { stated: indicator.evidence })),
}

/** A name that tells the unit, and the units that fit it. */
const unitsByName: readonly { readonly name: RegExp; readonly fits: RegExp }[] = [
  { name: /횟수$|회수$/, fits: /^(?:회|건|%)$/ },
  { name: /(?:률|율|만족도)$/, fits: /^(?:%|점|개|대|명)$/ },
  { name: /(?:참가자|참여자|이용자|수료자|위촉자|방문자|인원)\s?수$/, fits: /^(?:명|팀|%)$/ },
  { name: /프로그램\s?수$/, fits: /^(?:개|종|건|%)$/ },
  { name: /학교\s?수$/, fits: /^(?:개교|개소|개|곳|%)$/ },
]

/** Finds targets whose unit is not that of the indicator's name ("프로그램 수 2회"). */
export const indicatorUnitRule: DocumentRule = {
  id: 'kpi-unit',
  check: (document) =>
    writtenIndicators(document)
      .filter(({ words, unit }) => unitsByName.some(({ name, fits }) => name.test(words) && !fits.test(unit)))
      .map((indicator) => note('kpi-unit', indicator, { params: { unit: indicator.unit } })),
}

/** Events by whose last word a project is called. */
const event = /(박람회|축제|워크숍|공모전|전시회|음악회|체육대회|캠페인|포럼|콘서트|영화제|경진대회)$/

/** "복지박람회" in the sheet of the "기부 나눔 박람회". */
function otherName(indicator: WrittenIndicator): readonly DocumentFinding[] {
  const title = nameOf(indicator.sheet).replaceAll(/[^가-힣]/g, '')
  const called = event.exec(title)
  if (called === null) return []
  const [, head] = called as unknown as readonly [string, string]
  const name = new RegExp(`([가-힣]{2,8})${head}`).exec(indicator.words)
  if (name === null || title.includes(group(name, 1))) return []
  return [note('kpi-name', indicator, { stated: name[0], computed: nameOf(indicator.sheet) })]
}

/** Finds indicators that name another event than their project (SI-044). */
export const indicatorNameRule: DocumentRule = {
  id: 'kpi-name',
  check: (document) => writtenIndicators(document).flatMap(otherName),
}

const counted = /(?:참석수당|회의|정례회|회의비)/
/** "(정례회,분과회의, 운영협의체 회의)": what an indicator counts. */
const listed = /\(([^()]*[,·][^()]*)\)/

const meetingsOf = ({ factors }: WrittenCost): number => factors.find(({ unit }) => unit === '회')?.count ?? 0

/** A target that is the sum of more kinds of meetings than the indicator names. */
function morePaidThanNamed(indicator: WrittenIndicator, costs: readonly WrittenCost[]): readonly DocumentFinding[] {
  const names = listed.exec(indicator.words)
  if (names === null || indicator.unit !== '회') return []
  const paid = costs.filter(
    (cost) => cost.sheet === indicator.sheet && counted.test(cost.label) && meetingsOf(cost) > 0,
  )
  const sum = paid.reduce((total, cost) => total + meetingsOf(cost), 0)
  const named = group(names, 1).split(/[,·]/).length
  if (sum !== indicator.count || paid.length <= named) return []
  const line = indicator.lines.find(({ text }) => text.includes('(')) as Line
  return [
    found('kpi-definition', 'note', line, {
      stated: indicator.target,
      computed: paid.map((cost) => meetingsOf(cost)).join(' + '),
      params: { case: 'sum', named, paid: paid.length, indicator: indicator.words },
    }),
  ]
}

/** Bare numbers say neither "at least" nor "exactly": told once (domain.md 1.7). */
function bareTargets(indicators: readonly WrittenIndicator[]): readonly DocumentFinding[] {
  const bare = indicators.filter(({ comparator, target }) => comparator === '' && !target.startsWith('100%'))
  return bare
    .slice(0, 1)
    .map((first) =>
      note('kpi-definition', first, { params: { case: 'bare', count: bare.length, all: indicators.length } }),
    )
}

/** Finds indicators that do not say what they count (SI-033), and tells once of targets without a comparison. */
export const indicatorDefinitionRule: DocumentRule = {
  id: 'kpi-definition',
  check: (document) => {
    const [indicators, costs] = [writtenIndicators(document), writtenCosts(document)]
    return [...indicators.flatMap((one) => morePaidThanNamed(one, costs)), ...bareTargets(indicators)]
  },
}

const learners = /(?:참가자|참여자|수강자|교육생|교육\s?인원)\s?수$/
const appointed = /(?:위촉자|수료자|이수자|위촉\s?인원|수료\s?인원)\s?수$/

/** Finds targets of training and of appointment that are the same: no one may drop out (SI-084). */
export const indicatorRatioRule: DocumentRule = {
  id: 'ratio',
  check: (document) => {
    const people = writtenIndicators(document).filter(({ unit }) => unit === '명')
    return people.flatMap((indicator) => {
      const last = people.find(
        (other) => other.sheet === indicator.sheet && appointed.test(other.words) && other.count === indicator.count,
      )
      return learners.test(indicator.words) && last !== undefined
        ? [note('ratio', indicator, { params: { other: last.words } })]
        : []
    })
  },
}

const body = /([가-힣]{2,6})(협의체|위원회|협의회|추진단|추진위원회)/g

/** How often each body is named in a sheet, lines run together where a name breaks over two. */
function bodiesIn(
  sheet: SheetSection,
): ReadonlyMap<string, { readonly line: Line; count: number; readonly from: number }> {
  const bodies = new Map<string, { readonly line: Line; count: number; readonly from: number }>()
  for (const line of sheet.lines) {
    for (const match of line.text.matchAll(body)) {
      const known = bodies.get(match[0])
      if (known === undefined) bodies.set(match[0], { line, count: 1, from: match.index })
      else known.count += 1
    }
  }
  return bodies
}

/** "운영협의체" once in a sheet that otherwise says "운영위원회". */
function oddBody(sheet: SheetSection): readonly DocumentFinding[] {
  const bodies = bodiesIn(sheet)
  return [...bodies].flatMap(([name, { line, count, from }]) => {
    const stem = name.replace(/(?:협의체|위원회|협의회|추진단|추진위원회)$/, '')
    const usual = [...bodies].find(
      ([other, { count: times }]) => other !== name && times >= 3 && other.startsWith(stem),
    )
    if (count > 1 || usual === undefined || usual[0].length - stem.length > 4) return []
    return [
      found('term', 'note', line, {
        span: { from, to: from + name.length },
        stated: name,
        computed: usual[0],
        params: { case: 'body', count: usual[1].count },
      }),
    ]
  })
}

/** Finds bodies called otherwise once than everywhere else in a sheet (SI-034). */
export const bodyTermRule: DocumentRule = {
  id: 'term',
  check: (document) => sheetSections(document).flatMap(oddBody),
}
