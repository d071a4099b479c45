import type { Severity } from '#kit/lint.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import { type Fixed, one, same, size, writeFixed } from '../numbers/fixed.ts'
import { found } from '../numbers/found.ts'
import { listed } from '../numbers/listed.ts'
import { columnTotalMismatches } from './column-totals.ts'
import { readGrid } from './columns.ts'
import { differenceMismatches } from './differences.ts'
import { amountOf, type Grid, type GridCell } from './grid.ts'
import { leastChanges } from './least-changes.ts'
import type { Mismatch } from './mismatch.ts'
import { productMismatches } from './products.ts'
import { rowTotalMismatches } from './row-totals.ts'

/** Checks the totals, differences and products of a grid, and tells what is wrong at the cell that puts most right. */
export function sumsInGrid(grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  if (read === null) return []
  return tellMismatches(grid, [
    ...rowTotalMismatches(read),
    ...columnTotalMismatches(read),
    ...differenceMismatches(read),
    ...productMismatches(read),
  ])
}

/** So many wrong totals are no slips: they are told one by one, not set against each other. */
const most = 150

function tellMismatches(grid: Grid, mismatches: readonly Mismatch[]): readonly DocumentFinding[] {
  if (mismatches.length > most) return mismatches.map((mismatch) => tellOne(grid, mismatch))
  const open = new Set(mismatches)
  const found: DocumentFinding[] = []
  for (const swap of swapsOf(mismatches)) {
    if (!swap.both.every((mismatch) => open.has(mismatch))) continue
    for (const mismatch of swap.both) open.delete(mismatch)
    found.push(swap.finding)
  }
  for (const { cell, computed, explains } of leastChanges([...open])) {
    for (const mismatch of explains) open.delete(mismatch)
    found.push(cell === null ? tellOne(grid, listed(explains, 0)) : crossed(cell, computed, explains))
  }
  return [...found, ...[...open].map((mismatch) => tellOne(grid, mismatch))]
}

/** Tells the one cell that puts right several equations; where one is a product, in its words. */
function crossed(cell: GridCell, computed: Fixed, explains: readonly Mismatch[]): DocumentFinding {
  const product = explains.find(({ along, total }) => along === 'product' && total === cell)
  if (product !== undefined) return tellProduct(product)
  const isCross = explains.length === 2 && explains.every(isSum) && explains[0]?.along !== explains[1]?.along
  return found('sums', 'error', cell.place, {
    span: cell.span,
    stated: cell.text.trim(),
    computed: writeFixed(computed),
    params: { way: isCross ? 'cross' : 'agree', parts: explains.length },
  })
}

function tellProduct({ total, computed, formula }: Mismatch): DocumentFinding {
  const told = { span: total.span, stated: total.text.trim(), computed: writeFixed(computed) }
  return found('formula', 'error', total.place, { ...told, params: { formula: formula as string } })
}

function tellDifference({ total, computed }: Mismatch): DocumentFinding {
  const told = { span: total.span, stated: total.text.trim(), computed: writeFixed(computed) }
  return found('difference', 'error', total.place, told)
}

interface Swap {
  readonly both: readonly [Mismatch, Mismatch]
  readonly finding: DocumentFinding
}

/** Two totals off by the same amount, one up and one down, and a cell of each that would mend both if they changed places. */
function swapsOf(mismatches: readonly Mismatch[]): readonly Swap[] {
  return mismatches.flatMap((first, index) =>
    mismatches.slice(index + 1).flatMap((second): Swap[] => {
      const off = first.stated - first.computed
      if (!isSum(first) || first.along !== second.along || !same(off, second.computed - second.stated)) return []
      for (const a of first.parts) {
        const partner = second.parts.find(
          (b) => b !== a && lined(a, b, first) && same((amountOf(a) as Fixed) + off, amountOf(b) as Fixed),
        )
        if (partner === undefined) continue
        const told = {
          span: a.span,
          stated: a.text.trim(),
          computed: partner.text.trim(),
          params: { other: partner.text.trim() },
        }
        return [{ both: [first, second], finding: found('swap', 'error', a.place, told) }]
      }
      return []
    }),
  )
}

const isSum = ({ along }: Mismatch): boolean => along === 'row' || along === 'column'

/** Swapped cells stand in one line across the two sums, so that the sum along that line stays right. */
const lined = (a: GridCell, b: GridCell, { along }: Mismatch): boolean =>
  along === 'row' ? a.column === b.column : a.row === b.row

/** Slips between 원, 천원 and 백만원. */
const factors = [1_000n, 1_000_000n]
const isSlip = (a: Fixed, b: Fixed): boolean =>
  b !== 0n && factors.some((factor) => same(a, b * factor) || same(a * factor, b))

const roundedUnit = /단위\s*[:：]?\s*(천원|백만원|억\s?원|억)/

/** Sums of rounded amounts may be off by half a last digit for every part. */
function isRounding(grid: Grid, { stated, computed, parts, total }: Mismatch): boolean {
  const cells = [total, ...parts]
  const decimals = Math.max(...cells.map(({ value }) => (value.kind === 'amount' ? value.decimals : 0)))
  const coarse =
    decimals > 0 ||
    roundedUnit.test(grid.caption) ||
    cells.some(({ value }) => value.kind === 'amount' && /^(?:천원|백만원|억원?)$/.test(value.unit))
  const last = one / 10n ** BigInt(decimals)
  return coarse && size(stated - computed) * 2n <= last * BigInt(parts.length)
}

/** Two neighbouring digits that have changed places. */
export function hasTurnedDigits(stated: Fixed, computed: Fixed): boolean {
  const [a, b] = [String(stated), String(computed)]
  const apart = a.length === b.length ? [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index])) : []
  const [first = 0, second = 0] = apart
  return apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

function tellOne(grid: Grid, mismatch: Mismatch): DocumentFinding {
  if (mismatch.along === 'product') return tellProduct(mismatch)
  if (mismatch.along === 'difference') return tellDifference(mismatch)
  const { total, stated, computed, parts, along } = mismatch
  const [rule, severity]: readonly [string, Severity] = isSlip(stated, computed)
    ? ['unit-factor', 'error']
    : isRounding(grid, mismatch)
      ? ['rounding', 'warning']
      : ['sums', 'error']
  const way = hasTurnedDigits(stated, computed) ? 'digits' : along
  return found(rule, severity, total.place, {
    span: total.span,
    stated: total.text.trim(),
    computed: writeFixed(computed),
    params: { way, parts: parts.length },
  })
}
