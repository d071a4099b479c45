import { resolve } from 'node:path'
import { z } from 'zod'
import type { Setting } from './setting.ts'

const port = z.string().regex(/^\d{1,5}$/)
const database = z.string().regex(/^(postgres(ql)?:\/\/.+)?$/)
const origin = z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^/]+$/)

/** The settings of the resident vote's two other parts: who gives the right to vote, and who takes the ballot. */
export const voteSettings: readonly Setting[] = [
  {
    name: 'REGISTRAR_PORT',
    schema: port,
    fallback: '',
    ko: '주민투표 등록소의 포트. 비우면 PORT+1',
    en: 'port of the registrar of resident votes; empty for PORT+1',
  },
  {
    name: 'BOX_PORT',
    schema: port,
    fallback: '',
    ko: '주민투표 투표함의 포트. 비우면 PORT+2',
    en: 'port of the box of resident votes; empty for PORT+2',
  },
  {
    name: 'REGISTRAR_DATABASE_URL',
    schema: database,
    fallback: '',
    ko: '등록소의 PostgreSQL 주소. 마당과도 투표함과도 다른 클러스터여야 함. 비우면 내장',
    en: 'PostgreSQL of the registrar, a cluster of its own; empty for an embedded one',
  },
  {
    name: 'BOX_DATABASE_URL',
    schema: database,
    fallback: '',
    ko: '투표함의 PostgreSQL 주소. 마당과도 등록소와도 다른 클러스터여야 함. 비우면 내장',
    en: 'PostgreSQL of the box, a cluster of its own; empty for an embedded one',
  },
  {
    name: 'MADANG_REGISTRAR_ORIGIN',
    schema: origin,
    fallback: '',
    ko: '투표하는 사람의 브라우저가 등록소에 닿는 주소. 비우면 MADANG_ORIGIN의 호스트와 REGISTRAR_PORT',
    en: 'address of the registrar in voters’ browsers; empty for MADANG_ORIGIN’s host with REGISTRAR_PORT',
  },
  {
    name: 'MADANG_BOX_ORIGIN',
    schema: origin,
    fallback: '',
    ko: '투표하는 사람의 브라우저가 투표함에 닿는 주소. 비우면 MADANG_ORIGIN의 호스트와 BOX_PORT',
    en: 'address of the box in voters’ browsers; empty for MADANG_ORIGIN’s host with BOX_PORT',
  },
  {
    name: 'MADANG_VOTE_SECRET_FILE',
    schema: z.string().min(1),
    fallback: '',
    ko: '마당과 등록소와 투표함이 나누어 갖는 비밀값(32자 이상)의 파일. 비우면 자료 폴더의 vote-secret',
    en: 'file of the secret that Madang shares with registrar and box (32 characters or more)',
  },
  {
    name: 'MADANG_VOTE_OIDC_FILE',
    schema: z.string().min(1),
    fallback: '',
    ko: '주민투표의 본인확인 기관(OpenID Connect)을 적은 JSON 파일(docs/sign-in.md). 마당과 등록소에 같은 것. 비우면 없음',
    en: 'JSON file of the OpenID Connect providers by which voters prove who they are; empty for none',
  },
]

/** One part of the vote beside the office: where it listens, where it keeps, where browsers find it. */
export interface PartPlace {
  readonly port: number
  readonly databaseUrl: string | null
  readonly origin: string
}

export interface VoteConfiguration {
  readonly registrar: PartPlace
  readonly box: PartPlace
  readonly voteSecretFile: string | null
  readonly voteOidcFile: string | null
}

/** Reads the settings of the vote's parts, each checked before; `at` is where Madang itself listens and is found. */
export function readVote(
  read: (name: string) => string,
  at: { readonly port: number; readonly origin: string },
): VoteConfiguration {
  const place = (part: 'REGISTRAR' | 'BOX', beside: number): PartPlace => {
    const own = read(`${part}_PORT`)
    const listens = own === '' ? at.port + beside : Number(own)
    const { protocol, hostname } = new URL(at.origin)
    const named = read(`MADANG_${part}_ORIGIN`)
    const url = read(`${part}_DATABASE_URL`)
    return {
      port: listens,
      databaseUrl: url === '' ? null : url,
      origin: named === '' ? `${protocol}//${hostname}:${listens}` : named,
    }
  }
  const fileOf = (name: string): string | null => (read(name) === '' ? null : resolve(read(name)))
  return {
    registrar: place('REGISTRAR', 1),
    box: place('BOX', 2),
    voteSecretFile: fileOf('MADANG_VOTE_SECRET_FILE'),
    voteOidcFile: fileOf('MADANG_VOTE_OIDC_FILE'),
  }
}
