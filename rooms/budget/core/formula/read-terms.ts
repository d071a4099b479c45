import { ok, type Result } from '#kit/result.ts'
import type { FormulaRefusal } from './formula.ts'
import { refuseAt, type Source } from './source.ts'
import type { BracketToken, QuantityToken, SignToken, Token, WordToken } from './tokens.ts'

/** A bracket with what it holds: a note, or where it calculates a group. */
export interface Bracket {
  readonly kind: 'note' | 'group'
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}
export type Element = QuantityToken | WordToken | Bracket

/** What stands before "=" as factors to be, with the signs between them, and what stands behind it. */
export interface Term {
  readonly segments: readonly (readonly Element[])[]
  /** joints[i] stands between segments[i] and segments[i + 1]. */
  readonly joints: readonly SignToken[]
  readonly equals: SignToken | null
  readonly result: readonly Element[]
  readonly from: number
  readonly to: number
}

/** The place of each bracket's partner; a bracket without one is not in it. */
export function partners(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'open') open.push(at)
    if (token.kind !== 'close') return
    const partner = open.pop()
    if (partner !== undefined) found.set(partner, at)
  })
  return found
}

interface Draft {
  segments: Element[][]
  joints: SignToken[]
  equals: SignToken | null
  result: Element[]
  from: number
  /** How many numbers the last segment holds. */
  numbers: number
  /** Whether there is anything to calculate yet: money, a group or a sign between factors. */
  hasAmount: boolean
}
type Role = 'joint' | 'plus' | 'equals' | 'unit-price' | 'word'

const timesSigns = '×÷x*'

/** Reads a line's tokens into terms: stretches of factors joined by ×, each with its result where one is written. */
export function readTerms(
  source: Source,
  tokens: readonly Token[],
  inBracket = false,
): Result<readonly Term[], FormulaRefusal> {
  const pairs = partners(tokens)
  const ahead = whatFollows(tokens, pairs)
  const terms: Term[] = []
  let draft = emptyDraft(tokens[0]?.from ?? 0)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const next = tokens[at + 1]
    const end = pairs.get(at)
    if (end !== undefined) {
      const kind = calculates(tokens, at, end, draft, inBracket) ? 'group' : 'note'
      place(draft, { kind, tokens: tokens.slice(at + 1, end), from: token.from, to: (tokens[end] as Token).to })
      at = end
    } else if (token.kind === 'quantity' || token.kind === 'word') place(draft, token)
    else if (token.kind !== 'sign') {
      if (token.kind === 'open' && isWaiting(draft)) return refuseAt(source, 'bracket', token.from, token.to)
      place(draft, asWord(token))
    } else {
      const seen = ahead[at] as Ahead
      const number = seen.number || holdsNumber(tokens, at + 1, pairs.get(at + 1))
      const role = roleOf(token, draft, next, { ...seen, number })
      if (role === 'word') place(draft, asWord(token))
      else if (role === 'joint') {
        if (draft.equals !== null) return refuseAt(source, 'result-expected', token.from, token.to)
        if (lastSegment(draft).length === 0) return refuseAt(source, 'number-expected', token.from, token.to)
        draft.joints.push(token)
        draft.segments.push([])
        draft.numbers = 0
        draft.hasAmount = true
      } else if (role === 'equals') {
        if (draft.equals !== null) return refuseAt(source, 'second-result', token.from, token.to)
        draft.equals = token
      } else if (role === 'plus') {
        terms.push(finished(draft, token.from))
        draft = emptyDraft(token.to)
      } else {
        place(draft, asUnitPrice(next as QuantityToken))
        at += 1
      }
    }
  }
  terms.push(finished(draft, tokens.at(-1)?.to ?? 0))
  return ok(terms)
}

const emptyDraft = (from: number): Draft => ({
  segments: [[]],
  joints: [],
  equals: null,
  result: [],
  from,
  numbers: 0,
  hasAmount: false,
})
const lastSegment = (draft: Draft): Element[] => draft.segments.at(-1) as Element[]
const finished = (draft: Draft, to: number): Term => ({ ...draft, to })
/** "@70,000": what stands behind @ is a price. */
const asUnitPrice = (token: QuantityToken): QuantityToken => ({
  ...token,
  quantity: { ...token.quantity, money: true, unit: token.quantity.unit ?? '원' },
})
const asWord = (token: SignToken | BracketToken): WordToken => ({ ...token, kind: 'word' })
const place = (draft: Draft, element: Element): void => {
  if (draft.equals !== null) {
    draft.result.push(element)
    return
  }
  lastSegment(draft).push(element)
  if (element.kind === 'quantity' || element.kind === 'group') draft.numbers += 1
  if (element.kind === 'group' || (element.kind === 'quantity' && element.quantity.money)) draft.hasAmount = true
}

/** Whether a sign stands last, so that a number must come. */
const isWaiting = (draft: Draft): boolean => draft.joints.length > 0 && lastSegment(draft).length === 0

interface Ahead {
  /** A number stands somewhere behind. */
  readonly number: boolean
  /** Money stands behind, and before the next "=". */
  readonly moneyFirst: boolean
}

/** For each token what stands behind it, outside of brackets; one walk from the end. */
function whatFollows(tokens: readonly Token[], pairs: ReadonlyMap<number, number>): readonly Ahead[] {
  const inside = new Set<number>()
  for (const [from, to] of outermost(pairs)) for (let at = from; at <= to; at += 1) inside.add(at)
  const found: Ahead[] = []
  let next: Ahead = { number: false, moneyFirst: false }
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    found[at] = next
    const token = tokens[at] as Token
    if (inside.has(at)) continue
    if (token.kind === 'quantity') next = { number: true, moneyFirst: token.quantity.money || next.moneyFirst }
    if (token.kind === 'sign' && (token.sign === '=' || token.sign === '≒')) next = { ...next, moneyFirst: false }
  }
  return found
}

/** Whether a bracket that opens here holds a number: "(30,000원×10명)+(20,000원×5명)" adds two groups. */
const holdsNumber = (tokens: readonly Token[], open: number, close: number | undefined): boolean =>
  close !== undefined && tokens.slice(open, close).some(({ kind }) => kind === 'quantity')

function outermost(pairs: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  let reached = -1
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .filter(([, to]) => {
      const isOuter = to > reached
      reached = Math.max(reached, to)
      return isOuter
    })
}

/** What a sign does where it stands. */
function roleOf(token: SignToken, draft: Draft, next: Token | undefined, ahead: Ahead): Role {
  const segment = lastSegment(draft)
  const last = draft.equals === null ? segment.at(-1) : draft.result.at(-1)
  const afterNumber = draft.numbers > 0
  const beforeNumber = next?.kind === 'quantity'
  switch (token.sign) {
    case '×':
    case '÷':
      return segment.length > 0 && !afterNumber && !beforeNumber && draft.joints.length === 0 ? 'word' : 'joint'
    case 'x':
      return afterNumber && !(token.gap !== 'none' && next?.kind === 'word' && next.gap === 'none') ? 'joint' : 'word'
    case '*':
      return afterNumber ? 'joint' : 'word'
    case '·':
      return last?.kind === 'quantity' && last.quantity.unit !== null && beforeNumber ? 'joint' : 'word'
    case '/':
      return last?.kind === 'quantity' && beforeNumber && draft.equals === null ? 'joint' : 'word'
    case '@':
      if (!beforeNumber) return 'word'
      return afterNumber && draft.equals === null ? 'joint' : 'unit-price'
    case '=':
    case '≒':
      return draft.hasAmount ? 'equals' : 'word'
    case '+':
      return draft.hasAmount && ahead.number ? 'plus' : 'word'
    default:
      return draft.hasAmount && ahead.moneyFirst ? 'plus' : 'word'
  }
}

/**
 * Whether a bracket calculates: "×(3명+2명)", "(5명×2회)×10,000원", "인건비(100,000원×2명)=200,000원". Any other
 * bracket is a note: "12회(월 1회)", "(친환경 교구 구입비)", "현수막(5m×1m)".
 */
function calculates(tokens: readonly Token[], open: number, close: number, draft: Draft, inBracket: boolean): boolean {
  const inner = tokens.slice(open + 1, close)
  const after = tokens[close + 1]
  const leadsOn = after === undefined || (after.kind === 'sign' && `${timesSigns}=≒+`.includes(after.sign))
  if (draft.equals !== null || !leadsOn || !inner.some((token) => token.kind === 'quantity')) return false
  if (isWaiting(draft) || (inBracket && draft.numbers === 0)) return true
  const joins = inner.some((token) => token.kind === 'sign' && `${timesSigns}+`.includes(token.sign))
  const holdsMoney = inner.some((token) => token.kind === 'quantity' && token.quantity.money)
  const isTimes = after?.kind === 'sign' && timesSigns.includes(after.sign)
  return joins && (holdsMoney || isTimes) && draft.numbers === 0
}
