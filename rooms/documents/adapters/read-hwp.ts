import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Extracted } from '../core/extracted.ts'
import { warningsOf } from '../core/read-warning.ts'
import { boundMemory } from './bound-memory.ts'
import { readHwpx } from './read-hwpx.ts'
import { LockedDocument } from './unzip.ts'

type Rhwp = typeof import('@rhwp/core')

/** What the library may take for one document, in pages of 64 KB: 512 MB. It unfolds streams without asking their size. */
const maxPages = 8192

const programPath = createRequire(import.meta.url).resolve('@rhwp/core')

let loaded: Promise<Rhwp> | null = null
let generation = 0

/** The library lays text out while it converts, and asks for widths; nothing that is read depends on them. */
const widthOf = (_font: string, text: string): number => text.length * 10

function load(): Promise<Rhwp> {
  loaded ??= (async () => {
    Object.assign(globalThis, { measureTextWidth: widthOf })
    generation += 1
    const library: Rhwp = await import(`${pathToFileURL(programPath).href}?${generation}`)
    const program = readFileSync(programPath.replace(/\.js$/, '_bg.wasm'))
    library.initSync({ module: new Uint8Array(boundMemory(program, maxPages)) })
    return library
  })()
  return loaded
}

/** Has a HWP 5 written anew as HWPX. What the library throws says that the document is damaged, or locked. */
async function convert(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { HwpDocument } = await load()
  try {
    const document = new HwpDocument(bytes)
    const hwpx = document.exportHwpx()
    document.free()
    return hwpx
  } catch (error) {
    // After a trap nothing in the program's memory is to be trusted: the next document has a fresh one.
    loaded = null
    if (/암호|password|encrypt/i.test(String(error))) throw new LockedDocument(name)
    throw error
  }
}

/** Reads a HWP 5 by way of HWPX: what the library keeps of text, tables, headings and pictures. */
export async function readHwp(name: string, bytes: Uint8Array): Promise<Extracted> {
  const document = readHwpx(name, await convert(name, bytes))
  const warnings = [...warningsOf({ 'converted-from-hwp': 1 }), ...(document.warnings ?? [])]
  return { ...document, format: 'hwp', warnings }
}
