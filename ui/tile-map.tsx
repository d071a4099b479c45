export interface Tile {
  readonly id: string
  /** From the north and from the west, from 0; at most 20 and 8. */
  readonly row: number
  readonly column: number
  readonly label: string
  /** What is counted there, which shades the tile; without it the map only shows where things lie. */
  readonly count?: number
  /** The count as it is to be read, with its unit. */
  readonly value?: string
  readonly href?: string
  readonly chosen?: boolean
}

export interface TileMapProps {
  readonly caption: string
  readonly tiles: readonly Tile[]
  readonly note?: string
}

/** Of which of four shades a count is, the largest being the darkest; 0 for none. */
const shadeOf = (count: number, largest: number): number => Math.ceil((4 * count) / Math.max(1, largest))

/** A schematic map: one square for each place where it lies to the others. Heard as a list, from the north-west on. */
export function TileMap({ caption, tiles, note }: TileMapProps) {
  const largest = Math.max(0, ...tiles.map(({ count = 0 }) => count))
  return (
    <figure class="chart">
      <figcaption class="caption">{caption}</figcaption>
      <ul class="tile-map">
        {tiles.map((tile) => (
          <li
            key={tile.id}
            class={[
              ...['tile', `tile-row-${tile.row}`, `tile-column-${tile.column}`],
              `tile-shade-${shadeOf(tile.count ?? 0, largest)}`,
              ...(tile.chosen === true ? ['tile-chosen'] : []),
            ].join(' ')}
          >
            {tile.href === undefined ? tile.label : <a href={tile.href}>{tile.label}</a>}
            {tile.value !== undefined && <span class="tile-value">{tile.value}</span>}
          </li>
        ))}
      </ul>
      {note !== undefined && <p class="chart-note">{note}</p>}
    </figure>
  )
}
