import { lstat, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * The name under which all processes of one data folder can be found: it stands in the command line of each.
 * (Their working folder would say it too, but root in a container may not look at that of another user.)
 */
export async function clusterName(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder)
  return `madang-${dev.toString(36)}-${ino.toString(36)}`
}

/**
 * Stops what a Madang killed without warning left behind, and clears its traces. Only for the holder of the data lock.
 * Returns the process it stopped, or null; false when it would not stop.
 */
export async function stopOrphan(
  folder: string,
  socket: 'remove-folder' | 'keep-folder',
): Promise<number | null | false> {
  const name = await clusterName(folder)
  const { uid } = await stat(folder)
  const pidFile = join(folder, 'postmaster.pid')
  const lines = await readFile(pidFile, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const postmaster = Number(lines[0])
  let stopped: number | null = null
  let left = await processesNamed(name, uid)
  for (const [signal, seconds] of [['SIGINT', 30] as const, ['SIGQUIT', 10] as const]) {
    if (left.length === 0) break
    // Without their postmaster the others end by themselves as soon as they see it.
    if (left.includes(postmaster)) {
      kill(postmaster, signal)
      stopped = postmaster
    }
    for (let waited = 0; waited < seconds * 100 && left.length > 0; waited++) {
      await pause(10)
      left = await processesNamed(name, uid)
    }
  }
  if (left.length > 0) return false
  // Its number may belong to another process by now, which PostgreSQL would take for a live server.
  await rm(pidFile, { force: true })
  await clearSocketFolder(lines[4], uid, socket)
  return stopped
}

async function processesNamed(name: string, uid: number): Promise<number[]> {
  const found: number[] = []
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const command = await readFile(`/proc/${entry}/cmdline`, 'utf8')
      if (command.includes(name) && (await stat(`/proc/${entry}`)).uid === uid) found.push(Number(entry))
    } catch {
      // It ended while we looked.
    }
  }
  return found
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself.
  }
}

async function clearSocketFolder(folder: string | undefined, uid: number, socket: string): Promise<void> {
  if (folder === undefined || !/^\/tmp\/madang-\w+$/.test(folder)) return
  const found = await lstat(folder).catch(() => null)
  if (found?.uid !== uid || !found.isDirectory()) return
  for (const name of await readdir(folder)) await rm(join(folder, name), { force: true })
  if (socket === 'remove-folder') await rmdir(folder).catch(() => undefined)
}
