/** One glyph laid into another: where, and how large beside its own size. */
export interface Component {
  readonly glyph: number
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A sign made of glyphs that a font has already; measures in the font's units. */
export interface ComposedGlyph {
  readonly codePoint: number
  readonly advance: number
  readonly components: readonly Component[]
}

export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** A TrueType font, taken apart so far as signs can be added to it. */
export interface TrueType {
  readonly tables: ReadonlyMap<string, Buffer>
  readonly unitsPerEm: number
  /** Glyphs by code point. */
  readonly glyphs: ReadonlyMap<number, number>
  readonly advanceOf: (glyph: number) => number
  /** Null for a glyph without an outline. */
  readonly boxOf: (glyph: number) => Box | null
}

const tableOf = (tables: ReadonlyMap<string, Buffer>, tag: string): Buffer => {
  const table = tables.get(tag)
  if (table === undefined) throw new Error(`The font has no table ${tag}.`)
  return table
}

/** The code points of a map of segments (format 4), in which fonts keep the signs of the first plane. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const found = new Map<number, number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * index))
    if (map.readUInt16BE(0) !== 4) continue
    const segments = map.readUInt16BE(6) / 2
    for (let segment = 0; segment < segments; segment += 1) {
      const at = (field: number): number => 14 + 2 * segments * field + (field > 0 ? 2 : 0) + 2 * segment
      const [last, first] = [map.readUInt16BE(at(0)), map.readUInt16BE(at(1))]
      const [shift, offset] = [map.readUInt16BE(at(2)), map.readUInt16BE(at(3))]
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        const held = offset === 0 ? code : map.readUInt16BE(at(3) + offset + 2 * (code - first))
        const glyph = held === 0 ? 0 : (held + shift) & 0xffff
        if (glyph !== 0) found.set(code, glyph)
      }
    }
  }
  return found
}

/** Takes a TrueType font apart: its tables, its glyphs by code point, their widths and boxes. */
export function readTrueType(bytes: Buffer): TrueType {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index
    const start = bytes.readUInt32BE(entry + 8)
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
    )
  }
  const [head, glyf, hmtx] = [tableOf(tables, 'head'), tableOf(tables, 'glyf'), tableOf(tables, 'hmtx')]
  const starts = startsOfGlyphs(tables)
  const measured = tableOf(tables, 'hhea').readUInt16BE(34)
  return {
    tables,
    unitsPerEm: head.readUInt16BE(18),
    glyphs: glyphsOf(tableOf(tables, 'cmap')),
    advanceOf: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1)),
    boxOf: (glyph) => {
      const [start = 0, end = 0] = starts.slice(glyph, glyph + 2)
      if (start === end) return null
      const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map((at) => glyf.readInt16BE(start + at))
      return { left, bottom, right, top }
    },
  }
}

/** Where each glyph's outline begins; one more than there are glyphs. */
function startsOfGlyphs(tables: ReadonlyMap<string, Buffer>): number[] {
  const loca = tableOf(tables, 'loca')
  const long = tableOf(tables, 'head').readInt16BE(50) === 1
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) =>
    long ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  )
}

const words = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, 2 * index)
  return buffer
}

const longs = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, 4 * index)
  return buffer
}

/** An outline made of others: shifts in words, each with a scale. */
function outlineOf({ components }: ComposedGlyph, boxOf: TrueType['boxOf']): Buffer {
  const boxes = components.flatMap(({ glyph, x, y, scale }) => {
    const box = boxOf(glyph)
    return box === null
      ? []
      : [[x + box.left * scale, y + box.bottom * scale, x + box.right * scale, y + box.top * scale] as const]
  })
  const [args, scaled, more] = [0x0001 | 0x0002, 0x0008, 0x0020]
  return Buffer.concat([
    words(
      -1,
      Math.floor(Math.min(...boxes.map(([left]) => left))),
      Math.floor(Math.min(...boxes.map(([, bottom]) => bottom))),
      Math.ceil(Math.max(...boxes.map(([, , right]) => right))),
      Math.ceil(Math.max(...boxes.map(([, , , top]) => top))),
    ),
    ...components.map(({ glyph, x, y, scale }, index) => {
      const flags = args | scaled | (index < components.length - 1 ? more : 0)
      return words(flags, glyph, Math.round(x), Math.round(y), Math.round(scale * 0x4000))
    }),
    // Outlines begin at even words.
    Buffer.alloc(components.length % 2 === 0 ? 2 : 0),
  ])
}

const nameTable = (names: readonly (readonly [id: number, text: string])[]): Buffer => {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const starts = texts.map((_, index) => Buffer.concat(texts.slice(0, index)).length)
  return Buffer.concat([
    words(0, names.length, 6 + 12 * names.length),
    ...names.map(([id], index) => words(3, 1, 0x0409, id, texts[index]?.length ?? 0, starts[index] ?? 0)),
    ...texts,
  ])
}

const codeMap = (glyphs: ReadonlyMap<number, number>): Buffer => {
  const groups = [...glyphs].sort(([left], [right]) => left - right).map(([code, glyph]) => longs(code, code, glyph))
  return Buffer.concat([
    words(0, 1, 3, 10, 0, 12),
    words(12, 0),
    longs(16 + 12 * groups.length, 0, groups.length),
    ...groups,
  ])
}

function withWord(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, at)
  return copy
}

function assemble(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([left], [right]) => (left < right ? -1 : 1))
  const padded = sorted.map(([, table]) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]))
  let start = 12 + 16 * sorted.length
  const entries = sorted.map(([tag, table], index) => {
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), longs(0, start, table.length)])
    start += padded[index]?.length ?? 0
    return entry
  })
  return Buffer.concat([longs(0x00010000), words(sorted.length, 0, 0, 0), ...entries, ...padded])
}

/** A font under another family's name, with signs added that are composed of its own glyphs. */
export function withGlyphs(font: TrueType, family: string, added: readonly ComposedGlyph[]): Buffer {
  const { tables } = font
  const count = tableOf(tables, 'maxp').readUInt16BE(4)
  const glyf = tableOf(tables, 'glyf')
  const aligned = Buffer.concat([glyf, Buffer.alloc((4 - (glyf.length % 4)) % 4)])
  const outlines = added.map((glyph) => outlineOf(glyph, font.boxOf))
  let end = aligned.length
  const ends = outlines.map((outline) => {
    end += outline.length
    return end
  })
  const starts = startsOfGlyphs(tables)
  const all = new Map(font.glyphs)
  for (const [index, { codePoint }] of added.entries()) all.set(codePoint, count + index)
  const bearing = (glyph: number): number => font.boxOf(glyph)?.left ?? 0
  return assemble(
    new Map([
      ...[...tables].filter(([tag]) => !['DSIG', 'hdmx', 'LTSH', 'VDMX', 'kern'].includes(tag)),
      ['glyf', Buffer.concat([aligned, ...outlines])],
      // The last glyph of before ends where it ended; the first added begins after what fills up to an even word.
      ['loca', longs(...starts.slice(0, count), aligned.length, ...ends)],
      ['head', withWord(tableOf(tables, 'head'), 50, 1)],
      ['hhea', withWord(tableOf(tables, 'hhea'), 34, count + added.length)],
      ['maxp', withWord(withWord(tableOf(tables, 'maxp'), 4, count + added.length), 28, 8)],
      [
        'hmtx',
        Buffer.concat([
          ...Array.from({ length: count }, (_, glyph) => words(font.advanceOf(glyph), bearing(glyph))),
          ...added.map(({ advance }, index) => words(advance, outlines[index]?.readInt16BE(2) ?? 0)),
        ]),
      ],
      ['cmap', codeMap(all)],
      ['post', Buffer.concat([longs(0x00030000), tableOf(tables, 'post').subarray(4, 32)])],
      [
        'name',
        nameTable([
          [1, family],
          [2, 'Regular'],
          [4, family],
          [6, family.replaceAll(' ', '')],
        ]),
      ],
    ]),
  )
}
