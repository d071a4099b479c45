import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows } from '#kit/typed-rows.ts'
import { type Dong, DongId } from './dong.ts'
import { findByName } from './name-taken.ts'

/** Where a dong lies on the schematic map of its district: rows from the north, columns from the west, both from 0. */
export const DongPlace = z.object({ dongId: DongId, row: z.int(), column: z.int() }).readonly()
export type DongPlace = z.infer<typeof DongPlace>

/** So many rows and columns at most, which a phone still shows. */
export const dongMapLimits = { rows: 20, columns: 8 } as const

const field = z.literal('map')
export const DongMapRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('map-too-large'), field, rows: z.int(), columns: z.int() }),
  z.object({ kind: z.literal('map-dong-unknown'), field, name: z.string() }),
  z.object({ kind: z.literal('map-dong-twice'), field, name: z.string() }),
])
export type DongMapRefusal = z.infer<typeof DongMapRefusal>

/**
 * Reads a map as it is typed or pasted from a sheet: a line for each row, a cell for each column, a dong's name where it lies.
 * What is empty at the west and the north is left out. Refuses a name that no dong has, and a dong that stands twice.
 */
export function readDongMap(text: string, dongs: readonly Dong[]): Result<readonly DongPlace[], DongMapRefusal> {
  const cells = typedRows(text).flatMap((typed, row) => typed.cells.map((name, column) => ({ row, column, name })))
  const named = cells.filter(({ name }) => name !== '')
  const west = Math.min(...named.map(({ column }) => column))
  const places: DongPlace[] = []
  for (const { row, column, name } of named) {
    const dong = findByName(dongs, name)
    if (dong === null) return refuse({ kind: 'map-dong-unknown', field: 'map', name })
    if (places.some(({ dongId }) => dongId === dong.id)) return refuse({ kind: 'map-dong-twice', field: 'map', name })
    places.push({ dongId: dong.id, row, column: column - west })
  }
  const [rows, columns] = [sizeOf(places, 'row'), sizeOf(places, 'column')]
  return rows > dongMapLimits.rows || columns > dongMapLimits.columns
    ? refuse({ kind: 'map-too-large', field: 'map', rows, columns })
    : ok(places)
}

const sizeOf = (places: readonly DongPlace[], side: 'row' | 'column'): number =>
  Math.max(0, ...places.map((place) => place[side] + 1))

/** Writes a map as it is typed. */
export function writeDongMap(places: readonly (DongPlace & { readonly name: string })[]): string {
  const lines = Array.from({ length: sizeOf(places, 'row') }, (_, row) =>
    Array.from(
      { length: sizeOf(places, 'column') },
      (__, column) => places.find((place) => place.row === row && place.column === column)?.name ?? '',
    ).join(' | '),
  )
  return lines.join('\n')
}
