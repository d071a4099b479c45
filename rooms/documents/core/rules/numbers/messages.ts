import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { DocumentFinding } from '../../document-rule.ts'

/** What a sentence needs of a finding: every value as text. */
interface Told {
  readonly stated: string
  readonly computed: string
  readonly param: (name: string) => string
}

type Sentence = (told: Told) => string
type Catalogue = Readonly<Record<string, Sentence | Readonly<Record<string, Sentence>>>>

/** How shares came about that are not rounded half up. */
const ways: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: {
    'largest-remainder': '합이 100이 되도록 큰 나머지부터 올린 값입니다.',
    up: '모두 올림한 값입니다.',
    tie: '정확한 값이 반올림 경계에 아주 가깝습니다. 반올림한 수로 다시 계산하지 않았는지 확인해 주세요.',
    cut: '버림한 값입니다. 다른 칸과 같은 방법으로 반올림해 주세요.',
    raised: '올림한 값입니다. 다른 칸과 같은 방법으로 반올림해 주세요.',
    beyond: '어떤 반올림으로도 나오지 않는 값입니다.',
    'by-hand': '손으로 맞춘 칸이 있는지 확인해 주세요.',
  },
  en: {
    'largest-remainder': 'It is apportioned by largest remainder so that the shares add up to 100.',
    up: 'All shares are rounded up.',
    tie: 'The exact value is a hair from the half: check that it was not computed from rounded numbers.',
    cut: 'It is cut off: round it as the others.',
    raised: 'It is raised: round it as the others.',
    beyond: 'No rounding gives it.',
    'by-hand': 'Check which were adjusted by hand.',
  },
}
const wayOf = (lang: Lang, told: Told): string => ways[lang][told.param('way')] ?? ''

const korean: Catalogue = {
  sums: {
    column: ({ stated, computed, param }) =>
      `합계 ${withParticle(stated, '은/는')} 위아래 ${param('parts')}칸의 합 ${withParticle(computed, '과/와')} 다릅니다. 합계나 항목을 고쳐 주세요.`,
    row: ({ stated, computed, param }) =>
      `합계 ${withParticle(stated, '은/는')} 옆 ${param('parts')}칸의 합 ${withParticle(computed, '과/와')} 다릅니다. 합계나 항목을 고쳐 주세요.`,
    cross: ({ stated, computed }) =>
      `이 칸이 ${stated} 대신 ${computed}이면 가로와 세로 합계가 모두 맞습니다. 이 칸을 확인해 주세요.`,
    agree: ({ stated, computed, param }) =>
      `이 칸이 ${stated} 대신 ${computed}이면 이 칸이 든 계산 ${param('parts')}개가 모두 맞습니다. 이 칸을 확인해 주세요.`,
    digits: ({ stated, computed }) =>
      `합계 ${withParticle(stated, '은/는')} 합 ${withParticle(computed, '과/와')} 이웃한 두 숫자의 순서만 다릅니다. 숫자가 바뀌었는지 확인해 주세요.`,
    list: ({ stated, computed, param }) =>
      `${withParticle(stated, '은/는')} 아래 ${param('parts')}개 항목의 합 ${withParticle(computed, '과/와')} 다릅니다. 합계나 항목을 고쳐 주세요.`,
    costs: ({ stated, computed, param }) =>
      `소계 ${withParticle(stated, '은/는')} 산출내역 ${param('parts')}줄의 합 ${withParticle(computed, '과/와')} 다릅니다. 소계나 산출내역을 고쳐 주세요.`,
    subtotals: ({ stated, computed, param }) =>
      `합계 ${withParticle(stated, '은/는')} 소계 ${param('parts')}개의 합 ${withParticle(computed, '과/와')} 다릅니다. 합계나 소계를 고쳐 주세요.`,
    sources: ({ stated, computed }) =>
      `금액 ${withParticle(stated, '은/는')} 재원별 금액의 합 ${withParticle(computed, '과/와')} 다릅니다. 재원별 금액을 확인해 주세요.`,
  },
  rounding: ({ stated, computed }) =>
    `합계 ${withParticle(stated, '은/는')} 항목의 합 ${withParticle(computed, '과/와')} 끝자리만 다릅니다. 반올림 때문이면 그렇다고 적어 주세요.`,
  'unit-factor': ({ stated, computed }) =>
    `합계 ${withParticle(stated, '은/는')} 항목의 합 ${withParticle(computed, '과/와')} 자릿수만 다릅니다. 원, 천원, 백만원 단위를 확인해 주세요.`,
  swap: {
    '': ({ stated, computed }) =>
      `${withParticle(stated, '과/와')} ${withParticle(computed, '이/가')} 자리를 바꾸면 합계가 모두 맞습니다. 두 칸이 뒤바뀌었는지 확인해 주세요.`,
    sources: ({ stated, computed, param }) =>
      `다른 해에는 ${withParticle(param('label'), '이/가')} 더 큰데 이 해만 ${param('label')} ${stated}, ${param('other')} ${computed}입니다. 재원이 뒤바뀌었는지 확인해 주세요.`,
  },
  difference: ({ stated, computed }) =>
    `증감 ${withParticle(stated, '과/와')} 두 금액의 차이 ${withParticle(computed, '이/가')} 서로 다릅니다. 증감이나 두 금액 가운데 틀린 칸을 고쳐 주세요.`,
  formula: ({ stated, computed, param }) =>
    `${withParticle(param('formula'), '을/를')} 곱한 값은 ${computed}인데 금액은 ${stated}입니다. 단가나 수량, 금액을 확인해 주세요.`,
  'cached-value': ({ stated, computed }) =>
    `수식의 저장된 값 ${withParticle(stated, '은/는')} 다시 계산한 값 ${withParticle(computed, '과/와')} 다릅니다. 파일을 열어 다시 계산해 주세요.`,
  'sum-range': ({ param }) =>
    `합계 수식 ${param('formula')}에 ${param('cells')} 칸이 빠져 있습니다. 범위를 확인해 주세요.`,
  'typed-total': ({ stated, param }) =>
    `이 합계 ${withParticle(stated, '은/는')} 직접 입력한 값입니다. 같은 줄의 다른 합계 ${param('computed')}개처럼 수식으로 바꿔 주세요.`,
  percentage: ({ stated, computed, param }) =>
    `비율 ${withParticle(stated, '은/는')} 맞지 않습니다. 정확한 값은 ${param('exact')}%, 반올림하면 ${computed}입니다.`,
  'percentage-rounding': (told) =>
    `비율 ${withParticle(told.stated, '은/는')} 정확한 값 ${told.param('exact')}%를 반올림한 ${withParticle(told.computed, '과/와')} 다릅니다. ${wayOf('ko', told)}`,
  'percentage-total': {
    '': (told) =>
      `반올림한 비율의 합은 ${withParticle(told.computed, '으로/로')}, ${withParticle(told.stated, '이/가')} 아닙니다. ${wayOf('ko', told)}`,
    sum: ({ stated, computed }) => `비율 ${stated}의 합이 ${computed}입니다. 100%가 되는지 확인해 주세요.`,
  },
  'execution-rate': (told) =>
    `집행률 ${withParticle(told.stated, '은/는')} 집행액을 예산액으로 나눈 ${told.param('exact')}%를 반올림한 ${withParticle(told.computed, '과/와')} 다릅니다. 같은 방법으로 반올림해 주세요.`,
  ratio: (told) =>
    `비율 ${withParticle(told.stated, '은/는')} 앞의 두 수로 계산한 ${told.param('exact')}%를 반올림한 ${withParticle(told.computed, '과/와')} 다릅니다. 확인해 주세요.`,
  decimals: ({ stated, param }) =>
    `다른 비율은 소수점 아래 ${param('decimals')}자리까지 적었는데 ${withParticle(stated, '은/는')} 그렇지 않습니다. 자릿수를 맞춰 주세요.`,
  composition: {
    '': ({ stated, computed }) =>
      `${withParticle(stated, '은/는')} 나누어 적은 수의 합 ${withParticle(computed, '과/와')} 다릅니다. 어느 쪽이 맞는지 확인해 주세요.`,
    size: ({ stated, computed, param }) =>
      `${param('body')} 정원을 여기서는 ${stated}, 앞에서는 ${computed} 이내라고 하였습니다. 하나로 맞춰 주세요.`,
  },
  'source-sum': ({ stated, computed }) =>
    `${withParticle(stated, '은/는')} 재원별 금액의 합 ${withParticle(computed, '과/와')} 다릅니다. 재원별 금액을 확인해 주세요.`,
  'area-sum': ({ stated, computed, param }) =>
    `연면적 ${withParticle(stated, '은/는')} ${param('floors')}개 층 면적의 합 ${withParticle(computed, '과/와')} 다릅니다. 층별 면적을 확인해 주세요.`,
  count: {
    names: ({ stated, computed }) =>
      `${stated}개라고 하였는데 적힌 이름은 ${computed}개입니다. 수나 이름을 고쳐 주세요.`,
    bullets: ({ stated, computed }) =>
      `${stated}개라고 하였는데 아래 항목은 ${computed}개입니다. 수나 항목을 고쳐 주세요.`,
    list: ({ stated, computed }) =>
      `${withParticle(stated, '이/가')} 아니라 ${withParticle(computed, '이/가')} 아래에 있습니다. 수나 목록을 고쳐 주세요.`,
    lists: ({ stated, computed }) =>
      `앞의 같은 목록은 ${computed}인데 여기는 ${stated}입니다. 달라진 까닭을 적어 주세요.`,
  },
  attendance: ({ stated, computed, param }) =>
    `재적 ${param('whole')}명에서 참석 ${param('part')}명을 빼면 ${computed}인데 ${stated}이라고 적혀 있습니다.`,
  average: ({ stated, computed }) =>
    `1인당 ${withParticle(stated, '은/는')} 금액을 인원으로 나눈 ${withParticle(computed, '과/와')} 다릅니다. 금액이나 인원을 확인해 주세요.`,
  'amount-words': ({ stated, computed, param }) =>
    `한글로 적은 금액(${param('words')})은 ${computed}인데 숫자는 ${stated}입니다. 하나로 맞춰 주세요.`,
  'list-number': {
    repeated: ({ stated, computed }) =>
      `번호 ${withParticle(stated, '이/가')} 되풀이됩니다. 차례대로면 ${computed}입니다. 번호나 빠진 행을 확인해 주세요.`,
    missing: ({ stated, computed }) =>
      `번호 ${withParticle(computed, '이/가')} 빠지고 ${withParticle(stated, '이/가')} 나옵니다. 번호나 빠진 행을 확인해 주세요.`,
    amiss: ({ stated, computed }) =>
      `번호 ${withParticle(computed, '이/가')} 올 자리에 ${withParticle(stated, '이/가')} 있습니다. 번호를 고쳐 주세요.`,
  },
  'item-missing': ({ stated }) =>
    `이 항목(${stated})만 다른 목록에 없고 나머지 금액은 모두 같습니다. 빠진 까닭을 적어 주세요.`,
  'said-twice': ({ stated, computed }) =>
    `앞에서는 ${computed}, 여기서는 ${stated}입니다. 어느 쪽이 맞는지 확인해 주세요.`,
  'merged-amount': ({ stated, param }) =>
    `${withParticle(stated, '은/는')} ${param('items')}번을 합친 금액입니다. 항목마다 금액을 나누어 적어 주세요.`,
  'amount-increase': ({ stated, computed, param }) =>
    `금액이 ${computed}에서 ${withParticle(stated, '으로/로')} ${param('more')} 늘었습니다. 늘어난 까닭을 적어 주세요.`,
  'overlap-count': ({ stated, computed, param }) =>
    `총 ${withParticle(stated, '은/는')} 중복 ${param('overlap')}명을 더한 수입니다. 중복이 두 쪽에 모두 들어 있으면 ${computed}입니다.`,
  'counting-basis': {
    once: ({ stated, computed }) =>
      `${withParticle(stated, '은/는')} 사람 수로, 회차별 참석을 더하면 ${computed}입니다. 실인원인지 연인원인지 적어 주세요.`,
    mixed: ({ stated, computed }) =>
      `${stated}에는 실인원과 연인원이 섞여 있습니다. 연인원으로 맞추면 ${computed}입니다. 기준을 적어 주세요.`,
  },
  'year-budget': ({ stated, computed, param }) =>
    `${param('year')}년 소요예산 ${withParticle(stated, '은/는')} 아래 표의 ${computed}과 다릅니다. 하나로 맞춰 주세요.`,
  columns: ({ stated, param }) =>
    `${param('label')}: 다른 줄은 한 해 목표를 상·하반기로 나누었는데 여기는 반기마다 한 해만큼(${stated})입니다. 확인해 주세요.`,
  'period-target': ({ stated, param }) =>
    `사업기간에 들지 않는 ${param('year')}년 ${param('half')} 칸에 ${withParticle(stated, '이/가')} 있습니다. 기간이나 표를 확인해 주세요.`,
  'target-actual': {
    missed: ({ stated, computed, param }) =>
      `${param('label')}: ${param('year')}년 목표 ${computed} 가운데 실적은 ${stated}입니다. 까닭과 대책을 적어 주세요.`,
    beyond: ({ stated, computed, param }) =>
      `${param('label')}: ${param('year')}년 실적 ${withParticle(stated, '이/가')} 목표 ${computed}의 두 배를 넘습니다. 목표나 세는 방법을 확인해 주세요.`,
  },
}

const english: Catalogue = {
  sums: {
    column: ({ stated, computed, param }) =>
      `The total ${stated} is not the sum ${computed} of the ${param('parts')} cells in its column. Correct the total or an item.`,
    row: ({ stated, computed, param }) =>
      `The total ${stated} is not the sum ${computed} of the ${param('parts')} cells in its row. Correct the total or an item.`,
    cross: ({ stated, computed }) =>
      `With ${computed} instead of ${stated} in this cell both its row and its column add up. Check this cell.`,
    agree: ({ stated, computed, param }) =>
      `With ${computed} instead of ${stated} in this cell all ${param('parts')} calculations it stands in are right. Check this cell.`,
    digits: ({ stated, computed }) =>
      `The total ${stated} differs from the sum ${computed} by two neighbouring digits that changed places. Check it.`,
    list: ({ stated, computed, param }) =>
      `${stated} is not the sum ${computed} of the ${param('parts')} items beneath. Correct the total or an item.`,
    costs: ({ stated, computed, param }) =>
      `The subtotal ${stated} is not the sum ${computed} of its ${param('parts')} cost lines. Correct the subtotal or a line.`,
    subtotals: ({ stated, computed, param }) =>
      `The total ${stated} is not the sum ${computed} of its ${param('parts')} subtotals. Correct the total or a subtotal.`,
    sources: ({ stated, computed }) =>
      `The amount ${stated} is not the sum ${computed} of its fund sources. Check the sources.`,
  },
  rounding: ({ stated, computed }) =>
    `The total ${stated} differs from the sum ${computed} in its last digit only. If rounding is the cause, say so.`,
  'unit-factor': ({ stated, computed }) =>
    `The total ${stated} differs from the sum ${computed} by a factor of 1,000 or more. Check the unit of money.`,
  swap: {
    '': ({ stated, computed }) =>
      `If ${stated} and ${computed} changed places, all totals would be right. Check the two cells.`,
    sources: ({ stated, computed, param }) =>
      `In all other years ${param('label')} is larger; here it is ${stated} and ${param('other')} ${computed}. Check whether they were swapped.`,
  },
  difference: ({ stated, computed }) =>
    `The difference ${stated} and the two amounts, which give ${computed}, do not agree. Correct the one that is wrong.`,
  formula: ({ stated, computed, param }) =>
    `${param('formula')} is ${computed}, but the amount says ${stated}. Check the unit price, the quantity and the amount.`,
  'cached-value': ({ stated, computed }) =>
    `The file remembers ${stated} for this formula, which now gives ${computed}. Open the file and recalculate.`,
  'sum-range': ({ param }) => `The formula ${param('formula')} leaves out ${param('cells')}. Check its range.`,
  'typed-total': ({ stated, param }) =>
    `The total ${stated} is typed in. Make it a formula, as the ${param('computed')} other totals of the row are.`,
  percentage: ({ stated, computed, param }) =>
    `The share ${stated} is wrong: exactly it is ${param('exact')}%, rounded ${computed}.`,
  'percentage-rounding': (told) =>
    `The share ${told.stated} is not ${told.computed}, to which ${told.param('exact')}% rounds. ${wayOf('en', told)}`,
  'percentage-total': {
    '': (told) => `The rounded shares add up to ${told.computed}, not to ${told.stated}. ${wayOf('en', told)}`,
    sum: ({ stated, computed }) => `The shares ${stated} add up to ${computed}. Check whether they should be 100%.`,
  },
  'execution-rate': (told) =>
    `The execution rate ${told.stated} is not ${told.computed}, to which spent by budget, ${told.param('exact')}%, rounds. Round all alike.`,
  ratio: (told) =>
    `The share ${told.stated} is not ${told.computed}, to which the two numbers before it, ${told.param('exact')}%, round. Check it.`,
  decimals: ({ stated, param }) =>
    `Other shares have ${param('decimals')} decimals, ${stated} has fewer. Write all alike.`,
  composition: {
    '': ({ stated, computed }) => `${stated} is not the sum ${computed} of its parts. Check which is right.`,
    size: ({ stated, computed, param }) =>
      `${param('body')} has at most ${stated} here and ${computed} before. Make the two one.`,
  },
  'source-sum': ({ stated, computed }) =>
    `${stated} is not the sum ${computed} of its fund sources. Check the sources.`,
  'area-sum': ({ stated, computed, param }) =>
    `The floor area ${stated} is not the sum ${computed} of its ${param('floors')} floors. Check the floors.`,
  count: {
    names: ({ stated, computed }) => `${stated} are said, ${computed} are named. Correct the number or the names.`,
    bullets: ({ stated, computed }) =>
      `${stated} are said, ${computed} are listed beneath. Correct the number or the list.`,
    list: ({ stated, computed }) => `${stated} are said, ${computed} are listed. Correct the number or the list.`,
    lists: ({ stated, computed }) => `The same list before has ${computed}, this one ${stated}. Write why they differ.`,
  },
  attendance: ({ stated, computed, param }) =>
    `Of ${param('whole')} members ${param('part')} came, so ${computed} did not; ${stated} is written.`,
  average: ({ stated, computed }) => `${stated} for one person is not ${computed}, the amount divided by the people.`,
  'amount-words': ({ stated, computed, param }) =>
    `In words (${param('words')}) it is ${computed}, in digits ${stated}. Make the two one.`,
  'list-number': {
    repeated: ({ stated, computed }) => `Number ${stated} stands twice; in order it is ${computed}. Check the rows.`,
    missing: ({ stated, computed }) => `Number ${computed} is left out before ${stated}. Check the rows.`,
    amiss: ({ stated, computed }) => `Number ${stated} stands where ${computed} belongs. Correct it.`,
  },
  'item-missing': ({ stated }) =>
    `This item alone (${stated}) is missing from another list whose other amounts are the same. Write why.`,
  'said-twice': ({ stated, computed }) => `Before, it is ${computed}; here, ${stated}. Check which is right.`,
  'merged-amount': ({ stated, param }) => `${stated} is one amount for items ${param('items')}. Write each item's own.`,
  'amount-increase': ({ stated, computed, param }) =>
    `The amount grew from ${computed} to ${stated}, by ${param('more')}. Write the reason.`,
  'overlap-count': ({ stated, computed, param }) =>
    `The total ${stated} adds the ${param('overlap')} who are in both. If they stand in both groups, it is ${computed}.`,
  'counting-basis': {
    once: ({ stated, computed }) =>
      `${stated} counts people once; the sessions add up to ${computed}. Say which is meant.`,
    mixed: ({ stated, computed }) =>
      `${stated} adds people counted once to attendances. Counted by attendance it is ${computed}. Say which is meant.`,
  },
  'year-budget': ({ stated, computed, param }) =>
    `The budget ${stated} for ${param('year')} is ${computed} in the table beneath. Make the two one.`,
  columns: ({ stated, param }) =>
    `${param('label')}: other rows part a year's target between its halves; here each half has a whole year's (${stated}). Check it.`,
  'period-target': ({ stated, param }) =>
    `${stated} stands in a column outside of the plan's period (${param('year')} ${param('half')}). Check the period or the table.`,
  'target-actual': {
    missed: ({ stated, computed, param }) =>
      `${param('label')}: of the target ${computed} for ${param('year')}, ${stated} was reached. Write why and what follows.`,
    beyond: ({ stated, computed, param }) =>
      `${param('label')}: in ${param('year')} the result ${stated} is more than twice the target ${computed}. Check the target or the counting.`,
  },
}

const catalogues: Readonly<Record<Lang, Catalogue>> = { ko: korean, en: english }

/** The sentence of a finding of the number rules; null for a finding of another set. */
export function describeNumberFinding(finding: DocumentFinding, lang: Lang): string | null {
  const { rule, stated, computed, params } = finding
  const told: Told = {
    stated: stated ?? '',
    computed: computed ?? '',
    param: (name) => String(params[name] ?? ''),
  }
  const sentences = new Map(Object.entries(catalogues[lang])).get(rule)
  if (sentences === undefined) return null
  if (typeof sentences === 'function') return sentences(told)
  const byWay = new Map(Object.entries(sentences))
  const sentence = byWay.get(told.param('way')) ?? byWay.get('')
  return sentence === undefined ? null : sentence(told)
}

/** Every rule that has sentences, with the ways of it that have sentences of their own. */
export const describedRules: readonly (readonly [rule: string, way: string])[] = Object.entries(korean).flatMap(
  ([rule, sentences]) =>
    (typeof sentences === 'function' ? [''] : Object.keys(sentences)).map((way) => [rule, way] as const),
)
