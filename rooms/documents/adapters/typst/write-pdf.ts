import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentWriter, WrittenDocument } from '../../core/model/document-writer.ts'
import type { DrawnDocument } from '../../core/model/drawn-document.ts'
import { drawableIn } from './drawable-text.ts'
import { embeddedFaces } from './embedded-font.ts'
import { prepare } from './prepare.ts'

/** A PDF (PDF/UA-1), and the signs for which there was no glyph: each stands as 〓 in it. */
export interface WrittenPdf extends WrittenDocument {
  readonly undrawn: readonly string[]
}

interface PdfWriter extends DocumentWriter {
  readonly write: (document: DrawnDocument, madeAt: Date) => Promise<WrittenPdf | null>
}

const folder = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

type Compiler = Pick<typeof import('@myriaddreamin/typst-ts-node-compiler'), 'NodeCompiler'>

/** The compiler's native part comes for Linux alone; elsewhere a stand-in without it, and loading it breaks. */
const loadCompiler = (): Compiler => require('@myriaddreamin/typst-ts-node-compiler')

const loaded = (load: () => Compiler): Compiler | null => {
  try {
    return load()
  } catch {
    return null
  }
}

/** The compiler with the embedded font under a name of its own, so that no font of the machine takes its place. */
function open({ NodeCompiler }: Compiler) {
  const faces = embeddedFaces()
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: faces.map(({ bytes }) => bytes) }],
  })
  const drawable = drawableIn((codePoint) => faces.every(({ known }) => known.has(codePoint)))
  return { compiler, drawable }
}

/**
 * Sets documents as tagged PDF after PDF/UA-1, which the compiler asserts: the same document gives the same bytes.
 * Null where the compiler does not run.
 */
export function pdfWriterOn(load: () => Compiler): PdfWriter {
  let opened: ReturnType<typeof open> | null = null
  const write: PdfWriter['write'] = async (document, madeAt) => {
    const native = opened === null ? loaded(load) : null
    if (native !== null) opened = open(native)
    if (opened === null) return null
    const { compiler, drawable } = opened
    const { given, pictures } = prepare(document)
    const { value, undrawn } = drawable(given)
    for (const { path, bytes } of pictures) compiler.mapShadow(join(folder, path), bytes)
    try {
      const inputs = { document: JSON.stringify(value) }
      const compiled = compiler.compile({ mainFilePath: join(folder, 'template.typ'), inputs })
      const { result } = compiled
      if (result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
      const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
      const bytes = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp }))
      return { bytes, contentType: 'application/pdf', ending: 'pdf', pages: result.numOfPages, undrawn }
    } finally {
      compiler.resetShadow()
      compiler.evictCache(0)
    }
  }
  return { format: 'pdf', write }
}

export const pdfWriter: PdfWriter = pdfWriterOn(loadCompiler)
