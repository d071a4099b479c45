import { fileURLToPath } from 'node:url'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { readApart } from '#rooms/documents/adapters/read-apart.ts'
import { writeSpreadsheet } from '#rooms/documents/adapters/write-spreadsheet.ts'

/** How long reading an import of 50,000 rows may take, in milliseconds. */
const importLimit = 5000
const importRows = 50_000

const program = fileURLToPath(new URL('../apps/read-documents.ts', import.meta.url))
const limits = { milliseconds: 60_000, startMilliseconds: 60_000, megabytes: 512, atOnce: 1, waiting: 0 }
