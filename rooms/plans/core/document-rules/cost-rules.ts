import type { DocumentFinding, DocumentRule } from '#rooms/documents/core/document-rule.ts'
import { found } from '#rooms/documents/core/rules/text/found.ts'
import { spotOf } from '#rooms/documents/core/rules/text/lines.ts'
import type { SheetSection } from './sheet-section.ts'
import { sheetSections } from './sheet-section.ts'
import { type WrittenCost, writtenCosts } from './written-cost.ts'
import { type WrittenIndicator, writtenIndicators } from './written-indicator.ts'
import { writtenStages } from './written-stage.ts'

/** Words that stand in many lines and tell nothing of what a line is for. */
const general = new Set(
  '운영 개최 회의 사업 참여 횟수 지원 조성 교육 홍보 프로그램 주민 협치 공론장 워킹그룹 만족도 구매 제작 업무추진비 업무추진 간담회 활동비 참석수당 강사료 기획 대상 관련 목표 달성률 이용자 참여자 참가자 금천구 운영회의 실행 사용 이용 조사 학교 운영비 사업보조 관리비 추진비 보상금 행사운영비 사무관리비 환경 친환경 준비 진행 인터뷰 홍보물 사무용품 및'.split(
    ' ',
  ),
)

/** What a line is about: its words that are not general, without particles at their end. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(/[가-힣]{2,}/g) ?? [])
    .map((word) => word.replace(/(?:[을를와과]|(?<!회)의|으로)$/, ''))
    .filter((word) => word.length >= 2 && !general.has(word))

const isPlaces = (unit: string): boolean => /^(?:개교|개소|곳|개)$/.test(unit)
const sameUnit = (a: string, b: string): boolean => a === b || (isPlaces(a) && isPlaces(b))

/** A line for several things at once, for those who run a thing, or for what comes before it says nothing of it. */
const several = /및|[,&]|·/
const besides =
  /강사|인력|보조|퍼실리테이터|심사|위원|직원|진행|발표자|운영진|감독관|서포터즈|활동가|매니저|준비|사전|간담회|회의비|다과|식비/

/** The words that an indicator and a line of costs share, the line's name being of one thing. */
function shared(indicator: WrittenIndicator, cost: WrittenCost): readonly string[] {
  if (several.test(cost.label.replaceAll(/\([^)]*\)|민·관/g, ''))) return []
  const label = cost.label.replaceAll(' ', '')
  const aside = besides.exec(label.replaceAll(/\([^)]*\)/g, ''))?.[0]
  if (aside !== undefined && !indicator.words.includes(aside)) return []
  return wordsOf(indicator.words).filter((word) => label.includes(word))
}

interface Match {
  readonly cost: WrittenCost
  /** The last word that both have: what the indicator's name ends with says best what it counts. */
  readonly word: string
  readonly factor: WrittenCost['factors'][number]
}

function matches(indicator: WrittenIndicator, costs: readonly WrittenCost[]): readonly Match[] {
  return costs.flatMap((cost) => {
    const word = shared(indicator, cost).at(-1)
    const factor = cost.factors.find(({ unit }) => sameUnit(unit, indicator.unit))
    if (word === undefined || factor === undefined) return []
    // From another project's sheet only meetings that carry a name of their own are compared.
    const near = cost.sheet === indicator.sheet || (word.length >= 4 && word.endsWith('회의'))
    return near ? [{ cost, word, factor }] : []
  })
}

const amountOf = ({ cost }: Match): number => cost.factors.reduce((product, { count }) => product * count, cost.price)

/** A target and the number that is paid for, where no line and no sum of lines has the target's number. */
function differing(indicator: WrittenIndicator, costs: readonly WrittenCost[]): readonly DocumentFinding[] {
  if (indicator.per !== '' || indicator.unit === '%') return []
  const all = matches(indicator, costs)
  const own = all.filter(({ cost }) => cost.sheet === indicator.sheet)
  const near = own.length > 0 ? own : all
  const last = near
    .map(({ word }) => word)
    .toSorted((a, b) => indicator.words.lastIndexOf(b) - indicator.words.lastIndexOf(a))[0]
  const compared = near.filter(({ word }) => word === last)
  const sum = compared.reduce((total, { factor }) => total + factor.count, 0)
  if (sum === indicator.count || compared.some(({ factor }) => factor.count === indicator.count)) return []
  const [largest] = compared.toSorted((a, b) => amountOf(b) - amountOf(a))
  if (largest === undefined) return []
  const { cost, factor } = largest
  // "At least twice" is kept by paying for five times; people and places are bought for, so the target should say so.
  if (indicator.comparator === '이상' && indicator.unit === '회' && factor.count > indicator.count) return []
  return [
    found('kpi-budget', 'warning', cost.line, {
      span: { from: factor.from, to: factor.to },
      stated: indicator.target,
      computed: `${factor.count}${factor.unit}`,
      params: { indicator: indicator.words, line: spotOf(indicator.line), label: cost.label },
    }),
  ]
}

/** Finds targets that are not the number paid for in the budget (SI-032, SI-035, SI-036). */
export const indicatorBudgetRule: DocumentRule = {
  id: 'kpi-budget',
  check: (document) => {
    const costs = writtenCosts(document)
    return writtenIndicators(document).flatMap((indicator) => differing(indicator, costs))
  },
}

/** What is paid month by month once the thing is there. */
const recurrent = /대관료|임대료|임차료|사용료|이용료|요금|관리비|통신비|유지비|구독료/
/** How a thing comes to be there. */
const arrival = /확보|임차|임대|설치|배부|보급|개소|개관|구입|도입|입주/

const monthsOf = (cost: WrittenCost): WrittenCost['factors'][number] | undefined =>
  cost.factors.find(({ unit }) => unit === '개월' || unit === '월')

/** The month in which the thing of a line arrives, by the stages of its sheet. */
function arrivalMonth(cost: WrittenCost): { readonly month: number; readonly text: string } | null {
  const label = cost.label.replaceAll(' ', '')
  const months = writtenStages(cost.sheet).flatMap((stage) => {
    const { period } = stage
    const from = period?.read?.period.from
    const arrives = stage.texts.some(
      ({ text }) =>
        arrival.test(text) &&
        (text.match(/[가-힣]{2,}/g) as readonly string[]).some((word) => !general.has(word) && label.includes(word)),
    )
    return period && from !== undefined && arrives ? [{ month: Number(from.slice(5, 7)), text: period.text }] : []
  })
  return months.toSorted((a, b) => a.month - b.month)[0] ?? null
}

const monthsOfProject = (sheet: SheetSection): number | null => {
  const period = sheet.period?.period
  if (period === undefined || period.to === null || period.from.slice(0, 4) !== period.to.slice(0, 4)) return null
  return Number(period.to.slice(5, 7)) - Number(period.from.slice(5, 7)) + 1
}

function timing(cost: WrittenCost): readonly DocumentFinding[] {
  const months = monthsOf(cost)
  if (months === undefined) return []
  const project = monthsOfProject(cost.sheet)
  const told = (kind: string, computed: number, text: string): readonly DocumentFinding[] => [
    found('plan-budget-timing', 'warning', cost.line, {
      span: { from: months.from, to: months.to },
      stated: `${months.count}개월`,
      computed: `${computed}개월`,
      params: { case: kind, label: cost.label, text },
    }),
  ]
  if (project !== null && months.count > project && months.count <= 12)
    return told('project', project, cost.sheet.periodText)
  const begins = recurrent.test(cost.label) ? arrivalMonth(cost) : null
  if (begins === null || months.count <= 13 - begins.month || months.count > 12) return []
  return told('stage', 13 - begins.month, begins.text)
}

/** Finds months paid for before a thing is there or a project runs (SI-038). */
export const planBudgetTimingRule: DocumentRule = {
  id: 'plan-budget-timing',
  check: (document) => writtenCosts(document).flatMap(timing),
}

const totalRow = /^\s*총\s?계\s+((?:[\d,]+\s*){1,4})$/

/** The head's budget beside the totals of the sheet: all sources, or one of them. */
function headBudget(sheet: SheetSection): readonly DocumentFinding[] {
  const line = sheet.parts.get('budget')?.lines.find(({ text }) => totalRow.test(text))
  if (line === undefined) return []
  const totals = (line.text.match(/[\d,]+/g) as readonly string[]).map((digits) => Number(digits.replaceAll(',', '')))
  const [total] = totals
  if (total === undefined || total === sheet.headBudget) return []
  const oneSource = totals.includes(sheet.headBudget)
  return [
    found('header-budget', oneSource ? 'note' : 'error', sheet.head, {
      stated: `${sheet.headBudget}`,
      computed: `${total}`,
      params: { case: oneSource ? 'source' : 'total', line: spotOf(line) },
    }),
  ]
}

/** Finds a budget in the head of a sheet that is not the total of its table (SI-052), in thousand won. */
export const headerBudgetRule: DocumentRule = {
  id: 'header-budget',
  check: (document) => sheetSections(document).flatMap(headBudget),
}
