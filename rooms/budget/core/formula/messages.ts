import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { ComputeRefusal, FormulaRefusalKind, FormulaRemarkKind } from './formula.ts'

type Sentences<Kind extends string> = Readonly<Record<Lang, Readonly<Record<Kind, (found: string) => string>>>>

export const refusalSentences: Sentences<FormulaRefusalKind> = {
  ko: {
    empty: () => '산출내역이 비어 있습니다. 단가와 수량을 적어 주세요. 예: 70,000원×11명×12회',
    'no-amount': (found) => `‘${found}’에 금액이 없습니다. 원 단위 금액을 적어 주세요. 예: 70,000원`,
    'number-expected': (found) => `‘${found}’ 앞뒤에 숫자가 있어야 합니다. 빠진 수량이나 단가를 적어 주세요.`,
    'sign-expected': (found) => `‘${found}’ 앞에 × 표시가 빠졌습니다. 곱하는 수가 아니면 괄호 안에 적어 주세요.`,
    bracket: (found) => `‘${found}’ 괄호의 짝이 맞지 않거나, 괄호 안을 계산할 수 없습니다. 괄호를 확인해 주세요.`,
    'second-result': () => '= 표시가 두 번 있습니다. 결과는 한 번만 적고, 다음 내역은 줄을 바꿔 적어 주세요.',
    'result-expected': (found) =>
      `= 뒤의 ${withParticle(`‘${found}’`, '을/를')} 금액으로 읽을 수 없습니다. 원 단위 금액을 적어 주세요.`,
    'zero-division': (found) =>
      `${withParticle(`‘${found}’`, '으로/로')}는 나눌 수 없습니다. 0이 아닌 수를 적어 주세요.`,
    'too-large': (found) => `${withParticle(`‘${found}’`, '은/는')} 너무 큰 수입니다. 자릿수를 확인해 주세요.`,
    'different-units': (found) => `‘${found}’처럼 단위가 다른 수는 더할 수 없습니다. 줄을 나누어 적어 주세요.`,
    'too-long': () => '산출내역이 너무 깁니다. 여러 내역으로 나누어 적어 주세요.',
  },
  en: {
    empty: () => 'The calculation is empty. Write a unit price and quantities, such as 70,000원×11명×12회.',
    'no-amount': (found) => `There is no amount in “${found}”. Write an amount in won, such as 70,000원.`,
    'number-expected': (found) => `A number must stand on both sides of “${found}”. Write the missing one.`,
    'sign-expected': (found) => `A × is missing before “${found}”. If it does not multiply, put it in brackets.`,
    bracket: (found) => `The bracket “${found}” has no partner or cannot be calculated. Please check it.`,
    'second-result': () => 'There are two equals signs. Write one result, and the next item on a new line.',
    'result-expected': (found) => `“${found}” after = cannot be read as an amount. Write an amount in won.`,
    'zero-division': (found) => `Nothing can be divided by “${found}”. Write a number other than 0.`,
    'too-large': (found) => `“${found}” is too large a number. Please check its digits.`,
    'different-units': (found) => `Numbers with different units cannot be added, as in “${found}”. Write two lines.`,
    'too-long': () => 'The calculation is too long. Write it as several items.',
  },
}

export const remarkSentences: Sentences<FormulaRemarkKind> = {
  ko: {
    'malformed-number': (found) => `‘${found}’의 쉼표 자리가 맞지 않습니다. 세 자리마다 쉼표를 적어 주세요.`,
    'ungrouped-number': (found) => `‘${found}’에 천 단위 쉼표가 없습니다.`,
    'missing-won': (found) => `‘${found}’에 ‘원’이 없어 원 단위로 읽었습니다.`,
    'thousand-won-result': (found) => `결과 ${withParticle(`‘${found}’`, '을/를')} 천원 단위로 읽었습니다.`,
    approximate: (found) => `결과 ${withParticle(`‘${found}’`, '은/는')} 어림한 값입니다.`,
    'mixed-signs': (found) => `곱하기 표시가 섞여 있습니다(‘${found}’). ×로 맞춰 주세요.`,
    'left-aside': (found) => `${withParticle(`‘${found}’`, '은/는')} 계산에 쓰지 않았습니다.`,
  },
  en: {
    'malformed-number': (found) => `The commas of “${found}” are misplaced. Put one after every three digits.`,
    'ungrouped-number': (found) => `“${found}” has no thousands separators.`,
    'missing-won': (found) => `“${found}” has no 원; it was read as won.`,
    'thousand-won-result': (found) => `The result “${found}” was read as thousand won.`,
    approximate: (found) => `The result “${found}” is approximate.`,
    'mixed-signs': (found) => `Several multiplication signs are mixed (“${found}”). Please use ×.`,
    'left-aside': (found) => `“${found}” was not used in the calculation.`,
  },
}

export const computeSentences: Sentences<ComputeRefusal['kind']> = {
  ko: {
    'not-whole-won': () => '계산 결과가 1원 단위로 떨어지지 않습니다. 단가나 비율을 확인해 주세요.',
    'too-large': () => '계산 결과가 너무 큽니다. 단가와 수량을 확인해 주세요.',
  },
  en: {
    'not-whole-won': () => 'The result is not a whole number of won. Please check the price or the rate.',
    'too-large': () => 'The result is too large. Please check the price and the quantities.',
  },
}
