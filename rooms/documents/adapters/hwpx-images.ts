import type { ListedImage } from '../core/extracted.ts'

export type ImageNamed = (id: string, alternative: string | null) => Omit<ListedImage, 'place'>

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Names the pictures of a HWPX by their ids, from its list of parts and their sizes; none is unfolded. */
export function imagesOf(contents: string, sizes: ReadonlyMap<string, number>): ImageNamed {
  const items = contents.match(/<(?:\w+:)?item\b[^>]{0,2000}>/g) ?? []
  const parts = new Map(items.map((item) => [attribute(item, 'id'), attribute(item, 'href')]))
  return (id, alternative) => {
    const name = parts.get(id) || id
    const type = /\.(\w{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
    return { name, type, bytes: sizes.get(name) ?? 0, alternative }
  }
}
