import type { Block, BlockOf } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import type { Facility, FacilityCount } from '#rooms/organization/core/facility.ts'
import { paperWords } from '../words.ts'
import { workWords as w } from './words.ts'

/** So many parts stand beside each other across the page; more stand below each other. */
const mostAcross = 12

/** How many facilities of a kind there are: the whole, then its parts in their order. */
export function facilityCountTable({ name, total, parts }: Pick<FacilityCount, 'name' | 'total' | 'parts'>) {
  const counted = [{ name: paperWords.sum, count: total }, ...parts]
  const across = parts.length <= mostAcross
  const rows = across
    ? [
        counted.map((one) => textCell(one.name)),
        counted.map((one) => numberCell(one.count, 'count', { align: 'center' })),
      ]
    : [
        [textCell(w.kind), textCell(name)],
        ...counted.map((one) => [textCell(one.name, { role: 'row-head' }), numberCell(one.count, 'count')]),
      ]
  const columns = across ? counted.map(() => Math.min(34, Math.floor(1700 / counted.length) / 10)) : [85, 85]
  return {
    kind: 'table',
    ...{ caption: null, unit: null, headRows: 1, lines: true, sheet: name, widthsMm: columns, rows },
  } satisfies BlockOf<'table'>
}

/** What is known of one facility, a line each: its area, each floor with its area and use, its use. */
const stateOf = ({ area, floors, use }: Facility): string =>
  [
    ...(area === null ? [] : [`○ ${w.area(area)}`]),
    ...floors.map((floor) =>
      [`- ${w.floor(floor.name, floor.area)}`, floor.use].filter((said) => said !== null).join(': '),
    ),
    ...(use === null ? [] : [`○ ${use}`]),
  ].join('\n')

/** The cards of facilities: name with address, what it is, who looks after it. */
export const facilityTable = (facilities: readonly Facility[]): BlockOf<'table'> => ({
  kind: 'table',
  ...{ caption: null, unit: null, headRows: 1, lines: true },
  widthsMm: [50, 88, 32],
  rows: [
    [w.facilityName, w.facilityState, w.remarks].map((label) => textCell(label)),
    ...facilities.map((facility) => [
      textCell([facility.name, ...(facility.address === null ? [] : [`(${facility.address})`])].join('\n'), {
        role: 'row-head',
      }),
      textCell(stateOf(facility)),
      textCell(facility.inCharge ?? '', { align: 'center' }),
    ]),
  ],
})

/** What a department looks after: how many of which kind, then the card of each. */
export const facilityBlocks = (counts: readonly FacilityCount[], facilities: readonly Facility[]): readonly Block[] => [
  ...counts.flatMap((one) => [item(2, one.name), facilityCountTable(one)]),
  ...(facilities.length === 0 ? [] : [facilityTable(facilities)]),
]
