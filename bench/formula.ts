import { parseFormula } from '#rooms/budget/core/formula/parse-formula.ts'

/** Lines as the papers have them: names, products, percentages, lump sums, parents with parts, odd spaces. */
const shapes: readonly ((n: number) => string)[] = [
  (n) => `협치회의 참석수당 ${70 + (n % 9)},000원×${n % 30}명×${n % 12}회=${n},000원`,
  (n) => `총괄 PM (기획총괄)\n3,${100 + (n % 800)},000원×1명×6개월×투입율${n % 100}%\n=2,880,000원`,
  (n) => `4대보험료(기관부담금)  ${n % 90},000,000원`,
  (n) => ` · LED보안등 ${n % 75}등X400,000원 = 30,000,000원  `,
  (n) => `안전한 놀이터 조성비\n · 조합놀이대   4${n % 10},000,000원\n · 폐기물처리   5,000,000원 `,
  (n) => `현수막(5m×0.9m) @${n % 90},000 * 10ea = 500천원 (시비)`,
  (n) => `재료비　${n % 9}만５천원 × (3명＋2명) ÷ 2`,
]
const formulas = 40_000
const rounds = 5
/** A scan is short: it is repeated until it takes about as long as a parse. */
const scansARound = 40
/** A parse may cost this many plain scans of the same text for its numbers and signs. */
const mostScans = 100
const scanned = /\d[\d,]*(?:\.\d+)?\s*[가-힣%]*|[×xX*·÷=+]/g

/**
 * `./madang bench formula`: how many cost lines are parsed in a second, and how that compares with a plain regex scan
 * of the same text in the same run. Answers 1 when a parse costs more scans than it may.
 */
export function benchFormula(): number {
  const texts = Array.from({ length: formulas }, (_, n) => (shapes[n % shapes.length] ?? String)(n))
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0)
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  let signs = 0
  let read = 0
  const pairs = Array.from({ length: rounds }, () => {
    const scan = timed(() => {
      for (let again = 0; again < scansARound; again += 1) {
        for (const text of texts) signs += text.match(scanned)?.length ?? 0
      }
    })
    const parse = timed(() => {
      for (const text of texts) read += parseFormula(text).ok ? 1 : 0
    })
    return { scan: scan / scansARound, parse, ratio: (parse * scansARound) / scan }
  })
  // Both are measured side by side, so that what else runs slows both; the middle round counts.
  const { scan, parse, ratio } = pairs.toSorted((a, b) => a.ratio - b.ratio)[
    Math.floor(rounds / 2)
  ] as (typeof pairs)[0]
  const perSecond = (ms: number): string => Math.round((lines / ms) * 1000).toLocaleString('en')
  const kept = ratio <= mostScans && signs > 0 && read > 0
  console.log(
    `${kept ? '✓' : '✗'} 산출내역 읽기: ${perSecond(parse)} lines/s (${(letters / parse / 1000).toFixed(1)} M letters/s) = ` +
      `${ratio.toFixed(1)} × a plain scan (${perSecond(scan)} lines/s), may be ${mostScans} ×`,
  )
  return kept ? 0 : 1
}

const timed = (work: () => void): number => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
