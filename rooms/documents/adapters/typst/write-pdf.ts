import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { WrittenDocument } from '../../core/model/document-writer.ts'
import type { DrawnDocument } from '../../core/model/drawn-document.ts'
import { drawableIn } from './drawable-text.ts'
import { prepare } from './prepare.ts'
import { missingSigns } from './signs.ts'
import { readTrueType, withGlyphs } from './true-type.ts'

/** A document to be set, and the moment that stands in its properties. */
export interface AskedPdf {
  readonly document: DrawnDocument
  readonly madeAt: Date
}

/** A PDF (PDF/UA-1), and the signs for which there was no glyph: each stands as 〓 in it. */
export interface WrittenPdf extends WrittenDocument {
  readonly undrawn: readonly string[]
}

export interface NotOnThisMachine {
  readonly kind: 'pdf-not-on-this-machine'
}

/** Sets documents as PDF; `apps/` says whether here or apart. */
export type PdfWriter<Refusal = NotOnThisMachine> = (asked: AskedPdf) => Promise<Result<WrittenPdf, Refusal>>

const folder = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const family = 'Madang Sans'
const faces = ['400Regular/NanumGothic_400Regular.ttf', '700Bold/NanumGothic_700Bold.ttf']

/** The compiler with the embedded font under a name of its own, so that no font of the machine takes its place. */
function open() {
  const package_ = dirname(require.resolve('@expo-google-fonts/nanum-gothic/package.json'))
  const fonts = faces.map((face) => readTrueType(readFileSync(join(package_, face))))
  const made = fonts.map((font) => ({ font, added: missingSigns(font) }))
  const known = made.map(({ font, added }) => new Set([...font.glyphs.keys(), ...added.map((each) => each.codePoint)]))
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: made.map(({ font, added }) => withGlyphs(font, family, added)) }],
  })
  const drawable = drawableIn((codePoint) => known.every((points) => points.has(codePoint)))
  return { compiler, drawable }
}
let opened: ReturnType<typeof open> | null = null

/** Whether the native part of the compiler is there: it comes for Linux alone, elsewhere a stand-in without it. */
export const isPdfPossible = (): boolean => {
  try {
    opened ??= open()
    return true
  } catch (error) {
    if (/native|binding|is not a (function|constructor)|Cannot find module|Cannot read/i.test(String(error)))
      return false
    throw error
  }
}

/** Sets a document as tagged PDF after PDF/UA-1, which the compiler asserts; the same document gives the same bytes. */
export const writePdfHere: PdfWriter = async ({ document, madeAt }) => {
  if (!isPdfPossible() || opened === null) return refuse({ kind: 'pdf-not-on-this-machine' })
  const { compiler, drawable } = opened
  const { given, pictures } = prepare(document)
  const { value, undrawn } = drawable(given)
  for (const { path, bytes } of pictures) compiler.mapShadow(join(folder, path), bytes)
  try {
    const compiled = compiler.compile({
      mainFilePath: join(folder, 'template.typ'),
      inputs: { document: JSON.stringify(value) },
    })
    if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
    const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
    const bytes = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }))
    return ok({ bytes, contentType: 'application/pdf', ending: 'pdf', pages: compiled.result.numOfPages, undrawn })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}
