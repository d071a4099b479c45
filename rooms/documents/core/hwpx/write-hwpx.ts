import { strToU8, type Zippable, zipSync } from 'fflate'
import { Instant } from '#kit/korean-date.ts'
import type { PureWriter } from '../model/document-writer.ts'
import type { DrawnDocument } from '../model/drawn-document.ts'
import { newBook } from './book.ts'
import { headerPart } from './header-part.ts'
import {
  containerPart,
  contentsPart,
  manifestPart,
  packageType,
  pictureHref,
  settingsPart,
  versionPart,
} from './package-parts.ts'
import { previewText } from './preview-text.ts'
import { sectionPart, sectionsOf } from './sections.ts'

/**
 * The day in a zip has no zone and is taken from the machine's clock: noon of the given day, which no zone skips,
 * gives the same bytes everywhere.
 */
const noonOf = (madeAt: Date): Date => new Date(madeAt.getUTCFullYear(), madeAt.getUTCMonth(), madeAt.getUTCDate(), 12)

/** The parts of a drawn document's package in the order in which Hangul puts them: its type first. */
export function hwpxParts(document: DrawnDocument, madeAt: Date): ReadonlyMap<string, Uint8Array> {
  const book = newBook()
  const sections = sectionsOf(document.blocks)
  const written = sections.map((section) => strToU8(sectionPart(book, document, section)))
  const pictures = book.pictures()
  const made = Instant.parse(madeAt.toISOString())
  return new Map([
    ['mimetype', strToU8(packageType)],
    ['version.xml', strToU8(versionPart())],
    // Told after the sections, which ask for what it defines.
    ['Contents/header.xml', strToU8(headerPart(book.definitions, sections.length))],
    ...pictures.map((picture): [string, Uint8Array] => [pictureHref(picture), picture.bytes]),
    ...written.map((bytes, index): [string, Uint8Array] => [`Contents/section${index}.xml`, bytes]),
    ['Preview/PrvText.txt', strToU8(previewText(document))],
    ['settings.xml', strToU8(settingsPart())],
    ['META-INF/container.xml', strToU8(containerPart())],
    ['Contents/content.hpf', strToU8(contentsPart(document, made, sections.length, pictures))],
    ['META-INF/manifest.xml', strToU8(manifestPart())],
  ])
}

/** Stored as they are, as Hangul does: the package's type, by which it is known, its version, and pictures. */
const isStored = (name: string): boolean => name === 'mimetype' || name === 'version.xml' || name.startsWith('BinData/')

/** Packs parts; the same parts and moment give the same bytes. */
export const packHwpx = (parts: ReadonlyMap<string, Uint8Array>, madeAt: Date): Uint8Array => {
  const entries = [...parts].map(([name, bytes]) => [name, [bytes, { level: isStored(name) ? 0 : 6 }]] as const)
  return zipSync(Object.fromEntries(entries) as unknown as Zippable, { mtime: noonOf(madeAt) })
}

/** Writes a document as Hangul's own format, HWPX. */
export const hwpxWriter: PureWriter = {
  format: 'hwpx',
  write: async (document, madeAt) => ({
    bytes: packHwpx(hwpxParts(document, madeAt), madeAt),
    contentType: 'application/hwp+zip',
    ending: 'hwpx',
  }),
}
