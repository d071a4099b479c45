import { type LngLatBoundsLike, type LngLatLike, Map as MapView, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { MapTiles } from '#ui/page-context.ts'
import type { mapWords } from '../../../core/messages-map.ts'
import type { Box, Point } from '../../../core/microdegrees.ts'

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown
}
// The library begins its worker from a text: of all texts, this one address alone becomes that of a script.
;(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (address === workerUrl ? address : null),
})
setWorkerUrl(workerUrl)

const degrees = (micro: number): number => micro / 1_000_000
const microdegrees = (degrees: number): number => Math.round(degrees * 1_000_000)

/** A point as the library takes it: on the screen alone it is a fraction. */
export const lngLatOf = ({ latitude, longitude }: Point): [number, number] => [degrees(longitude), degrees(latitude)]
const pointOf = ({ lat, lng }: { readonly lat: number; readonly lng: number }): Point => ({
  latitude: microdegrees(lat),
  longitude: microdegrees(lng),
})

const boundsOf = ({ south, west, north, east }: Box): LngLatBoundsLike =>
  [...[degrees(west), degrees(south), degrees(east), degrees(north)]] as [number, number, number, number]

/** How near a map comes: to the number of a house. */
export const nearest = 18
const street = 15

interface MapWish {
  readonly map: MapTiles
  /** What it shows at first: a box, or a point in its street. */
  readonly shows: Box | Point
  /** Whether one finger moves the page over it, and two the map. */
  readonly leavesPage: boolean
  readonly words: ReturnType<typeof mapWords>
}

/** A map that stands, and what is done with points on it. */
export interface OpenedMap {
  readonly map: MapView
  /** Puts a pin at a point; what it marks is said in words elsewhere. */
  readonly pin: (point: Point) => Marker
  /** The microdegrees nearest to where the map was pressed. */
  readonly pointOf: typeof pointOf
}

/** Opens a map in an element, without the library's own texts, buttons and styles. */
export function openMap(container: HTMLElement, { map, shows, leavesPage, words: t }: MapWish): OpenedMap {
  const begins: { center: LngLatLike; zoom: number } | { bounds: LngLatBoundsLike } =
    'latitude' in shows ? { center: lngLatOf(shows), zoom: street } : { bounds: boundsOf(shows) }
  const opened = new MapView({
    ...{ container, ...begins, minZoom: 5, maxZoom: nearest, fadeDuration: 0, renderWorldCopies: false },
    ...{ attributionControl: false, maplibreLogo: false, dragRotate: false, pitchWithRotate: false, touchPitch: false },
    cooperativeGestures: leavesPage,
    style: {
      version: 8,
      sources: { tiles: { type: 'raster', tiles: [map.tiles], tileSize: 256, maxzoom: nearest } },
      layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
    },
    locale: {
      'Map.Title': t.map,
      'CooperativeGesturesHandler.WindowsHelpText': t.withControl,
      'CooperativeGesturesHandler.MacHelpText': t.withCommand,
      'CooperativeGesturesHandler.MobileHelpText': t.twoFingers,
    },
  })
  opened.touchZoomRotate.disableRotation()
  opened.keyboard.disableRotation()
  return { map: opened, pin: (point) => putPin(opened, point), pointOf }
}

function putPin(map: MapView, point: Point): Marker {
  const element = document.createElement('span')
  element.className = 'map-pin'
  element.setAttribute('aria-hidden', 'true')
  return new Marker({ element, anchor: 'bottom' }).setLngLat(lngLatOf(point)).addTo(map)
}
