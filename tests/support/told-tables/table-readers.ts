import { byKordoc } from './by-kordoc.ts'
import { byLibreOffice, hasLibreOffice } from './by-libre-office.ts'
import { byPoppler } from './by-poppler.ts'
import { byRhwp } from './by-rhwp.ts'
import { bySheetJs } from './by-sheetjs.ts'
import type { TableReader } from './told-table.ts'

/** Every program here that reads what we write with code that is not ours; LibreOffice where the machine has it. */
export const tableReaders: readonly TableReader[] = [
  byKordoc('hwpx'),
  byRhwp,
  byPoppler,
  byKordoc('docx'),
  ...(hasLibreOffice ? [byLibreOffice] : []),
  bySheetJs,
]
