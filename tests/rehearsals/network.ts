import { execFileSync } from 'node:child_process'

/** The machines of the rehearsal: two for PostgreSQL in network namespaces, and this one as the third. */
export type MachineName = 'a' | 'b'
export const machineNames: readonly MachineName[] = ['a', 'b']
export const otherThan = (name: MachineName): MachineName => (name === 'a' ? 'b' : 'a')

const net = '10.231.77'
export const hubAddress = `${net}.1`
export const addressOf: Readonly<Record<MachineName, string>> = { a: `${net}.11`, b: `${net}.12` }
export const namespaceOf = (name: MachineName): string => `madang-${name}`

const bridge = 'madang0'
const cableOf = (name: MachineName): string => `madang-${name}0`

/** Runs a program to its end; throws with what it said where it fails. */
export const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const ip = (...words: readonly string[]) => run('ip', ...words)

/** Lays a bridge and a cable to each machine's namespace. */
export function layNetwork(): void {
  removeNetwork()
  ip('link', 'add', bridge, 'type', 'bridge')
  ip('addr', 'add', `${hubAddress}/24`, 'dev', bridge)
  ip('link', 'set', bridge, 'up')
  for (const name of machineNames) {
    const inside = ['-n', namespaceOf(name)]
    ip('netns', 'add', namespaceOf(name))
    ip('link', 'add', cableOf(name), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespaceOf(name))
    ip(...inside, 'addr', 'add', `${addressOf[name]}/24`, 'dev', 'eth0')
    for (const device of ['eth0', 'lo']) ip(...inside, 'link', 'set', device, 'up')
    ip('link', 'set', cableOf(name), 'up')
    mendNetwork(name)
  }
}

/** From now on every packet from and to a machine is lost, and nobody is told. */
export const cutNetwork = (name: MachineName): void => void ip('link', 'set', cableOf(name), 'nomaster')

export const mendNetwork = (name: MachineName): void => void ip('link', 'set', cableOf(name), 'master', bridge)

/** Takes the network away, and ends what still runs in it; what is not there is left so. */
export function removeNetwork(): void {
  for (const name of machineNames) {
    quietly(() => {
      for (const pid of ip('netns', 'pids', namespaceOf(name)).split('\n').filter(Boolean))
        quietly(() => process.kill(Number(pid), 'SIGKILL'))
    })
    quietly(() => ip('link', 'delete', cableOf(name)))
    quietly(() => ip('netns', 'delete', namespaceOf(name)))
  }
  quietly(() => ip('link', 'delete', bridge))
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // There was nothing to do.
  }
}
