import { type Fixed, same } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import type { ReadGrid } from './columns.ts'
import { amountOf, bare, cellAt, type GridCell } from './grid.ts'
import type { Mismatch } from './mismatch.ts'

/** A difference and the two amounts it is one of. */
interface Triple {
  readonly difference: GridCell
  readonly before: GridCell
  readonly after: GridCell
}

const title = /증감(?!률|율)|차액|과부족|비교증감|^증△?감/
const most = 12

const value = ({ before, after }: Triple): Fixed | null => {
  const [a, b] = [amountOf(before), amountOf(after)]
  return a === null || b === null ? null : b - a
}

/** Tries one reading of a table's differences: all of one sign; told only where most of them bear it out. */
function judge(triples: readonly Triple[], sign: bigint): readonly Mismatch[] | null {
  const known = triples.flatMap((triple) => {
    const [exact, stated] = [value(triple), amountOf(triple.difference)]
    return exact === null || stated === null ? [] : [{ triple, exact: exact * sign, stated }]
  })
  const right = known.filter(({ exact, stated }) => same(exact, stated) && stated !== 0n).length
  const wrong = known.filter(({ exact, stated, triple }) => !same(exact, stated) && triple.difference.text !== '')
  if (right < 2 || wrong.length * 2 > right) return null
  return wrong.map(({ triple: { difference, before, after }, exact, stated }) => {
    const [more, less] = sign === 1n ? [after, before] : [before, after]
    return { total: difference, stated, computed: exact, parts: [more], less, along: 'difference' }
  })
}

const firstReading = (readings: readonly (readonly Triple[])[]): readonly Mismatch[] => {
  const judged = readings
    .flatMap((triples) => [judge(triples, 1n), judge(triples, -1n)])
    .filter((wrong) => wrong !== null)
  return judged.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** Increases and decreases ("증감", "과부족") against the two amounts they lie between, in columns and in rows. */
export function differenceMismatches(read: ReadGrid): readonly Mismatch[] {
  const { grid } = read
  const amounts = read.columns.filter(({ kind }) => kind === 'amounts')
  const differs = amounts.filter(({ titles }) => title.test(bare(titles.join(''))))
  const others = amounts.filter((column) => !differs.includes(column)).slice(0, most)
  const cell = (row: number, column: number): GridCell => cellAt(grid, row, column)
  const inColumns = differs.flatMap((difference) =>
    firstReading(
      others.flatMap((before, index) =>
        others.slice(index + 1).map((after) =>
          read.data.map((row) => ({
            difference: cell(row, difference.index),
            before: cell(row, before.index),
            after: cell(row, after.index),
          })),
        ),
      ),
    ),
  )
  const labelled = read.data.filter((row) =>
    read.columns.some(({ index, kind }) => kind === 'words' && title.test(bare(cell(row, index).text))),
  )
  const rest = read.data.filter((row) => !labelled.includes(row))
  if (labelled.length !== 1 || rest.length !== 2) return inColumns
  const [last, before, after] = [listed(labelled, 0), listed(rest, 0), listed(rest, 1)]
  const down = amounts.map(({ index }) => ({
    difference: cell(last, index),
    before: cell(before, index),
    after: cell(after, index),
  }))
  return [...inColumns, ...firstReading([down])]
}
