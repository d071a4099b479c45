import { type GeoJSONSource, type Map as MapView, Marker } from 'maplibre-gl'
import { formatCount } from '#kit/format-count.ts'
import type { PlacedProposal } from '../../../contract-map.ts'
import type { mapWords } from '../../../core/messages-map.ts'
import { lngLatOf, nearest } from './open-map.ts'

const source = 'proposals'
/** How many of those that stand at one place are told. */
const toldAtMost = 50

interface MarksWish {
  readonly placed: readonly PlacedProposal[]
  readonly words: ReturnType<typeof mapWords>
  /** Which proposals stand where somebody pressed. */
  readonly onChoose: (ids: readonly string[]) => void
}

/** Stands every proposal on a map, those close together as one button with their number, which brings them nearer. */
export function putMarks(map: MapView, { placed, words: t, onChoose }: MarksWish): void {
  const titles = new Map(placed.map(({ id, title }) => [String(id), title]))
  map.addSource(source, {
    ...{ type: 'geojson', cluster: true, clusterRadius: 56, clusterMaxZoom: nearest, maxzoom: nearest + 1 },
    data: {
      type: 'FeatureCollection',
      features: placed.map(({ id, point }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: lngLatOf(point) },
        properties: { id },
      })),
    },
  })
  // The source is drawn by our own buttons, which keyboards and screen readers reach; a layer must ask for it all the same.
  map.addLayer({ id: source, type: 'circle', source, paint: { 'circle-radius': 0 } })
  const clusters = map.getSource(source) as GeoJSONSource
  const marks = new Map<string, Marker>()

  const comeNearer = async (cluster: number, at: [number, number]): Promise<void> => {
    const zoom = await clusters.getClusterExpansionZoom(cluster)
    if (zoom <= nearest) return void map.easeTo({ center: at, zoom })
    const leaves = await clusters.getClusterLeaves(cluster, toldAtMost, 0)
    onChoose(leaves.map(({ properties }) => String(properties?.['id'])))
  }
  /** A button that shows `text` and says `said` after it. */
  const button = (kind: string, text: string, said: string, onPress: () => void): HTMLButtonElement => {
    const made = document.createElement('button')
    const unseen = document.createElement('span')
    Object.assign(unseen, { className: 'hidden', textContent: said })
    Object.assign(made, { type: 'button', className: kind, onclick: onPress })
    made.append(text, unseen)
    return made
  }
  const draw = (): void => {
    if (!map.isSourceLoaded(source)) return
    const seen = map.getBounds()
    const drawn = new Set<string>()
    for (const { geometry, properties } of map.querySourceFeatures(source)) {
      if (geometry.type !== 'Point') continue
      const at = geometry.coordinates as [number, number]
      if (!seen.contains(at)) continue
      const { id, cluster_id: cluster, point_count: count } = properties
      const key = cluster === undefined ? String(id) : `${cluster} ${at}`
      drawn.add(key)
      if (marks.has(key)) continue
      const element =
        cluster === undefined
          ? button('map-mark', '', titles.get(key) ?? key, () => onChoose([key]))
          : button('map-cluster', formatCount(count), t.together, () => void comeNearer(cluster, at))
      marks.set(key, new Marker({ element }).setLngLat(at).addTo(map))
    }
    for (const [key, mark] of marks) {
      if (drawn.has(key)) continue
      mark.remove()
      marks.delete(key)
    }
  }
  map.on('idle', draw)
  map.on('moveend', draw)
}
