import type { Lang } from '#kit/korean-text.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'

type Sentence = (finding: DocumentFinding) => string

const withGroups = (number: string | null): string =>
  String(number).replace(/^\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
const text = (finding: DocumentFinding, name: string): string => String(finding.params[name])
const amount = (number: string | null, finding: DocumentFinding): string =>
  `${withGroups(number)}${text(finding, 'unit')}`

/** "× 162, X 18": the signs that stand, with how often. */
const signsUsed = ({ params }: DocumentFinding, times: string): string =>
  [`× ${params['times']}`, `X ${params['cross']}`, `* ${params['star']}`]
    .filter((sign) => !sign.endsWith(' 0'))
    .map((sign) => `${sign}${times}`)
    .join(', ')

const ko: Readonly<Record<string, Sentence>> = {
  formula: (finding) => {
    const [stated, computed] = [amount(finding.stated, finding), amount(finding.computed, finding)]
    const told = `산식 ‘${text(finding, 'formula')}’의 결과가 맞지 않습니다. 적힌 값은 ${stated}, 계산한 값은 ${computed}입니다.`
    if (finding.params['isCut'] === 1) return `${told} 천원 미만을 버렸다면 그 사실을 적어 주세요.`
    return finding.fix === null
      ? `${told} 단가나 수량, 결과를 확인해 주세요.`
      : `${told} 같은 문서의 다른 곳에는 ${withParticle(`‘${finding.fix}’`, '으로/로')} 적혀 있습니다.`
  },
  'malformed-number': (finding) => {
    const written = text(finding, 'written')
    if (finding.severity === 'note') return `‘${written}’에 천 단위 쉼표가 없습니다.`
    const told = `${withParticle(`‘${written}’`, '은/는')} 쉼표 자리가 맞지 않습니다.`
    if (finding.fix !== null) return `${told} 적힌 결과로 보면 ${finding.fix}입니다.`
    if (finding.computed === null) return `${told} 세 자리마다 쉼표를 적어 주세요.`
    return `${told} 적힌 결과는 ${withGroups(finding.stated)}원인데, 그대로 읽으면 ${withGroups(finding.computed)}원입니다.`
  },
  'multiplication-sign': (finding) => `곱하기 표시가 섞여 있습니다(${signsUsed(finding, '번')}). ×로 맞춰 주세요.`,
  'account-choice': (finding) =>
    finding.params['how'] === 'works'
      ? `‘${text(finding, 'label')}’ ${withGroups(text(finding, 'won'))}원이 사무관리비에 있습니다. 시설물을 설치하는 비용이면 시설비가 맞는지 예산부서에 확인해 주세요.`
      : `${withParticle(`‘${text(finding, 'label')}’`, '이/가')} 여러 통계목에 나뉘어 있습니다(${text(finding, 'account')}). 나눈 까닭이 있는지 확인해 주세요.`,
  'object-name': (finding) =>
    `한 과목을 ${text(finding, 'count')}가지로 적었습니다(${text(finding, 'ways')}). ${withParticle(`‘${finding.computed}’`, '으로/로')} 맞춰 주세요.`,
}

const en: Readonly<Record<string, Sentence>> = {
  formula: (finding) => {
    const [stated, computed] = [amount(finding.stated, finding), amount(finding.computed, finding)]
    const told = `The result of “${text(finding, 'formula')}” does not follow: stated ${stated}, computed ${computed}.`
    if (finding.params['isCut'] === 1) return `${told} If it was cut below a thousand won, please say so.`
    return finding.fix === null
      ? `${told} Please check the price, the quantities and the result.`
      : `${told} Elsewhere in this document stands “${finding.fix}”.`
  },
  'malformed-number': (finding) => {
    const written = text(finding, 'written')
    if (finding.severity === 'note') return `“${written}” has no thousands separators.`
    const told = `The commas of “${written}” are misplaced.`
    if (finding.fix !== null) return `${told} By the stated result it is ${finding.fix}.`
    if (finding.computed === null) return `${told} Put one after every three digits.`
    return `${told} The stated result is ${withGroups(finding.stated)}원; as written it gives ${withGroups(finding.computed)}원.`
  },
  'multiplication-sign': (finding) => `Multiplication signs are mixed (${signsUsed(finding, '')}). Please use ×.`,
  'account-choice': (finding) =>
    finding.params['how'] === 'works'
      ? `“${text(finding, 'label')}”, ${withGroups(text(finding, 'won'))}원, stands in office expenses (사무관리비). If something is installed for good, ask the budget office about 시설비.`
      : `“${text(finding, 'label')}” is charged to several accounts (${text(finding, 'account')}). Please check that this is meant.`,
  'object-name': (finding) =>
    `One account is written in ${text(finding, 'count')} ways (${text(finding, 'ways')}). Please use “${finding.computed}”.`,
}

const sentences: Readonly<Record<Lang, ReadonlyMap<string, Sentence>>> = {
  ko: new Map(Object.entries(ko)),
  en: new Map(Object.entries(en)),
}

/** The sentence of a finding of these rules, or null when its rule is none of them. */
export const describeBudgetFinding = (finding: DocumentFinding, lang: Lang): string | null =>
  sentences[lang].get(finding.rule)?.(finding) ?? null
