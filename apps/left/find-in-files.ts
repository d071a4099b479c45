import { createReadStream } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createGunzip } from 'node:zlib'

/** A file, and at which of the marks it holds one. */
export interface FileFound {
  readonly path: string
  readonly marks: readonly number[]
  /** A file of PostgreSQL itself: pages and logs that it writes over in its own time. */
  readonly ofPostgres: boolean
}

/** Small and large letters alike, byte by byte. */
const folded = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase()

/** Searches all files below some folders, and some files, for marks; each mark is given in all its forms. */
export async function findInFiles(
  places: readonly string[],
  marks: readonly (readonly string[])[],
): Promise<readonly FileFound[]> {
  const sought = marks.map((forms) => forms.map((form) => folded(Buffer.from(form))))
  const found: FileFound[] = []
  for (const place of places)
    for await (const file of filesBelow(place)) {
      const holding = await marksIn(file.path, sought)
      if (holding.length > 0) found.push({ ...file, marks: holding })
    }
  return found
}

interface SoughtFile {
  readonly path: string
  readonly ofPostgres: boolean
}

/** All files of a folder and those below it; a file is itself. What ends meanwhile is not there. */
async function* filesBelow(place: string, ofPostgres = false): AsyncGenerator<SoughtFile> {
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOTDIR' || code === 'ENOENT') return null
    throw error
  })
  if (entries === null) {
    yield { path: place, ofPostgres }
    return
  }
  const inPostgres = ofPostgres || entries.some(({ name }) => name === 'PG_VERSION')
  for (const entry of entries) {
    const path = join(place, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path, inPostgres)
    else if (entry.isFile()) yield { path, ofPostgres: inPostgres }
  }
}

/** At which marks a file holds one in any form; a compressed file is read as what was put into it. */
async function marksIn(path: string, sought: readonly (readonly string[])[]): Promise<readonly number[]> {
  const longest = Math.max(...sought.flat().map(({ length }) => length))
  const holding = new Set<number>()
  let end = ''
  for await (const chunk of contentOf(path)) {
    const text = end + folded(chunk)
    for (const [at, forms] of sought.entries()) if (forms.some((form) => text.includes(form))) holding.add(at)
    end = text.slice(-longest)
  }
  return [...holding].sort((a, b) => a - b)
}

async function* contentOf(path: string): AsyncGenerator<Buffer> {
  const compressed = await isCompressed(path)
  if (compressed === null) return
  const source = createReadStream(path)
  if (!compressed) {
    yield* source
    return
  }
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  try {
    yield* source.pipe(gunzip)
  } catch (error) {
    throw new Error(`${join(basename(dirname(path)), basename(path))} cannot be read through.`, { cause: error })
  } finally {
    source.destroy()
  }
}

/** Whether a file is compressed by gzip, as backups and old logs are; null when it is gone. */
async function isCompressed(path: string): Promise<boolean | null> {
  const file = await open(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (file === null) return null
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}
