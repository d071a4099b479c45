import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { components, licencesPage, objections, packagesInBrowser, readLock } from './licences.ts'

const lock = readLock()
/** Without the brackets around a choice. */
const bare = (licence = ''): string => licence.replaceAll(/[()]/g, '')

describe('the lock of today', () => {
  test('holds only licences that may be passed on, hashes, and no address or program of a stranger', () => {
    expect(objections(lock)).toEqual([])
  })

  test('says of each package what the package says of itself', () => {
    const others = Object.entries(lock).filter(([path, { license }]) => {
      if (path === '') return false
      try {
        const own = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { license?: unknown }
        return bare(String(own.license)) !== bare(license)
      } catch {
        // Made for another kind of machine, and so not here.
        return false
      }
    })
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  test('the list in docs is that of today’s lock', () => {
    expect(readFileSync('docs/security/dependencies.md', 'utf8'), 'run ./madang generate').toBe(
      licencesPage(components(lock, packagesInBrowser())),
    )
  })

  test('sends to browsers what the islands import, and nothing of the server', () => {
    const names = [...packagesInBrowser()]
    expect(names).toEqual(expect.arrayContaining(['preact', 'krds-uiux', '@simplewebauthn/browser']))
    for (const name of ['pg', 'kysely', 'hono', 'openid-client', 'preact-render-to-string'])
      expect(names).not.toContain(name)
  })
})

test('what may not stand in a lock is told', () => {
  const fine = { version: '1.0.0', license: 'MIT', integrity: 'sha512-x' }
  expect(
    objections({
      '': {},
      'node_modules/fine': fine,
      'node_modules/unlooked': { ...fine, license: 'AGPL-3.0' },
      'node_modules/@img/sharp-libvips-linux-x64': { ...fine, license: 'LGPL-3.0-or-later' },
      'node_modules/another-library': { ...fine, license: 'LGPL-3.0-or-later' },
      'node_modules/a/node_modules/fetched': { ...fine, resolved: 'https://elsewhere.example/x.tgz' },
      'node_modules/unhashed': { version: '1.0.0', license: 'MIT' },
      'node_modules/@b/running': { ...fine, hasInstallScript: true },
    }),
  ).toEqual([
    'unlooked: licence "AGPL-3.0"',
    'another-library: licence "LGPL-3.0-or-later"',
    'fetched: address https://elsewhere.example/x.tgz',
    'unhashed: no hash',
    '@b/running: runs a program when installed',
  ])
})
