import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

const letters = '가나다라마바사아자차카타파하'
const circles = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** A way of numbering lists: how an item begins, and how numbers are written. */
interface Style {
  readonly name: string
  readonly item: RegExp
  readonly read: (written: string) => number
  readonly write: (number: number) => string
}

/** "- 세부내용 : 1) ..." has its first item behind a label. */
const lead = '^(\\s{0,60}(?:[-·∙‧▪○※]?\\s?[가-힣 ]{2,8}:\\s?)?)'

const styles: readonly Style[] = [
  { name: '1)', item: new RegExp(`${lead}(\\d{1,2})\\)\\s?[^\\s\\d)]`), read: Number, write: String },
  { name: '1.', item: /^(\s{0,30})(\d{1,2})\.\s+[가-힣‘“「『<(]/, read: Number, write: String },
  { name: '(1)', item: /^(\s{0,60}\()(\d{1,2})\)\s/, read: Number, write: String },
  {
    name: '가.',
    item: new RegExp(`^(\\s{0,60})([${letters}])[.)]\\s+\\S`),
    read: (written) => letters.indexOf(written) + 1,
    write: (number) => letters.charAt(number - 1),
  },
  {
    name: '①',
    item: new RegExp(`^(\\s{0,60}[-·∙‧]?\\s{0,3})([${circles}])`),
    read: (written) => circles.indexOf(written) + 1,
    write: (number) => circles.charAt(number - 1),
  },
]

interface Item {
  readonly line: Line
  readonly from: number
  readonly written: string
  readonly number: number
}

/** Items this many written lines apart belong to one list no more. */
const reach = 14

const itemOf = (line: Line, number: number, style: Style): (Item & { readonly at: number }) | null => {
  const match = style.item.exec(line.text)
  if (match === null) return null
  const written = group(match, 2)
  return { line, from: group(match, 1).length, written, number: style.read(written), at: number }
}

type Placed = Item & { readonly at: number }

const told = (item: Placed, right: number, style: Style, kind: string, sure: boolean): DocumentFinding => {
  const computed = style.write(right)
  return found('list-number', 'note', item.line, {
    span: { from: item.from, to: item.from + item.written.length },
    stated: item.written,
    computed,
    params: { case: kind, style: style.name },
    ...(sure ? { fix: computed } : {}),
  })
}

/** 1), 2), 2): a number again right after itself, in a list that began with its first. */
function runs(items: readonly Placed[], style: Style): readonly DocumentFinding[] {
  return items.flatMap((item, index) => {
    const [before, first, after] = [items[index - 1], items[index - 2], items[index + 1]]
    if (before === undefined || first === undefined || item.at - before.at > reach) return []
    const sorted = first.number + 1 === before.number && before.at - first.at <= reach
    // Two lists side by side fall out as 1) 1) 2) 2): nothing is said of them.
    const earlier = items[index - 3]
    const sideBySide = earlier !== undefined && earlier.number === first.number && first.at - earlier.at <= reach
    if (!sorted || sideBySide) return []
    const next = after === undefined || after.at - item.at > reach ? null : after.number
    const goesOn = next === null || next === 1
    if (item.number === before.number) {
      return goesOn || next === item.number + 1 ? [told(item, before.number + 1, style, 'repeated', goesOn)] : []
    }
    const skipped = item.number === before.number + 2 && (goesOn || next === item.number + 1)
    return skipped ? [told(item, before.number + 1, style, 'missing', false)] : []
  })
}

function check(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return styles.flatMap((style) =>
    runs(
      lines.flatMap((line, number) => itemOf(line, number, style) ?? []),
      style,
    ),
  )
}

/** Finds lists that number two items alike or leave a number out (SI-022): 1) 가. ① and their kin. */
export const listNumberRule: DocumentRule = { id: 'list-number', check }
