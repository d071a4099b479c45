import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readHtmlDocument } from '#rooms/documents/core/html-document.ts'
import type { TableReader } from './told-table.ts'

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0

/** LibreOffice, which opens a Word file and writes what it understood as HTML. */
export const byLibreOffice: TableReader = {
  name: 'LibreOffice',
  format: 'docx',
  async read(bytes) {
    const folder = mkdtempSync(join(tmpdir(), 'by-libre-office-'))
    writeFileSync(join(folder, 'asked.docx'), bytes)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'html',
        '--outdir',
        folder,
      ].concat(join(folder, 'asked.docx')),
      { stdio: 'ignore' },
    )
    const html = readFileSync(join(folder, 'asked.html'), 'utf8')
    rmSync(folder, { recursive: true })
    return readHtmlDocument('asked.html', html).tables.map(({ cells }) => cells)
  },
}
