import { systemIdentifier } from '#db/system-identifier.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { OpenRefused } from '../open-database.ts'
import type { Configuration } from '../settings.ts'

/**
 * Refuses to begin where two of the databases that the settings name stand in one cluster (voting-protocol 10.7): whoever
 * reads the order of its commits would see who was given a token beside what was cast. Each program compares those that it
 * is told of and can reach; embedded ones are clusters of their own.
 */
export async function standApart({ databaseUrl, registrar, box }: Configuration): Promise<Result<void, OpenRefused>> {
  const named = [
    ['DATABASE_URL', databaseUrl],
    ['REGISTRAR_DATABASE_URL', registrar.databaseUrl],
    ['BOX_DATABASE_URL', box.databaseUrl],
  ] as const
  const seen = new Map<string, string>()
  if (named.filter(([, url]) => url !== null).length < 2) return ok(undefined)
  for (const [setting, connectionString] of named) {
    if (connectionString === null) continue
    const of = await systemIdentifier({ connectionString }).catch(() => null)
    if (of === null) continue
    const other = seen.get(of)
    if (other !== undefined) return refuse({ kind: 'cannot-open', sentence: oneCluster(other, setting) })
    seen.set(of, setting)
  }
  return ok(undefined)
}

const oneCluster = (one: string, other: string): string =>
  `${one}과 ${other}이 같은 PostgreSQL 클러스터에 있습니다. 누가 투표했는지와 무엇을 골랐는지가 한곳에 모이지 않도록 클러스터를 따로 만들어 주세요. ` +
  `/ ${one} and ${other} name databases of one PostgreSQL cluster; give each a cluster of its own.`
