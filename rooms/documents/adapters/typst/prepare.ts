import { drawChart } from '../../core/chart-svg.ts'
import type { DrawnBlock, DrawnDocument } from '../../core/model/drawn-document.ts'
import { colours, noteMark, page, type } from '../../core/model/official-style.ts'
import { standsWhole } from '../../core/model/stands-whole.ts'

type DrawnItem = Extract<DrawnBlock, { kind: 'item' }>

/** An item with the groups of deeper items below it, each group of one level. */
interface ItemTree extends DrawnItem {
  readonly groups: ItemTree[][]
}

/** So many lines under a heading are kept with it and with the table after them. */
const most = 3

interface Part {
  readonly cover: boolean
  readonly landscape: boolean
  /** Whether the pages count anew from here. */
  readonly restart: boolean
  readonly blocks: unknown[]
}

/** Lists of one level within each other: what a reader of the tagged file hears as lists. */
function treesOf(items: readonly DrawnItem[]): ItemTree[][] {
  const groups: ItemTree[][] = []
  const open: ItemTree[] = []
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    const among = open.at(-1)?.groups ?? groups
    const tree: ItemTree = { ...item, groups: [] }
    const last = among.at(-1)
    if (last?.[0]?.level === item.level) last.push(tree)
    else among.push([tree])
    open.push(tree)
  }
  return groups
}

/** A picture that stands in the document, under the path at which the template finds it. */
export interface KeptPicture {
  readonly path: string
  readonly bytes: Buffer
}

/** What the template is given: the document in parts of one direction, items in lists, pictures by path. */
export function prepare(document: DrawnDocument): {
  readonly given: object
  readonly pictures: readonly KeptPicture[]
} {
  const pictures: KeptPicture[] = []
  const parts: Part[] = [{ cover: false, landscape: false, restart: false, blocks: [] }]
  let items: DrawnItem[] = []
  let level = 0
  let before: DrawnBlock['kind'] | null = null
  const add = (block: unknown): void => {
    parts.at(-1)?.blocks.push(block)
  }
  const flush = (): void => {
    const groups = treesOf(items)
    const [leading, last] = [items.at(-1)?.leads === true, groups.at(-1)?.at(-1)]
    for (const group of groups) {
      // What leads to a table stands on its page: the last line of a list, or a heading with few lines below it.
      const leads = leading && last !== undefined && group.at(-1) === last && last.groups.flat().length <= most
      const before = leads ? group.slice(0, -1) : group
      if (before.length > 0) add({ kind: 'items', items: before, leads: false })
      if (leads) add({ kind: 'items', items: [last], leads })
    }
    items = []
  }
  for (const block of document.blocks) {
    if (block.kind === 'item') {
      items.push(block)
      continue
    }
    flush()
    if (block.kind === 'section') {
      parts.push({ cover: false, landscape: block.landscape, restart: before === 'contents', blocks: [] })
    } else if (block.kind === 'title' && block.cover) {
      const landscape = parts.at(-1)?.landscape ?? false
      parts.push({ cover: true, landscape, restart: false, blocks: [block] })
      parts.push({ cover: false, landscape, restart: true, blocks: [] })
    } else if (block.kind === 'heading') {
      // A tagged file may skip no level.
      level = Math.min(block.level, level + 1)
      add({ ...block, level })
    } else if (block.kind === 'image') {
      const path = `/picture-${pictures.length}.${block.type}`
      pictures.push({ path, bytes: Buffer.from(block.base64, 'base64') })
      const { base64: _, ...rest } = block
      add({ ...rest, path })
    } else if (block.kind === 'table') {
      add({ ...block, whole: standsWhole(block) })
    } else if (block.kind === 'chart') {
      const { picture: _, data, ...rest } = block
      add({ ...rest, ...drawChart(block), data: { ...data, whole: standsWhole(data) } })
    } else if (block.kind === 'page-break') add({ ...block, restart: before === 'contents' })
    else add(block)
    before = block.kind
  }
  flush()
  const { title, language, marks, header, pageNumbers } = document
  const given = {
    ...{ title, language, marks, header, pageNumbers, style: { page, type, colours, noteMark } },
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  }
  return { given, pictures }
}
