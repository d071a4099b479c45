import { z } from 'zod'
import type { MapTiles } from '#ui/page-context.ts'
import type { Setting } from './setting.ts'

const place = /^(https:\/\/[^/?#{}\s;,]+|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)\/[^\s;,]*$/

/** Whether it is the address of a picture of a map by z, x and y; the host stands in it as it is, for browsers are told it. */
const isTemplate = (text: string): boolean =>
  text.length <= 500 && place.test(text) && ['{z}', '{x}', '{y}'].every((part) => text.split(part).length === 2)

/** The settings of maps. Without them there is none, and browsers load nothing of one. */
export const mapSettings: readonly Setting[] = [
  {
    name: 'MADANG_MAP_TILES',
    schema: z.string().refine(isTemplate),
    fallback: '',
    ko: '지도 그림(래스터 타일)의 주소. https이고 {z} {x} {y}가 한 번씩 들어감(docs/operations/maps.md). 비우면 지도가 없음',
    en: 'address of raster map tiles over https, with {z}, {x} and {y} once each (docs/operations/maps.md); empty for no maps',
  },
  {
    name: 'MADANG_MAP_ATTRIBUTION',
    schema: z.string().min(1).max(200),
    fallback: '',
    ko: '지도 아래에 늘 보이는 출처(예: © 국토지리정보원). 지도를 쓰면 적어야 함',
    en: 'whose the map is, always shown below it; needed where there are maps',
  },
]

export interface MapConfiguration {
  /** Where the pictures of maps come from; null where there are no maps. */
  readonly map: MapTiles | null
}

/** Reads the settings of maps, each checked before. */
export function readMap(read: (name: string) => string): MapConfiguration {
  const [tiles, attribution] = [read('MADANG_MAP_TILES'), read('MADANG_MAP_ATTRIBUTION')]
  return { map: tiles === '' ? null : { tiles, attribution } }
}
