/** An element of a part: its name with the prefix that Hangul uses for its namespace, what is in it. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Whether text of its own stands in it. */
  readonly hasText: boolean
}

/** A part in XML as it was read; `detail` of a broken one is where and why. */
export type XmlReading =
  | { readonly kind: 'xml'; readonly root: XmlNode }
  | { readonly kind: 'forbidden-character'; readonly detail: string }
  | { readonly kind: 'not-well-formed'; readonly detail: string }

/** What stands first in the zip, by its own header and not by the zip's directory. */
export interface FirstEntry {
  readonly name: string
  readonly stored: boolean
  /** Whether more than its name stands in its header, or something after its content. */
  readonly plain: boolean
}

export interface HwpxPackage {
  readonly first: FirstEntry
  /** All parts in the order of the zip's directory; a name may come twice. */
  readonly names: readonly string[]
  readonly mimetype: string | null
  /** The parts in XML that were read, by name. */
  readonly xml: ReadonlyMap<string, XmlReading>
  /** The first bytes of every other part, by name. */
  readonly beginnings: ReadonlyMap<string, Uint8Array>
}

/** The root of a part that was read; null where it is missing or broken. */
export const rootOf = ({ xml }: HwpxPackage, name: string): XmlNode | null => {
  const reading = xml.get(name)
  return reading?.kind === 'xml' ? reading.root : null
}

const sectionName = /^Contents\/section(\d+)\.xml$/

/** The names of the sections in the package, in reading order. */
export const sectionNames = ({ names }: HwpxPackage): readonly string[] => {
  const numberOf = (name: string): number => Number(sectionName.exec(name)?.[1])
  return [...new Set(names)].filter((name) => sectionName.test(name)).sort((a, b) => numberOf(a) - numberOf(b))
}

/** A parent above, for telling where an element stands. */
interface Trail {
  readonly name: string
  readonly index: number
  readonly above: Trail | null
}

const pathOf = (trail: Trail | null): string => {
  const steps: string[] = []
  for (let at = trail; at !== null; at = at.above) steps.unshift(`${at.name}[${at.index}]`)
  return steps.join('/')
}

/** Looks at every element of a part, parents first; `where` tells its place ("hp:p[3]/hp:run[0]", from 0). */
export function visit(root: XmlNode, look: (node: XmlNode, where: () => string) => void): void {
  const go = (node: XmlNode, trail: Trail | null): void => {
    look(node, () => pathOf(trail))
    for (const [index, child] of node.children.entries()) go(child, { name: child.name, index, above: trail })
  }
  go(root, null)
}

export const childrenOf = (node: XmlNode | null | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? []

export const childOf = (node: XmlNode | null | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name)

/** An attribute as a whole number; NaN where it is none. */
export const numberIn = (node: XmlNode | undefined, name: string): number => {
  const text = node?.attributes[name] ?? ''
  return /^-?\d+$/.test(text) ? Number(text) : Number.NaN
}
