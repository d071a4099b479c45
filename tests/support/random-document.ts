import fc from 'fast-check'
import type { BlockOf, Cell, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { OfficialDocument as Schema } from '#rooms/documents/core/model/official-document.ts'

/** Letters of every kind that writers met: signs of XML and of other formats, breaks, controls, halves of pairs. */
const sign = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'가나다라마바사아자차카타파하 0123456789') },
  { weight: 2, arbitrary: fc.constantFrom(...'<>&"\'\\\n\t\r=+-@|#$*_{}[]~^') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0000', '\u0007', '\u001f', '\ufffe', '\ud800', '\udc00', '😀', '�', '𠀀'),
  },
)
const words = fc.string({ unit: sign, maxLength: 40 })
const said = fc.string({ unit: sign, minLength: 1, maxLength: 40 })
const runs = fc.array(
  fc.oneof(
    fc.record({ text: words }),
    fc.record({ text: words, bold: fc.constant(true as const) }),
    fc.record({ text: words, underlined: fc.constant(true as const) }),
  ),
  { minLength: 1, maxLength: 3 },
)
const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(String)

const held: fc.Arbitrary<Cell['held']> = fc.oneof(
  words.map((text) => ({ kind: 'text' as const, text })),
  amount.map((text) => ({ kind: 'number' as const, text, format: '#,##0;"△"#,##0' })),
  fc.constant({ kind: 'empty' as const }),
)

interface Drawn {
  readonly held: Cell['held']
  readonly down: number
  readonly across: number
  readonly role: 'row-head' | 'total' | null
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  held,
  down: fc.integer({ min: 1, max: 3 }),
  across: fc.integer({ min: 1, max: 3 }),
  role: fc.constantFrom('row-head' as const, 'total' as const, null, null, null),
})

/** Rows whose cells reach as far as they can: never over the last column, so that every row has a cell of its own. */
function rowsOf(fields: readonly (readonly Drawn[])[], headRows: number): Cell[][] {
  const columns = fields[0]?.length ?? 1
  const taken = fields.map(() => new Array<boolean>(columns).fill(false))
  return fields.map((row, top) =>
    row.flatMap(({ held, down, across, role }, left) => {
      if (taken[top]?.[left] === true) return []
      const last = left === columns - 1
      const bottom = top < headRows ? headRows : fields.length
      const rowSpan = last ? 1 : Math.min(down, bottom - top)
      let columnSpan = 1
      while (!last && columnSpan < across && left + columnSpan < columns - 1) {
        if (taken[top]?.[left + columnSpan] === true) break
        columnSpan += 1
      }
      for (let y = top; y < top + rowSpan; y += 1) taken[y]?.fill(true, left, left + columnSpan)
      return [{ held, rowSpan, columnSpan, ...(role === null ? {} : { role }) }]
    }),
  )
}

export const anyTable: fc.Arbitrary<BlockOf<'table'>> = fc
  .record({
    size: fc.record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 6 }) }),
    heads: fc.integer({ min: 0, max: 2 }),
    caption: fc.option(said),
    unit: fc.option(said),
    lines: fc.boolean(),
  })
  .chain(({ size: { rows, columns }, heads, ...beside }) =>
    fc
      .array(fc.array(drawn, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((fields): BlockOf<'table'> => {
        const headRows = Math.min(heads, rows - 1)
        const widthsMm = Array.from({ length: columns }, () => 170 / columns)
        return { kind: 'table', ...beside, headRows, widthsMm, rows: rowsOf(fields, headRows) }
      }),
  )

const kind = <Kind extends string>(name: Kind) => fc.constant(name)
const level = fc.constantFrom(1 as const, 2 as const, 3 as const)

const block = fc.oneof(
  { weight: 4, arbitrary: anyTable },
  fc.record({ kind: kind('heading'), level, text: said, numbered: fc.boolean() }),
  fc.record({ kind: kind('item'), level: fc.integer({ min: 1, max: 8 }), runs }),
  fc.record({ kind: kind('note'), runs }),
  fc.record({ kind: kind('paragraph'), runs, align: fc.constantFrom('left', 'center', 'right', 'justified') }),
  fc.record({ kind: kind('page-break') }),
  fc.record({ kind: kind('contents'), title: said, depth: level }),
  fc.record({ kind: kind('approval'), label: said, signers: fc.array(said, { minLength: 1, maxLength: 8 }) }),
  fc.record({
    kind: kind('attachments'),
    entries: fc.array(fc.record({ name: said, copies: fc.integer({ min: 1, max: 5000 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: kind('section'), landscape: fc.boolean() }),
)

/** Any sound document: blocks in any order, titled or not, tables with spans both ways, texts of every kind. */
export const anyDocument: fc.Arbitrary<OfficialDocument> = fc
  .record({
    title: said,
    marks: fc.constantFrom('report', 'letter'),
    header: fc.option(said),
    pageNumbers: fc.boolean(),
    titled: fc.option(fc.record({ text: said, under: fc.array(words, { maxLength: 2 }), cover: fc.boolean() })),
    blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
  })
  .map(({ titled, blocks, ...document }) =>
    Schema.parse({
      version: 1,
      ...document,
      blocks: [...(titled === null ? [] : [{ kind: 'title', ...titled }]), ...blocks],
    }),
  )
