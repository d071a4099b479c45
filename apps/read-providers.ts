import { dirname, resolve } from 'node:path'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { KnownProvider } from '#rooms/identity/adapters/reach-provider.ts'
import { type ProvidersRefused, readProviders } from '#rooms/identity/core/provider.ts'
import type { OpenRefused } from './open-database.ts'
import { type AllowedHost, placeOf } from './outgoing.ts'
import { readJson, readText } from './read-json.ts'
import type { Configuration } from './settings.ts'

/** The sign-in providers of the file that the setting names, each with its secret from a file of its own; or none. */
export function knownProviders({
  oidcFile,
  production,
}: Pick<Configuration, 'oidcFile' | 'production'>): Result<readonly KnownProvider[], OpenRefused> {
  if (oidcFile === null) return ok([])
  const refused = (sentence: string) => refuse({ kind: 'cannot-open', sentence } as const)
  const json = readJson(oidcFile)
  if (json === undefined) return refused(unreadable(oidcFile, 'JSON'))
  const read = readProviders(json, !production)
  if (!read.ok) return refused(sentenceOf(oidcFile, read.refusal))
  const known: KnownProvider[] = []
  for (const { clientSecretFile, ...provider } of read.value) {
    const clientSecret = readText(resolve(dirname(oidcFile), clientSecretFile))
    if (clientSecret === null || clientSecret === '') return refused(noSecret(clientSecretFile))
    known.push({ ...provider, clientSecret })
  }
  return ok(known)
}

/** The hosts of the providers; in the demonstration they may stand on this machine. */
export const providerHosts = (providers: readonly KnownProvider[], demonstration: boolean): readonly AllowedHost[] =>
  providers.flatMap(({ issuer, hosts, privateNetwork }) => {
    const { protocol } = new URL(issuer)
    const addresses = [issuer, ...hosts.map((host) => `${protocol}//${host}`)]
    return addresses.map((address) => ({
      ...placeOf(new URL(address)),
      privateNetwork: privateNetwork || demonstration,
    }))
  })

function sentenceOf(file: string, refusal: ProvidersRefused): string {
  if (refusal.kind === 'providers-unreadable') return unreadable(file, refusal.at)
  if (refusal.kind === 'provider-twice')
    return `${file}: ${refusal.id} 또는 그 issuer가 두 번 있습니다. / ${refusal.id} or its issuer stands there twice.`
  return `${file}: ${refusal.id}의 issuer는 https여야 합니다. / The issuer of ${refusal.id} must be https.`
}

const unreadable = (file: string, at: string): string =>
  `로그인 제공자 파일을 읽을 수 없습니다: ${file} (${at}). docs/sign-in.md의 보기를 보세요. / The file of sign-in providers cannot be read; see docs/sign-in.md.`
const noSecret = (file: string): string =>
  `로그인 제공자의 비밀값 파일이 없거나 비었습니다: ${file}. / The secret file of a sign-in provider is missing or empty.`
