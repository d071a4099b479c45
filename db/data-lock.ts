import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { EmbeddedRefused } from './refusal.ts'

export interface DataLock {
  readonly release: () => void
}

/**
 * Takes the data folder for this process alone. Node offers no file lock of its own, but SQLite inside it takes one from
 * the kernel: atomic however tight the timing, gone with the process even after kill -9, and held across containers that
 * share the folder. The file stays empty; nothing else may open it, for closing it would drop the lock.
 */
export function lockData(folder: string): Result<DataLock, EmbeddedRefused> {
  const pidFile = join(folder, 'in-use.pid')
  try {
    const lock = new DatabaseSync(join(folder, 'in-use.lock'))
    try {
      lock.exec('pragma journal_mode = memory; begin exclusive')
    } catch (error) {
      lock.close()
      throw error
    }
    writeFileSync(pidFile, `${process.pid}\n`)
    const release = () => {
      rmSync(pidFile, { force: true })
      lock.close()
    }
    return ok({ release })
  } catch (error) {
    if (isBusy(error)) return refuse({ kind: 'data-in-use', folder, pid: readPid(pidFile) })
    return refuse({ kind: 'data-folder-unusable', folder, detail: String(error) })
  }
}

const sqliteBusy = 5
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy

function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isSafeInteger(pid) ? pid : null
  } catch {
    return null
  }
}
