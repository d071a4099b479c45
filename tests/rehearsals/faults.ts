import type { DatabaseCluster } from './database-cluster.ts'
import type { MadangServers, ServerName } from './madang-servers.ts'
import { cutNetwork, type MachineName, mendNetwork, otherThan } from './network.ts'
import { pause } from './programs.ts'
import { canStepClocks } from './stepped-clock.ts'

/** What is rehearsed: the two servers, the database under them, and in which round we are. */
export interface Stage {
  readonly servers: MadangServers
  readonly cluster: DatabaseCluster
  /** The server and the primary that this round strikes. */
  readonly server: ServerName
  readonly primary: MachineName
}

export interface Fault {
  readonly name: string
  readonly strike: (stage: Stage) => Promise<void> | void
  /** What an operator or systemd does afterwards. */
  readonly heal: (stage: Stage) => Promise<void> | void
}

/** How long a full disk stays unseen, before the operator gives the other machine the work. */
const operatorComesMs = 15_000
const clockStepSeconds = 600

/** The faults, in the order in which rounds take their turn. */
export const faults: readonly Fault[] = [
  {
    name: '마당 서버 kill -9',
    strike: ({ servers, server }) => servers.kill(server),
    heal: () => undefined,
  },
  {
    name: '마당 서버 SIGTERM',
    strike: ({ servers, server }) => servers.stop(server),
    heal: ({ servers, server }) => servers.start(server),
  },
  ...(canStepClocks()
    ? [
        {
          name: `마당 서버의 시계 ${clockStepSeconds / 60}분 앞으로`,
          strike: ({ servers, server }: Stage) => servers.stepClock(server, clockStepSeconds),
          heal: ({ servers, server }: Stage) => servers.stepClock(server, 0),
        },
      ]
    : []),
  {
    name: '주 PostgreSQL kill -9',
    strike: ({ cluster, primary }) => cluster.killPostgres(primary),
    heal: () => undefined,
  },
  {
    name: '대기 기계의 망 끊김',
    strike: ({ primary }) => cutNetwork(otherThan(primary)),
    heal: ({ primary }) => mendNetwork(otherThan(primary)),
  },
  {
    name: '주 Patroni와 PostgreSQL kill -9',
    strike: ({ cluster, primary }) => {
      cluster.killPatroni(primary)
      cluster.killPostgres(primary)
    },
    heal: ({ cluster, primary }) => cluster.startPatroni(primary),
  },
  {
    name: '주 기계의 망 끊김',
    strike: ({ primary }) => cutNetwork(primary),
    heal: ({ primary }) => mendNetwork(primary),
  },
  {
    name: `주 기계의 디스크 가득 참 (${operatorComesMs / 1000}초 뒤 사람이 넘김)`,
    strike: async ({ cluster, primary }) => {
      cluster.fillDisk(primary)
      await pause(operatorComesMs)
      // PostgreSQL may have stopped by itself, and the other machine taken over.
      if ((await cluster.primary()) === primary) cluster.orderFailover(primary)
    },
    heal: ({ cluster, primary }) => cluster.freeDisk(primary),
  },
]
