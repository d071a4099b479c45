import { describe, expect, it } from 'vitest'
import { DongId } from './dong.ts'
import { dongMapLimits, readDongMap, writeDongMap } from './dong-map.ts'

const dongs = ['가산동', '독산1동', '독산2동', '시흥1동'].map((name, at) => ({ id: DongId.parse(`dong-${at}`), name }))
const withNames = (map: string) => {
  const read = readDongMap(map, dongs)
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value.map((place) => ({ ...place, name: dongs.find(({ id }) => id === place.dongId)?.name ?? '' }))
}

describe('a schematic map of the dongs', () => {
  it('is read from lines and cells, without what is empty in the north and the west', () => {
    expect(withNames('\n | 가산동\n\t독산 1동\t독산2동\n | | 시흥1동')).toEqual([
      { dongId: 'dong-0', row: 0, column: 0, name: '가산동' },
      { dongId: 'dong-1', row: 1, column: 0, name: '독산1동' },
      { dongId: 'dong-2', row: 1, column: 1, name: '독산2동' },
      { dongId: 'dong-3', row: 2, column: 1, name: '시흥1동' },
    ])
    expect(readDongMap(' \n', dongs)).toEqual({ ok: true, value: [] })
  })

  it('is written as it is read', () => {
    const map = '가산동 | \n독산1동 | 독산2동'
    expect(writeDongMap(withNames(map))).toBe(map)
    expect(writeDongMap([])).toBe('')
  })

  it('refuses names that no dong has, a dong that stands twice, and a map that no phone shows', () => {
    const refused = (refusal: object) => ({ ok: false, refusal: { field: 'map', ...refusal } })
    expect(readDongMap('가산동 | 달나라동', dongs)).toEqual(refused({ kind: 'map-dong-unknown', name: '달나라동' }))
    expect(readDongMap('가산동\n가산동', dongs)).toEqual(refused({ kind: 'map-dong-twice', name: '가산동' }))
    const far = `가산동${' | '.repeat(dongMapLimits.columns)}독산1동`
    expect(readDongMap(far, dongs)).toEqual(refused({ kind: 'map-too-large', rows: 1, columns: 9 }))
    const many = Array.from({ length: 21 }, (_, at) => ({ id: DongId.parse(`d-${at}`), name: `${at}동` }))
    expect(readDongMap(many.map(({ name }) => name).join('\n'), many)).toEqual(
      refused({ kind: 'map-too-large', rows: 21, columns: 1 }),
    )
  })
})
