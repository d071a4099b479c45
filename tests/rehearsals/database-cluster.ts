import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { askOver } from '../../bench/open-load.ts'
import { addressOf, hubAddress, type MachineName, machineNames, otherThan, run } from './network.ts'
import { type Program, startProgram, until } from './programs.ts'

const password = 'rehearsal'
const owner = 'postgres'
/** Small, so that filling it takes a moment. */
const diskMb = 1500

interface Machine {
  readonly name: MachineName
  readonly disk: string
  readonly data: string
  patroni: Program
}

export interface DatabaseCluster {
  readonly primary: () => Promise<MachineName>
  /** Waits until there is a primary and the other machine follows it, commit by commit. */
  readonly whole: (withinMs: number) => Promise<void>
  readonly killPostgres: (name: MachineName) => void
  readonly killPatroni: (name: MachineName) => void
  /** Starts Patroni on a machine where it was killed. */
  readonly startPatroni: (name: MachineName) => void
  readonly fillDisk: (name: MachineName) => void
  readonly freeDisk: (name: MachineName) => void
  /** The operator's order: the other machine becomes the primary. */
  readonly orderFailover: (from: MachineName) => void
  readonly stop: () => void
}

/** Starts three members of etcd, and PostgreSQL under Patroni on both machines, each on a small disk of its own. */
export async function startDatabaseCluster(folder: string): Promise<DatabaseCluster> {
  startEtcd(folder)
  const machines = new Map(machineNames.map((name) => [name, makeMachine(folder, name)]))
  const machine = (name: MachineName): Machine => machines.get(name) as Machine
  const start = (name: MachineName) => startPatroni(folder, machine(name))
  for (const name of machineNames) {
    machine(name).patroni = start(name)
    // The first machine makes the database, the second copies it.
    await until(`Patroni on ${name}`, 120_000, async () => (await stateOf(name))?.state === 'running')
  }
  const cluster: DatabaseCluster = {
    primary: () => until('a primary', 120_000, async () => (await primaries())[0] ?? null),
    whole: (withinMs) => until('a primary with its synchronous standby', withinMs, isWhole).then(() => undefined),
    killPostgres: (name) => {
      const pid = Number(readFileSync(join(machine(name).data, 'postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
    },
    killPatroni: (name) => machine(name).patroni.kill('SIGKILL'),
    startPatroni: (name) => {
      machine(name).patroni = start(name)
    },
    fillDisk: (name) => {
      try {
        run('dd', 'if=/dev/zero', `of=${join(machine(name).disk, 'filler')}`, 'bs=1M')
      } catch {
        // dd ends when the disk is full.
      }
    },
    freeDisk: (name) => void run('rm', '-f', join(machine(name).disk, 'filler')),
    orderFailover: (from) => {
      const ctl = [`PATRONI_ETCD_HOSTS=${etcdHosts}`, 'patronictl', '-c', resolve('deploy/patroni.yml')]
      run('env', ...ctl, 'failover', 'madang', '--candidate', otherThan(from), '--force')
    },
    stop: () => {
      for (const { disk } of machines.values()) run('umount', '--lazy', disk)
    },
  }
  await cluster.whole(120_000)
  await makeDatabase(await cluster.primary())
  return cluster
}

/** How a client reaches the database through HAProxy. */
export const databaseUrl = (port: number): string => `postgres://madang:${password}@127.0.0.1:${port}/madang`

async function makeDatabase(primary: MachineName): Promise<void> {
  const client = new pg.Client({ host: addressOf[primary], user: 'postgres', password, database: 'postgres' })
  await client.connect()
  await client.query(`create role madang login password '${password}'`)
  await client.query(`create database madang owner madang template template0 encoding 'UTF8' locale 'C.UTF-8'`)
  await client.end()
}

const etcdHosts = [hubAddress, addressOf.a, addressOf.b].map((host) => `${host}:2379`).join(',')

function startEtcd(folder: string): void {
  const addresses = { hub: hubAddress, ...addressOf }
  const cluster = Object.entries(addresses).map(([name, address]) => `${name}=http://${address}:2380`)
  for (const [name, address] of Object.entries(addresses)) {
    const on = machineNames.find((known) => known === name)
    const [peer, client] = [`http://${address}:2380`, `http://${address}:2379`]
    const args = ['etcd', '--name', name, '--data-dir', join(folder, `etcd-${name}`), '--logger', 'zap']
    startProgram({
      args: [
        ...args,
        ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer],
        ...['--listen-client-urls', client, '--advertise-client-urls', client],
        ...['--initial-cluster', cluster.join(','), '--initial-cluster-state', 'new'],
        '--enable-v2',
        ...['--heartbeat-interval', '250', '--election-timeout', '2500'],
      ],
      ...(on === undefined ? {} : { on }),
      environment: {},
      log: join(folder, `etcd-${name}.log`),
    })
  }
}

function makeMachine(folder: string, name: MachineName): Machine {
  const [image, disk] = [join(folder, `disk-${name}.img`), join(folder, `disk-${name}`)]
  run('truncate', '-s', `${diskMb}M`, image)
  run('mkfs.ext4', '-q', '-m', '0', image)
  mkdirSync(disk)
  run('mount', '-o', 'loop', image, disk)
  run('chown', owner, disk)
  return { name, disk, data: join(disk, 'data'), patroni: { kill: () => undefined, ended: Promise.resolve() } }
}

function startPatroni(folder: string, { name, data }: Machine): Program {
  const address = addressOf[name]
  return startProgram({
    args: ['patroni', resolve('deploy/patroni.yml')],
    on: name,
    user: owner,
    environment: {
      PATRONI_NAME: name,
      PATRONI_ETCD_HOSTS: etcdHosts,
      PATRONI_RESTAPI_LISTEN: `${address}:8008`,
      PATRONI_RESTAPI_CONNECT_ADDRESS: `${address}:8008`,
      PATRONI_POSTGRESQL_LISTEN: `${address}:5432`,
      PATRONI_POSTGRESQL_CONNECT_ADDRESS: `${address}:5432`,
      PATRONI_POSTGRESQL_DATA_DIR: data,
      PATRONI_POSTGRESQL_PGPASS: join(data, '..', 'pgpass'),
      PATRONI_SUPERUSER_USERNAME: 'postgres',
      PATRONI_SUPERUSER_PASSWORD: password,
      PATRONI_REPLICATION_USERNAME: 'replicator',
      PATRONI_REPLICATION_PASSWORD: password,
    },
    log: join(folder, `patroni-${name}.log`),
  })
}

interface PatroniState {
  readonly state: string
  readonly role: string
  readonly replication?: readonly { readonly sync_state: string; readonly state: string }[]
}

/** What Patroni says of its machine; null when it says nothing. */
async function stateOf(name: MachineName): Promise<PatroniState | null> {
  const { status, text } = await askOver(`http://${addressOf[name]}:8008/patroni`, { withinMs: 1500 })
  return status === 0 ? null : (JSON.parse(text) as PatroniState)
}

async function primaries(): Promise<readonly MachineName[]> {
  const answers = await Promise.all(
    machineNames.map(async (name) => {
      const { status } = await askOver(`http://${addressOf[name]}:8008/primary`, { withinMs: 1500 })
      return status === 200 ? [name] : []
    }),
  )
  return answers.flat()
}

async function isWhole(): Promise<boolean> {
  const found = await primaries()
  const [name] = found
  if (name === undefined || found.length > 1) return false
  const standbys = (await stateOf(name))?.replication ?? []
  return standbys.some(({ sync_state, state }) => sync_state === 'sync' && state === 'streaming')
}
