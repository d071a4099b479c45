import type { Won } from '#kit/won.ts'

const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
const places = ['', '십', '백', '천']
const groups = ['', '만', '억', '조']

/** Four digits as they are read, every 일 written: 1120 is 일천일백이십. */
const groupInWords = (group: number): string =>
  [3, 2, 1, 0]
    .map((place) => ({ place, digit: Math.floor(group / 10 ** place) % 10 }))
    .map(({ place, digit }) => (digit === 0 ? '' : `${digits[digit]}${places[place]}`))
    .join('')

/**
 * An amount, not below nothing, in words as papers of payment write it beside its digits, so that nobody adds one: 120,000
 * won is 금일십이만원정 (행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조). Less than nothing is a bug: throws.
 */
export function wonInWords(amount: Won): string {
  if (amount < 0) throw new RangeError(`no payment is less than nothing: ${amount}`)
  const words = [3, 2, 1, 0]
    .map((at) => ({ at, group: Number((BigInt(amount) / 10_000n ** BigInt(at)) % 10_000n) }))
    .map(({ at, group }) => (group === 0 ? '' : `${groupInWords(group)}${groups[at]}`))
    .join('')
  return `금${words === '' ? '영' : words}원정`
}
