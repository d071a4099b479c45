import type { Severity } from '#kit/lint.ts'
import type { DocumentFinding } from '../../document-rule.ts'
import { type Fixed, one, same, size, writeFixed } from '../numbers/fixed.ts'
import { found } from '../numbers/found.ts'
import { columnTotalMismatches } from './column-totals.ts'
import { readGrid } from './columns.ts'
import { amountOf, type Grid, type GridCell } from './grid.ts'
import type { Mismatch } from './mismatch.ts'
import { rowTotalMismatches } from './row-totals.ts'

/** Checks every total of a grid, down and across, and tells what is wrong at the cell that puts most right. */
export function sumsInGrid(grid: Grid): readonly DocumentFinding[] {
  const read = readGrid(grid)
  if (read === null) return []
  return tellMismatches(grid, [...rowTotalMismatches(read), ...columnTotalMismatches(read)])
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
  for (const down of mismatches.filter((mismatch) => mismatch.along === 'column' && open.has(mismatch))) {
    const [cross] = [...open].flatMap((across) => (across.along === 'row' ? crossOf(down, across) : []))
    if (cross === undefined) continue
    open.delete(down)
    open.delete(cross.across)
    found.push(crossed(cross.cell, cross.computed))
  }
  return [...found, ...[...open].map((mismatch) => tellOne(grid, mismatch))]
}

/** The values a mismatch would be put right by, cell by cell: the total lowered, or a part raised, by the difference. */
function cures({ total, stated, computed, parts }: Mismatch): ReadonlyMap<GridCell, Fixed> {
  const cells = parts.map((part): [GridCell, Fixed] => [part, (amountOf(part) as Fixed) + stated - computed])
  return new Map([...cells, [total, computed]])
}

interface Cross {
  readonly across: Mismatch
  readonly cell: GridCell
  readonly computed: Fixed
}

/** The one cell that puts right a column and a row at once. */
function crossOf(down: Mismatch, across: Mismatch): readonly Cross[] {
  const curesAcross = cures(across)
  return [...cures(down)].flatMap(([cell, computed]) => {
    const other = curesAcross.get(cell)
    return other !== undefined && same(other, computed) ? [{ across, cell, computed }] : []
  })
}

const crossed = (cell: GridCell, computed: Fixed): DocumentFinding =>
  found('sums', 'error', cell.place, {
    span: cell.span,
    stated: cell.text.trim(),
    computed: writeFixed(computed),
    params: { way: 'cross', parts: 2 },
  })

interface Swap {
  readonly both: readonly [Mismatch, Mismatch]
  readonly finding: DocumentFinding
}

/** Two totals off by the same amount, one up and one down, and a cell of each that would mend both if they changed places. */
function swapsOf(mismatches: readonly Mismatch[]): readonly Swap[] {
  return mismatches.flatMap((first, index) =>
    mismatches.slice(index + 1).flatMap((second): Swap[] => {
      const off = first.stated - first.computed
      if (first.along !== second.along || !same(off, second.computed - second.stated)) return []
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
