import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { hasFinal } from './jamo.ts'
import { group, type Line, linesOf } from './lines.ts'

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['（', '）'],
])
const closers = new Set(closing.values())

/** The ")" of a list ("1) ... 2)") closes nothing. */
const listMark = /(?:^|[\s([:])(?:\d{1,2}|[가-하]|[a-z])$/

/** "(區⇒市]": a bracket closed by one of another kind on the same line. */
function brackets(line: Line): readonly DocumentFinding[] {
  if (!/[)\]}」』】〕）]/.test(line.text)) return []
  const open: { sign: string; at: number }[] = []
  for (let at = 0; at < line.text.length; at += 1) {
    const sign = line.text.charAt(at)
    if (closing.has(sign)) open.push({ sign, at })
    if (!closers.has(sign)) continue
    if (sign === ')' && listMark.test(line.text.slice(Math.max(0, at - 4), at))) continue
    const last = open.pop()
    const right = closing.get(last?.sign ?? '')
    if (last === undefined || right === sign || right === undefined) continue
    // "(…)]" of a line that began elsewhere: the same kind still follows, so nothing is said.
    if (line.text.includes(right, at)) return []
    return [
      found('typo', 'note', line, {
        span: { from: at, to: at + 1 },
        stated: line.text.slice(last.at, at + 1),
        computed: line.text.slice(last.at, at) + right,
        params: { case: 'bracket' },
        fix: right,
      }),
    ]
  }
  return []
}

const patterns: readonly {
  readonly kind: string
  readonly found: RegExp
  readonly right: (match: RegExpMatchArray) => string
}[] = [
  { kind: 'mark', found: /(?<![,\d]),,(?!,)/g, right: () => ',' },
  {
    kind: 'space',
    found: /(?<=[가-힣]) (에게서|에게는|에게|께서|으로서|으로써)(?![가-힣])/g,
    right: (match) => group(match, 1),
  },
]

const marks = (line: Line): readonly DocumentFinding[] =>
  patterns.flatMap(({ kind, found: pattern, right }) =>
    [...line.text.matchAll(pattern)].map((match) =>
      found('typo', 'note', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        computed: right(match),
        params: { case: kind },
        fix: right(match),
      }),
    ),
  )

/** Verbs that end so: 들를 곳. */
const rightAsItIs = new Set(['들를'])

/** "공론장를", "주민와": the particle for a vowel behind a consonant. */
const particles = (line: Line): readonly DocumentFinding[] =>
  [...line.text.matchAll(/[가-힣]*([가-힣])([를와])(?![가-힣])/g)].flatMap((match) => {
    if (!hasFinal(group(match, 1)) || rightAsItIs.has(match[0].slice(-2))) return []
    const particle = group(match, 2) === '를' ? '을' : '과'
    const at = match.index + match[0].length - 1
    return [
      found('typo', 'note', line, {
        span: { from: at, to: at + 1 },
        stated: match[0],
        computed: match[0].slice(0, -1) + particle,
        params: { case: 'particle' },
        fix: particle,
      }),
    ]
  })

/** An arrow at the end of a line and again at the start of the next. */
function arrows(line: Line, before: Line | undefined): readonly DocumentFinding[] {
  const start = /^\s*([→⇒➔➜])/.exec(line.text)
  const end = /([→⇒➔➜])\s*$/.exec(before?.text ?? '')
  if (start === null || end === null || start[1] !== end[1]) return []
  const at = start[0].length - 1
  return [
    found('typo', 'note', line, {
      span: { from: at, to: at + 1 },
      stated: group(start, 1),
      params: { case: 'arrow' },
      fix: '',
    }),
  ]
}

function check(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return lines.flatMap((line, number) => [
    ...brackets(line),
    ...marks(line),
    ...particles(line),
    ...arrows(line, lines[number - 1]),
  ])
}

/** Finds broken writing that needs no dictionary: brackets of two kinds, doubled commas and arrows, particles. */
export const brokenMarkRule: DocumentRule = { id: 'typo', check }
