import { ok, type Result, refuse } from '#kit/result.ts'
import { fold } from './fold.ts'
import { type Formula, type FormulaRefusal, type FormulaRemark, formulaLimits } from './formula.ts'
import { type Line, linesOf } from './lines.ts'
import { readLine } from './read-line.ts'
import { placed, refuseAt, type Source, wording } from './source.ts'

/** A line in its place among the others. */
interface Node {
  readonly bullet: string
  readonly formula: Formula
  readonly children: Node[]
}
type Parsed = Result<Formula, FormulaRefusal>

/**
 * Reads a calculation basis (산출내역) as an officer writes or pastes it: one line, or several of which the bulleted
 * ones are the parts of the one above them. Refuses what cannot be calculated and points at its characters; what can be
 * read all the same but should be looked at stands in `remarks`.
 */
export function parseFormula(text: string): Parsed {
  const { characters, lines: mostLines } = formulaLimits
  if (text.length > characters) return refuse({ kind: 'too-long', at: characters, length: 0, found: '' })
  const source = { pasted: text, folded: fold(text) }
  const lines = linesOf(source.folded.text)
  const [first] = lines
  if (first === undefined) return refuse({ kind: 'empty', at: 0, length: text.length, found: text })
  if (lines.length === 1) return readLine(source, first.tokens)
  const last = lines[mostLines]
  return last === undefined ? readTree(source, lines, first) : refuseLine(source, last, 'too-long')
}

function readTree(source: Source, lines: readonly Line[], first: Line): Parsed {
  const roots: Node[] = []
  const path: Node[] = []
  const aside: FormulaRemark[] = []
  for (const line of lines) {
    if (isRemark(line)) {
      aside.push({ kind: 'left-aside', ...placed(source, line.from, line.to) })
      continue
    }
    const read = line.hasAmount ? readLine(source, line.tokens) : ok(named(source, line))
    if (!read.ok) return read
    const node = { bullet: line.bullet, formula: read.value, children: [] }
    path.length = levelOf(line.bullet, path)
    if (path.length >= formulaLimits.depth) return refuseLine(source, line, 'too-long')
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
  }
  const read = roots.flatMap((root) => finished(source, root, aside))
  const [only, ...others] = read
  if (only === undefined) return refuseLine(source, first, 'no-amount')
  const whole =
    others.length === 0 ? only : parentOf({ ...only, label: '', factors: [], stated: null, remarks: [] }, read)
  return ok({ ...whole, remarks: [...whole.remarks, ...aside.toSorted((a, b) => a.from - b.from)] })
}

/** A ※ line beside others says something and calculates nothing, unless it multiplies. */
const isRemark = (line: Line): boolean =>
  line.bullet === '※' && !line.tokens.some((token) => token.kind === 'sign' && '×÷=≒'.includes(token.sign))

const refuseLine = (source: Source, line: Line, kind: 'no-amount' | 'too-long') =>
  refuseAt(source, kind, line.from, line.to)

/** A line with a name and no amount: what follows may be its parts. */
const named = (source: Source, line: Line): Formula => {
  const { from, to } = placed(source, line.from, line.to)
  return { label: wording(source, line.from, line.to), factors: [], stated: null, children: [], from, to, remarks: [] }
}

/** How deep a line with such a bullet stands: beside its like, else below the last line that may have parts. */
function levelOf(bullet: string, path: readonly Node[]): number {
  const like = path.findIndex((node) => node.bullet === bullet)
  if (like !== -1) return like
  if (bullet === '[') return 0
  const heading = path.findLastIndex((node) => node.bullet === '[' && mayHaveParts(node.formula))
  if (bullet === '') return heading + 1
  return path.findLastIndex((node) => mayHaveParts(node.formula)) + 1
}

/** A name alone, or a name with one amount, which is then the stated sum of its parts. */
const mayHaveParts = ({ factors, children }: Formula): boolean =>
  children.length === 0 && (factors.length === 0 || (factors.length === 1 && factors[0]?.value.d === 1))

/** A line with what became of its parts; a name without any amount is left aside. */
function finished(source: Source, node: Node, aside: FormulaRemark[]): readonly Formula[] {
  const parts = node.children.flatMap((child) => finished(source, child, aside))
  const { formula } = node
  if (parts.length > 0) return [parentOf(formula, parts)]
  if (formula.factors.length > 0 || formula.children.length > 0) return [formula]
  aside.push({
    kind: 'left-aside',
    asWritten: source.pasted.slice(formula.from, formula.to),
    from: formula.from,
    to: formula.to,
  })
  return []
}

/** The sum of parts; the amount that stood with the name is what is stated for them. */
function parentOf(formula: Formula, parts: readonly Formula[]): Formula {
  const [amount] = formula.factors
  const lump =
    amount === undefined ? null : { won: amount.value.n, asWritten: amount.asWritten, from: amount.from, to: amount.to }
  return {
    ...formula,
    factors: [],
    stated: formula.stated ?? lump,
    children: parts,
    to: Math.max(formula.to, ...parts.map((part) => part.to)),
  }
}
