import { pageFinder } from '#kernel/http/find-page.ts'
import type { ServerParts } from '#kernel/http/parts.ts'
import { allPages } from '#kernel/http/server.ts'
import type { Permission } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'

/** What an address asks for, without the ids in it; `permission` is who may ask it, null when nothing is asked. */
export interface Route {
  readonly pattern: string
  readonly districtId: DistrictId | null
  readonly permission: Permission | null
}

const outside = ['/', '/health', '/ready']
const unknown = 'unknown'

/** Knows the pattern of every address that the web server answers; each other one is `unknown`, whatever it says. */
export function routesOf(parts: Pick<ServerParts, 'house' | 'pages' | 'roleName'>) {
  const findPage = pageFinder(allPages(parts))
  const inDistrict = (district: string, path: string): Pick<Route, 'pattern' | 'permission'> => {
    const [, , kind = '', room = '', name = '', ...more] = path.split('/')
    if (kind === 'api' && room === 'openapi.json') return { pattern: '/:district/api/openapi.json', permission: null }
    if (kind === 'display') return { pattern: '/:district/display', permission: null }
    if ((kind === 'api' || kind === 'do') && name !== '' && more.length === 0) {
      const asked = `${room}.${name}`
      const contract = (parts.house.commands.get(asked) ?? parts.house.queries.get(asked))?.contract
      const pattern = `/:district/${kind}/${contract === undefined ? unknown : `${room}/${name}`}`
      return { pattern, permission: contract?.permission ?? null }
    }
    const page = findPage(district, path)?.page
    if (page === undefined) return { pattern: `/:district/${unknown}`, permission: null }
    return { pattern: `/:district${page.path === '/' ? '' : page.path}`, permission: page.permission }
  }
  return (path: string, districts: readonly DistrictId[]): Route => {
    if (outside.includes(path)) return { pattern: path, districtId: null, permission: null }
    if (path.startsWith('/assets/')) return { pattern: '/assets/:name', districtId: null, permission: null }
    const districtId = districts.find((id) => id === path.split('/')[1])
    if (districtId === undefined) return { pattern: unknown, districtId: null, permission: null }
    return { ...inDistrict(districtId, path), districtId }
  }
}
