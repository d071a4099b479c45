import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { Finding } from '#kit/lint.ts'
import type { GateRule } from './findings.ts'
import { amountIn } from './message-words.ts'

type Sentences = Readonly<Record<GateRule, (finding: Finding) => string>>

const text = ({ params }: Finding, name: string): string => String(params[name])
const amount = (lang: Lang, { params }: Finding, name: string): string => amountIn(lang, Number(params[name]))
/** The amount that left, in brackets, where one is stated. */
const amountLeft = (lang: Lang, finding: Finding): string =>
  finding.params['won'] === undefined ? '' : ` (${amount(lang, finding, 'won')})`

/** The halves of a difference that are not nothing; both when neither is anything, so that a sentence always ends. */
const halves = (finding: Finding, down: (size: string) => string, up: (size: string) => string): string => {
  const parts = [
    { size: Number(finding.params['down']), say: down },
    { size: Number(finding.params['up']), say: up },
  ]
  const some = parts.filter(({ size }) => size > 0)
  return (some.length === 0 ? parts : some).map(({ size, say }) => say(String(size))).join(', ')
}

export const findingSentencesKo: Sentences = {
  'gate-unexplained-count': (f) =>
    `${text(f, 'gate')}: ${f.computed}건을 받았는데 ${f.stated}건만 결과가 적혀 있습니다. ${halves(
      f,
      (size) => `모자란 것 ${size}건`,
      (size) => `남는 것 ${size}건`,
    )}입니다.`,
  'gate-unexplained-won': (f) =>
    `${text(f, 'gate')}: 까닭이 적히지 않은 금액이 있습니다. ${halves(
      f,
      (size) => `줄어든 것 ${amountIn('ko', Number(size))}`,
      (size) => `늘어난 것 ${amountIn('ko', Number(size))}`,
    )}입니다.`,
  'rejection-without-reason': (f) =>
    `${withParticle(text(f, 'item'), '이/가')} ${text(f, 'gate')}에서 ${text(f, 'count')}건${amountLeft('ko', f)} 제외되었는데 사유가 적혀 있지 않습니다.`,
  'amount-changed-without-reason': (f) =>
    `${text(f, 'items')}: ${text(f, 'gate')}에서 금액이 ${amount('ko', f, 'before')}에서 ${withParticle(amount('ko', f, 'after'), '으로/로')} 달라졌는데 사유가 적혀 있지 않습니다.`,
  'entered-late': (f) =>
    `${withParticle(text(f, 'item'), '은/는')} 주민투표가 끝난 뒤 ${text(f, 'gate')}에서 처음 들어왔습니다.`,
  'left-behind': (f) =>
    `${withParticle(text(f, 'item'), '은/는')} ${withParticle(text(f, 'gate'), '을/를')} 거친 뒤 ${text(f, 'closing')}까지 어디에도 나오지 않습니다.`,
  'bundled-amount': (f) =>
    `${text(f, 'gate')}에서 여러 의제(${text(f, 'items')})에 금액 하나(${amount('ko', f, 'won')})만 적혀 있습니다.`,
  'adjusted-above-request': (f) =>
    `${text(f, 'item')}: ${text(f, 'gate')}에서 부서조정액 ${withParticle(amount('ko', f, 'adjusted'), '이/가')} 신청액 ${amount('ko', f, 'requested')}보다 많습니다.`,
  'inferred-alias': (f) =>
    `${text(f, 'where')}의 ${withParticle(`‘${text(f, 'alias')}’`, '을/를')} ${withParticle(text(f, 'item'), '으로/로')} 보았습니다. 문서에 같은 것이라고 적혀 있지는 않습니다.`,
}

export const findingSentencesEn: Sentences = {
  'gate-unexplained-count': (f) =>
    `${text(f, 'gate')}: ${f.computed} came and the outcomes of ${f.stated} are recorded; ${halves(
      f,
      (size) => `${size} missing`,
      (size) => `${size} too many`,
    )}.`,
  'gate-unexplained-won': (f) =>
    `${text(f, 'gate')}: amounts without an explanation, ${halves(
      f,
      (size) => `${amountIn('en', Number(size))} less than came`,
      (size) => `${amountIn('en', Number(size))} more than came`,
    )}.`,
  'rejection-without-reason': (f) =>
    `${text(f, 'item')}: ${text(f, 'count')} rejected at ${text(f, 'gate')}${amountLeft('en', f)} without a recorded reason.`,
  'amount-changed-without-reason': (f) =>
    `${text(f, 'items')}: from ${amount('en', f, 'before')} to ${amount('en', f, 'after')} at ${text(f, 'gate')} without a recorded reason.`,
  'entered-late': (f) => `${text(f, 'item')} first came in at ${text(f, 'gate')}, after the residents had voted.`,
  'left-behind': (f) =>
    `${text(f, 'item')} went through ${text(f, 'gate')} and appears nowhere until ${text(f, 'closing')}.`,
  'bundled-amount': (f) =>
    `${text(f, 'gate')}: one amount (${amount('en', f, 'won')}) is stated for several items (${text(f, 'items')}).`,
  'adjusted-above-request': (f) =>
    `${text(f, 'item')}: adjusted at ${text(f, 'gate')} to ${amount('en', f, 'adjusted')}, above the ${amount('en', f, 'requested')} requested.`,
  'inferred-alias': (f) =>
    `“${text(f, 'alias')}” (${text(f, 'where')}) was taken to be ${text(f, 'item')}; no paper says so.`,
}
