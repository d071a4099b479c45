import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { oneLetterApart } from './jamo.ts'
import { type Word, type Words, wordsOf } from './words.ts'

/** Syllables that change at the end of a word by grammar. */
const endings = new Set('은는이가을를의에과와도로만들한할된될함됨고며나네요서던든여해하')

/** Words of two syllables that one letter parts and that are both right; a difference inside them is no slip. */
const bothRight = new Set(
  '시행 실행 이행 진행 수립 수집 지원 직원 자원 민원 기간 기한 시간 구간 주관 주간 주차 주체 민간 민관 과정 가정 공원 공연 공감 공간 참가 참여 관리 권리 관내 구내 구비 시비 국비 세대 시대 선정 설정 안전 안정 장기 정기 분기 분과 분관 운영 운행 교육 교류 교구 기구 요구 욕구 자치 가치 자리 자료 재료 정리 정비 장비 강사 공사 검사 감사 심사 조사 봉사 제시 제기 계획 기획 구민 주민 국민 시민 의견 이견 의사 인사 이사 적정 적절 절감 저감 사기 사고 사업 사용 사항 상황 시상 시장 성장 신청 전문 정문 전체 지도 경로 도로 선로 진로 수료 회의 회원 위원 의원 인원 임원 연구 연수 연차 공유 고유 보조 보존 보전 보증 구성 구상 대상 대응 대관 대안 기관 기반 기본 기준 기념 개념 개선 개설 개최 대체 교체 단체 단계 연계 관계 방안 방문 방법 반영 보급 보고 보도 포상 보상 보장 포장 현장 현황 현실 청년 천년 청사 성과 효과 학과 학교 확보 확대 홍보 정보 상반 하반 상위 하위 초등 고등 중등 양성 육성 남성 여성'.split(
    ' ',
  ),
)

interface Pair {
  readonly rare: Word
  readonly other: string
  /** Where the two differ, counted in syllables. */
  readonly at: number
}

/** Words that differ in one syllable share a key with a gap in it; only words said once can be slips. */
function pairs({ places }: Words): readonly Pair[] {
  const byGap = new Map<string, string[]>()
  for (const word of places.keys()) {
    if (word.length < 2 || word.length > 20) continue
    for (let gap = 0; gap < word.length; gap += 1) {
      const key = `${word.slice(0, gap)}*${word.slice(gap + 1)}`
      const known = byGap.get(key)
      if (known === undefined) byGap.set(key, [word])
      else known.push(word)
    }
  }
  const found: Pair[] = []
  for (const [key, alike] of byGap) {
    if (alike.length >= 2 && alike.length <= 12) found.push(...pairsOf(places, key.indexOf('*'), alike))
  }
  return found
}

function pairsOf(places: Words['places'], at: number, alike: readonly string[]): readonly Pair[] {
  return alike.flatMap((text) => {
    const [rare, again] = places.get(text) as readonly Word[]
    if (rare === undefined || again !== undefined) return []
    return alike
      .filter((other) => other !== text && oneLetterApart(text.charAt(at), other.charAt(at)))
      .map((other) => ({ rare, other, at }))
  })
}

/** A word that differs in its ending only; what is cut off at the end is the matter of another rule. */
const grammatical = (text: string, at: number): boolean => at === text.length - 1 && endings.has(text.charAt(at))

/** Whether the differing syllable belongs to a word of two that is right by itself, in both. */
const isOtherWord = (text: string, at: number): boolean =>
  bothRight.has(text.slice(at, at + 2)) || (at > 0 && bothRight.has(text.slice(at - 1, at + 1)))

/** How many words in a row stand alike around two places: before and behind together. */
function alikeAround(tokens: readonly string[], a: number, b: number): number {
  const run = (step: 1 | -1): number => {
    let count = 0
    while (count < 3) {
      const [one, other] = [tokens[a + step * (count + 1)], tokens[b + step * (count + 1)]]
      if (one === undefined || one !== other) break
      count += 1
    }
    return count
  }
  return run(1) + run(-1)
}

/** How often two syllables follow one another anywhere in the document: what is right is said more often. */
function commonness(words: Words, text: string, at: number): number {
  const parts = [text.slice(Math.max(0, at - 1), at + 1), text.slice(at, at + 2)].filter((part) => part.length === 2)
  const counts = parts.map((part) => {
    let count = 0
    for (const [word, places] of words.places) if (word.includes(part)) count += places.length
    return count
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

interface Judged {
  readonly pair: Pair
  readonly around: number
  readonly times: number
  /** Where the other word stands first. */
  readonly first: Word
}

function judged(words: Words, pair: Pair): readonly Judged[] {
  const { rare, other, at } = pair
  if (grammatical(rare.text, at)) return []
  const others = words.places.get(other) as readonly Word[]
  const around = Math.max(...others.slice(0, 20).map((place) => alikeAround(words.tokens, rare.at, place.at)))
  const long = rare.text.length >= 5
  if (isOtherWord(rare.text, at) && isOtherWord(other, at)) return []
  if (around < (long ? 0 : rare.text.length >= 3 ? 2 : 3)) return []
  return [{ pair, around, times: others.length, first: others[0] as Word }]
}

function told(words: Words, { pair, around, times, first }: Judged): readonly DocumentFinding[] {
  const { rare, other, at } = pair
  const [mine, theirs] = [commonness(words, rare.text, at), commonness(words, other, at)]
  const slip = times >= 2 ? mine <= theirs : mine < theirs
  const unclear = times === 1 && mine === theirs
  // Of two words said once each, the pair is told once: at the slip, or at the later where it is not clear.
  const later = unclear && rare.at > first.at
  const sure = slip && (around > 0 || times >= 2 || theirs >= mine + 3)
  if (!sure && !(later && around >= 3)) return []
  return [
    found('typo', 'note', rare.line, {
      span: { from: rare.from, to: rare.from + rare.text.length },
      stated: rare.text,
      computed: other,
      params: { case: sure ? 'word' : 'either', times },
      ...(sure && around > 0 ? { fix: other } : {}),
    }),
  ]
}

function check(document: Extracted): readonly DocumentFinding[] {
  const words = wordsOf(document)
  const all = pairs(words).flatMap((pair) => judged(words, pair))
  const byRare = Map.groupBy(all, ({ pair }) => pair.rare)
  return [...byRare.values()].flatMap((judgements) => {
    const [best] = judgements.toSorted((a, b) => b.around - a.around || b.times - a.times)
    return told(words, best as Judged)
  })
}

/**
 * Finds words said once that one letter parts from another word of the document (SI-079): long ones, or short ones in
 * the same surroundings. Endings and pairs of words that are both right are left alone.
 */
export const similarWordRule: DocumentRule = { id: 'typo', check }
