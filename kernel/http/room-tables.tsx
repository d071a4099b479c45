import { DataTable, type DataTableProps } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import type { Handler } from '../handler.ts'
import type { House } from '../house.ts'

interface RoomTablesProps {
  readonly house: House
  readonly columns: DataTableProps<Handler>['columns']
}

/** A table for each room, with a row for everything that can be done or asked there. */
export function RoomTables({ house, columns }: RoomTablesProps) {
  const { lang } = usePage()
  return (
    <>
      {house.rooms.map((room) => (
        <DataTable key={room.name} caption={room.title[lang]} rows={room.handlers} empty="" columns={columns} />
      ))}
    </>
  )
}
