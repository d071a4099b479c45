import { existsSync, writeFileSync } from 'node:fs'

const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1'

/** Whether this machine can show a program another time of day: Debian's package `faketime`. */
export const canStepClocks = (): boolean => existsSync(library)

/** The words before a program whose time of day is so many seconds off as a file says; how long things take stays true. */
export function underClock(file: string): readonly string[] {
  if (!canStepClocks()) return []
  setClock(file, 0)
  const settings = { FAKETIME_TIMESTAMP_FILE: file, FAKETIME_DONT_FAKE_MONOTONIC: 1, FAKETIME_NO_CACHE: 1 }
  const preloaded = { LD_PRELOAD: library, FAKETIME_DISABLE_SHM: 1 }
  return ['env', ...Object.entries({ ...settings, ...preloaded }).map(([name, value]) => `${name}=${value}`)]
}

export const setClock = (file: string, seconds: number): void =>
  writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`)
