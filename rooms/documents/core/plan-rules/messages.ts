import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { DocumentFinding } from '../document-rule.ts'
import { groupDigits } from '../grouped-digits.ts'

type Sentence = (finding: DocumentFinding) => string

const grouped = (digits: string | null): string => groupDigits(digits ?? '')

const ko: Readonly<Record<string, Sentence>> = {
  amount: ({ stated, computed }) =>
    `금액은 ${grouped(stated)}원인데 산출내역은 ${grouped(computed)}원입니다. 어느 쪽이 맞는지 확인해 주세요.`,
  'header-budget': ({ stated, computed, severity }) =>
    severity === 'note'
      ? `머리의 예산 ${withParticle(grouped(stated), '은/는')} 한 재원만 적은 것입니다. 합계는 ${grouped(computed)}입니다.`
      : `머리의 예산 ${withParticle(grouped(stated), '이/가')} 합계 ${withParticle(grouped(computed), '과/와')} 다릅니다.`,
  'stage-missing': ({ params }) => `‘${params['type']}’ 단계가 없습니다.`,
  'period-stage': ({ stated, params }) => `단계 ‘${stated}’의 때가 사업 기간 ‘${params['period']}’ 밖에 있습니다.`,
  target: ({ stated, computed }) =>
    `목표에는 ${withParticle(grouped(computed), '이/가')} 적혀 있는데 값은 ${grouped(stated)}입니다.`,
}

const en: Readonly<Record<string, Sentence>> = {
  amount: ({ stated, computed }) =>
    `The amount is ${grouped(stated)} won, its calculation says ${grouped(computed)} won. See which is right.`,
  'header-budget': ({ stated, computed, severity }) =>
    severity === 'note'
      ? `The head's budget ${grouped(stated)} is of one source alone. All together are ${grouped(computed)}.`
      : `The head's budget ${grouped(stated)} is not the total ${grouped(computed)}.`,
  'stage-missing': ({ params }) => `There is no stage “${params['type']}”.`,
  'period-stage': ({ stated, params }) =>
    `The stage “${stated}” is outside the project's period “${params['period']}”.`,
  target: ({ stated, computed }) => `The target says ${computed}, the value is ${stated}.`,
}

const sentences: Readonly<Record<Lang, Readonly<Record<string, Sentence>>>> = { ko, en }

/** The sentence of a finding on a field of a plan; null for what other rules found. */
export function describePlanField(finding: DocumentFinding, lang: Lang): string | null {
  if (finding.place.kind !== 'field' || finding.span !== null) return null
  const { case: which = finding.rule } = finding.params
  return sentences[lang][which]?.(finding) ?? null
}
