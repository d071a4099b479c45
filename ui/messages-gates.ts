import type { Lang } from '#kit/korean-text.ts'

/** The words that the drawing of the gates says itself. */
export interface GateMessages {
  readonly counted: (count: string) => string
  readonly amount: (thousands: string) => string
  readonly taken: string
  readonly passed: string
  readonly entered: (size: string) => string
  readonly untold: (size: string) => string
  readonly leftHere: string
  readonly next: string
  readonly noAmount: string
  readonly open: string
  readonly missing: (size: string) => string
  readonly surplus: (size: string) => string
  readonly keyPassed: string
  readonly keyLost: string
  readonly keyUnexplained: string
  readonly scale: Readonly<Record<'count' | 'won', string>>
}

const ko: GateMessages = {
  counted: (count) => `${count}건`,
  amount: (thousands) => `${thousands}천원`,
  taken: '들어온 것',
  passed: '넘어간 것',
  entered: (size) => `이 가운데 ${size}은 여기서 새로 들어옴`,
  untold: (size) => `${size}은 어디로 갔는지 적히지 않음`,
  leftHere: '여기서 나간 것',
  next: '다음 관문',
  noAmount: '금액 적히지 않음',
  open: '아직 맞지 않음',
  missing: (size) => `합이 맞지 않음: ${size} 모자람`,
  surplus: (size) => `합이 맞지 않음: ${size} 남음`,
  keyPassed: '다음으로 넘어간 것',
  keyLost: '여기서 나간 것',
  keyUnexplained: '까닭이 적히지 않은 것',
  scale: {
    count: '띠의 굵기는 건수에 비례합니다.',
    won: '띠의 굵기는 금액에 비례합니다. 금액이 없으면 가는 선입니다.',
  },
}

const en: GateMessages = {
  counted: (count) => count,
  amount: (thousands) => `${thousands} thousand won`,
  taken: 'Came in',
  passed: 'Went on',
  entered: (size) => `${size} of them new here`,
  untold: (size) => `Where ${size} went is not recorded`,
  leftHere: 'Left here',
  next: 'Next gate',
  noAmount: 'no amount stated',
  open: 'Does not reconcile yet',
  missing: (size) => `Does not add up: ${size} missing`,
  surplus: (size) => `Does not add up: ${size} too many`,
  keyPassed: 'Went on',
  keyLost: 'Left here',
  keyUnexplained: 'Left without a stated reason',
  scale: {
    count: 'The width of a band follows the number of items.',
    won: 'The width of a band follows the amount; without an amount it is a thin line.',
  },
}

export const gateWords = (lang: Lang): GateMessages => (lang === 'ko' ? ko : en)
