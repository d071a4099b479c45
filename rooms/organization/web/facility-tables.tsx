import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import type { Facility, FacilityCount } from '../core/facility.ts'
import { factsIn } from '../core/messages-facts.ts'

interface FacilityTablesProps {
  readonly counts: readonly FacilityCount[]
  readonly facilities: readonly Facility[]
}

/** The facilities of a department: how many of which kind, and the cards. */
export function FacilityTables({ counts, facilities }: FacilityTablesProps) {
  const t = factsIn(usePage().lang)
  return (
    <>
      <DataTable
        caption={t.facilityCaption}
        rows={counts}
        empty={t.noFacilityCounts}
        stack
        columns={[
          { key: 'name', header: t.facilityKind, rowHeader: true, cell: ({ name }) => name },
          { key: 'total', header: t.facilityTotal, align: 'number', cell: ({ total }) => total },
          {
            key: 'parts',
            header: t.facilityParts,
            cell: ({ parts }) => parts.map(({ name, count }) => `${name} ${count}`).join(', ') || '-',
          },
        ]}
      />
      <DataTable
        caption={t.cardsCaption}
        rows={facilities}
        empty={t.noCards}
        stack
        columns={[
          { key: 'name', header: t.facilityName, rowHeader: true, cell: ({ name }) => name },
          { key: 'address', header: t.address, cell: ({ address }) => address ?? '-' },
          { key: 'area', header: t.area, align: 'number', cell: ({ area }) => area ?? '-' },
          { key: 'use', header: t.use, cell: ({ use }) => use ?? '-' },
          {
            key: 'floors',
            header: t.floors,
            cell: ({ floors }) =>
              floors.length === 0 ? (
                '-'
              ) : (
                <ul>
                  {floors.map(({ name, area, use }, at) => (
                    <li key={at}>{t.floorLine(name, area, use)}</li>
                  ))}
                </ul>
              ),
          },
          { key: 'inCharge', header: t.inCharge, cell: ({ inCharge }) => inCharge ?? '-' },
        ]}
      />
    </>
  )
}
