/** A number with what stands around it: "70,000원", "15%", "12개월", "1억 2천만원" as won. */
export interface Quantity {
  /** Exact; null beyond what can be calculated exactly. */
  readonly value: { readonly n: number; readonly d: number } | null
  readonly unit: string | null
  readonly money: boolean
  /** What stands between 원 and the next sign: 이내 of "5,000원이내". */
  readonly suffix: string | null
  readonly fault: 'malformed-number' | 'ungrouped-number' | null
  /** One after its last character. */
  readonly to: number
}

/** The words that count things also where a space stands before them ("11 명"). */
export const countingUnits: ReadonlySet<string> = new Set(
  `명 인 회 월 개월 시간 일 주 년 식 개 개소 개동 개교 개사 곳 동 호 대 건 부 권 면 등 쌍 세트 조 팀 차 차시 매 장 본 그루 종 가구
   세대 박 끼 식대 편 점 통 병 박스 벌 켤레 포 학급 반 기 분 분기 강좌 과정 배 원`.split(/\s+/),
)

const digits = /\d+(?:,\d+)*(?:\.\d+)?/y
/** Spaces strayed into the groups: "70, 000원", "1 ,000원". Bounded, so that a row of them costs no more than its length. */
const strayGroups = /(?: ?, ?\d{3}){1,4}(?= ?[십백천만억]{0,4}원)/y
const wellGrouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
const fraction = /\/(\d+)(?![\d/]|[.,]\d)/y
const scales = / ?([십백천만억조]{1,4})/y
const won = / ?원([가-힣]*)((?:\/[가-힣A-Za-z]+)*)/y
const percent = / ?(?:%|퍼센트|프로(?![가-힣]))/y
const unitWord = /(?:[가-힣]+|[A-Za-z]+|[㎀-㏿℃°]+)(?:\/[가-힣A-Za-z]+)*/y
const spacedUnit = / ([가-힣]+)/y

const multiplier: Readonly<Record<string, bigint>> = {
  십: 10n,
  백: 100n,
  천: 1_000n,
  만: 10_000n,
  억: 100_000_000n,
  조: 1_000_000_000_000n,
}

/** Matches a sticky pattern at a place. */
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

interface Scale {
  readonly times: bigint
  readonly to: number
}

/** 천, 만, 백만 ... behind a number, where it is a scale and not the head of a word (천막, 만족, 5조). */
function readScale(text: string, at: number): Scale | null {
  const found = matchAt(scales, text, at)
  if (found === null) return null
  const run = String(found[1])
  const to = at + found[0].length
  const times = [...run].reduce((product, sign) => product * (multiplier[sign] as bigint), 1n)
  const isWon = text.charAt(to) === '원' || text.startsWith(' 원', to)
  if (isWon) return { times, to }
  if (found[0].startsWith(' ')) return null
  const rest = matchAt(/[가-힣]+/y, text, to)?.[0]
  const isCounted = rest === undefined ? !/^[십조]$/.test(run) || /\d/.test(text.charAt(to)) : countingUnits.has(rest)
  return isCounted ? { times, to } : null
}

interface Digits {
  readonly n: bigint
  readonly d: bigint
  readonly written: string
  readonly stray: boolean
  readonly to: number
}

/** The digits at a place; more of them than can be calculated with exactly have no value. */
function readDigits(text: string, at: number): Digits {
  const first = String(matchAt(digits, text, at)?.[0])
  const stray = /^\d{1,3}(?:,\d{3})*$/.test(first) ? matchAt(strayGroups, text, at + first.length) : null
  const written = stray === null ? first : first + stray[0]
  const [whole = '', decimals = ''] = written.replace(/[ ,]/g, '').split('.')
  const tooLong = whole.length + decimals.length > 18
  return {
    n: tooLong ? -1n : BigInt(whole + decimals),
    d: tooLong || decimals === '' ? 1n : 10n ** BigInt(decimals.length),
    written,
    stray: stray !== null,
    to: at + written.length,
  }
}

interface Sum {
  readonly n: bigint
  readonly d: bigint
  readonly scaled: boolean
  readonly to: number
}

/** Mixed Korean numbers: "1억 2천만", "3만5천": each part smaller than the scale before it. */
function addSmallerParts(text: string, first: Sum, scale: bigint): Sum {
  let sum = first
  let above = scale
  for (;;) {
    const spaced = text.charAt(sum.to) === ' '
    const at = sum.to + (spaced ? 1 : 0)
    if (!/\d/.test(text.charAt(at))) return sum
    const part = readDigits(text, at)
    const partScale = readScale(text, part.to)
    const to = partScale?.to ?? part.to
    const times = partScale?.times ?? 1n
    const isWon = text.charAt(to) === '원' || text.startsWith(' 원', to)
    if (part.n < 0n || part.d !== 1n || part.n * times >= above) return sum
    if (spaced && partScale === null && !isWon) return sum
    sum = { n: sum.n + part.n * times * sum.d, d: sum.d, scaled: true, to }
    if (partScale === null) return sum
    above = times
  }
}

const most = BigInt(Number.MAX_SAFE_INTEGER)
const safe = (n: bigint, d: bigint): Quantity['value'] =>
  n < 0n || n > most || d > most ? null : { n: Number(n), d: Number(d) }

/** 15.50 above 100 as n and d; what is scaled to whole won has no denominator left. */
const whole = ({ n, d }: { readonly n: bigint; readonly d: bigint }): { readonly n: bigint; readonly d: bigint } =>
  n % d === 0n ? { n: n / d, d: 1n } : { n, d }

/** Reads the number at a place (a digit stands there) with its scale and its unit. */
export function readQuantity(text: string, at: number): Quantity {
  const read = readDigits(text, at)
  const lacksValue = read.n < 0n
  const scale = readScale(text, read.to)
  const sum = addScale(text, read, scale)
  const asMoney = matchAt(won, text, sum.to)
  const malformed = read.stray || !wellGrouped.test(read.written)
  if (asMoney !== null) {
    const amount = whole(sum)
    const dotted = !sum.scaled && /^\d{1,3}\.\d{3}$/.test(read.written)
    const ungrouped = !sum.scaled && !read.written.includes(',') && amount.n >= 1000n * amount.d
    return {
      value: lacksValue ? null : safe(amount.n, amount.d),
      unit: `원${asMoney[2]}`,
      money: true,
      suffix: asMoney[1] === '' || asMoney[1] === '씩' || asMoney[1] === '정' ? null : String(asMoney[1]),
      fault: malformed || dotted ? 'malformed-number' : ungrouped ? 'ungrouped-number' : null,
      to: sum.to + asMoney[0].length,
    }
  }
  const fault = malformed ? 'malformed-number' : null
  return { ...readCount(text, read, sum, lacksValue), money: false, suffix: null, fault }
}

function addScale(text: string, read: Digits, scale: Scale | null): Sum {
  if (scale === null) return { n: read.n, d: read.d, scaled: false, to: read.to }
  return addSmallerParts(text, { n: read.n * scale.times, d: read.d, scaled: true, to: scale.to }, scale.times)
}

/** A number that is not money: a percentage, a fraction, a count with its unit, or bare. */
function readCount(
  text: string,
  read: Digits,
  sum: Sum,
  lacksValue: boolean,
): { readonly value: Quantity['value']; readonly unit: string | null; readonly to: number } {
  const over = sum.scaled || read.d !== 1n ? null : matchAt(fraction, text, sum.to)
  const under = over === null ? 1n : BigInt(String(over[1]).slice(0, 18))
  const { n, d } = sum.scaled ? whole(sum) : { n: sum.n, d: sum.d * (under === 0n ? 1n : under) }
  const to = sum.to + (over === null || under === 0n ? 0 : over[0].length)
  const hundredths = matchAt(percent, text, to)
  if (hundredths !== null) {
    return { value: lacksValue ? null : safe(n, d * 100n), unit: '%', to: to + hundredths[0].length }
  }
  const value = lacksValue ? null : safe(n, d)
  const unit = unitAt(text, to)
  return { value, unit: unit?.name ?? null, to: unit?.to ?? to }
}

/** The unit behind a number: a word that touches it, or a counting word after one space. An x between digits is none. */
function unitAt(text: string, at: number): { readonly name: string; readonly to: number } | null {
  const touching = matchAt(unitWord, text, at)
  if (touching !== null) {
    const isSign = /^[A-Za-z]*[xX]$/.test(touching[0]) && /\d/.test(text.charAt(at + touching[0].length))
    const name = isSign ? touching[0].slice(0, -1) : touching[0]
    if (/^[xX]?$/.test(name)) return null
    return { name, to: at + name.length }
  }
  const spaced = matchAt(spacedUnit, text, at)
  if (spaced === null || !countingUnits.has(String(spaced[1]))) return null
  return { name: String(spaced[1]), to: at + spaced[0].length }
}
