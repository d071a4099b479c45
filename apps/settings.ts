import { BlockList } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { readProxies } from '#kernel/http/address-of.ts'
import { withParticle } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type MapConfiguration, mapSettings, readMap } from './map-settings.ts'
import { type OperationConfiguration, operationSettings, readOperation } from './operation-settings.ts'
import type { Setting } from './setting.ts'
import { readVote, type VoteConfiguration, voteSettings } from './vote-settings.ts'

const onOff = z.enum(['on', 'off'])
const setting = (name: string, schema: z.ZodType<string>, fallback: string, ko: string, en: string): Setting => ({
  name,
  schema,
  fallback,
  ko,
  en,
})

/** Every setting of Madang, in the order of the README's table. */
export const settings: readonly Setting[] = [
  setting('PORT', z.string().regex(/^\d{1,5}$/), '4870', '웹 서버의 포트', 'port of the web server'),
  setting('HOST', z.string().min(1), '127.0.0.1', '웹 서버가 듣는 주소', 'address the web server listens on'),
  setting(
    'MADANG_DATA',
    z.string().min(1),
    'data',
    '자료 폴더(내장 PostgreSQL이 쓰는 곳)',
    'data folder (of the embedded PostgreSQL)',
  ),
  setting(
    'DATABASE_URL',
    z.string().regex(/^(postgres(ql)?:\/\/.+)?$/),
    '',
    'PostgreSQL 서버(15 이상) 주소. 비우면 내장 PostgreSQL',
    'a PostgreSQL server (15 or newer); empty for the embedded one',
  ),
  setting(
    'MADANG_MODE',
    z.enum(['demonstration', 'production']),
    'demonstration',
    'demonstration(체험) 또는 production(운영)',
    'demonstration or production',
  ),
  setting(
    'MADANG_DEMO_SIGN_IN',
    onOff,
    '',
    '증명 없는 체험용 로그인. 운영에서 켜면 시작하지 않음',
    'signing in without proof; on in demonstration, refused in production',
  ),
  setting(
    'MADANG_SAMPLE',
    onOff,
    '',
    '시작할 때 본보기 자치구를 넣을지. 체험에서는 on, 운영에서는 off',
    'enter the sample district at start; on in demonstration, off in production',
  ),
  setting(
    'MADANG_ORIGIN',
    z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^/]+$/),
    '',
    '사람들이 브라우저에 치는 주소(예: https://madang.example.kr). 패스키는 이 주소의 것. 비우면 http://localhost:PORT',
    'the address in people’s browsers, which passkeys belong to; empty for http://localhost:PORT',
  ),
  setting(
    'MADANG_SECRET_FILE',
    z.string().min(1),
    '',
    '로그인을 봉하는 비밀값(32자 이상)이 든 파일. 서버가 여럿이면 모두 같은 것. 비우면 자료 폴더의 secret',
    'file with the secret that seals sessions (32 characters or more), the same on every server',
  ),
  setting(
    'MADANG_OIDC_FILE',
    z.string().min(1),
    '',
    '기관 SSO와 주민용 로그인(OpenID Connect) 제공자를 적은 JSON 파일(docs/sign-in.md). 비우면 없음',
    'JSON file of the OpenID Connect providers one may sign in with; empty for none',
  ),
  setting(
    'MADANG_SENDING_FILE',
    z.string().min(1),
    '',
    '메일과 문자를 보내는 방법을 적은 JSON 파일(docs/sending.md). 비우면 체험에서는 보여 주기만 하고 운영에서는 보내지 않음',
    'JSON file that says how mail and texts are sent; empty: shown in the demonstration, none in production',
  ),
  setting(
    'MADANG_DIGEST_HOUR',
    z.string().regex(/^([01]?\d|2[0-3])$/),
    '8',
    '알림 모음을 보내는 시각(서울, 0~23시)',
    'the hour in Seoul at which digests of notices are sent (0 to 23)',
  ),
  setting('MADANG_POOL', z.string().regex(/^[1-9]\d{0,2}$/), '10', '데이터베이스 연결 수', 'database connections'),
  setting(
    'MADANG_CHECK_SECONDS',
    z.string().regex(/^[1-9]\d{0,2}$/),
    '10',
    '문서 하나의 검산에 쓰는 가장 긴 시간(초)',
    'the longest that checking one document may take, in seconds',
  ),
  setting(
    'MADANG_PROXIES',
    z.string().refine((text) => readProxies(text) !== null),
    '127.0.0.1,::1',
    '앞에 선 프록시의 주소(쉼표로 여럿, 10.0.0.0/8도 됨). 여기서 온 X-Forwarded-For만 믿음',
    'addresses of the proxies in front, with commas between (10.0.0.0/8 too); X-Forwarded-For is believed from no other',
  ),
  setting(
    'MADANG_LIMIT_FACTOR',
    z.string().regex(/^\d{1,3}$/),
    '1',
    '한 주소와 한 사람의 분당 요청 한도를 몇 배로 할지. 0이면 한도 없음(프록시가 맡을 때)',
    'how many times the requests a minute of one address and one person; 0 for no limit, where a proxy keeps one',
  ),
  ...mapSettings,
  ...operationSettings,
  ...voteSettings,
]

export interface Configuration extends OperationConfiguration, MapConfiguration, VoteConfiguration {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly production: boolean
  readonly demoSignIn: boolean
  readonly origin: string
  readonly secretFile: string | null
  readonly oidcFile: string | null
  readonly sendingFile: string | null
  readonly digestHour: number
  readonly sample: boolean
  readonly pool: number
  readonly checkSeconds: number
  readonly proxies: BlockList
  readonly limitFactor: number
}

export interface SettingsRefused {
  readonly kind: 'settings-refused'
  readonly sentences: readonly string[]
}

/** Reads the settings from the environment and checks each; refuses with a sentence for each that is wrong. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Configuration, SettingsRefused> {
  const sentences: string[] = []
  const given = new Map<string, string>()
  for (const { name, schema, fallback, ko, en } of settings) {
    const value = environment[name] ?? ''
    if (value !== '' && !schema.safeParse(value).success) sentences.push(wrong(name, value, ko, en))
    given.set(name, value === '' ? fallback : value)
  }
  for (const name of Object.keys(environment)) {
    if (name.startsWith('MADANG_') && !given.has(name)) sentences.push(unknown(name))
  }
  const read = (name: string): string => given.get(name) ?? ''
  for (const name of ['PORT', 'MADANG_OPERATOR_PORT', 'REGISTRAR_PORT', 'BOX_PORT'])
    if (Number(read(name)) > 65_535) sentences.push(wrong(name, read(name), '1~65535', '1 to 65535'))
  const production = read('MADANG_MODE') === 'production'
  const byMode = (name: string): boolean => (read(name) === '' ? !production : read(name) === 'on')
  const demoSignIn = byMode('MADANG_DEMO_SIGN_IN')
  if (production && demoSignIn) sentences.push(demoInProduction)
  if (production && !isSafeOrigin(read('MADANG_ORIGIN'))) sentences.push(originInProduction)
  if (read('MADANG_MAP_TILES') !== '' && read('MADANG_MAP_ATTRIBUTION') === '') sentences.push(mapWithoutAttribution)
  if (sentences.length > 0) return refuse({ kind: 'settings-refused', sentences })
  const port = Number(read('PORT'))
  const origin = read('MADANG_ORIGIN') === '' ? `http://localhost:${port}` : read('MADANG_ORIGIN')
  return ok({
    port,
    host: read('HOST'),
    dataFolder: resolve(read('MADANG_DATA')),
    databaseUrl: read('DATABASE_URL') === '' ? null : read('DATABASE_URL'),
    production,
    demoSignIn,
    origin,
    secretFile: read('MADANG_SECRET_FILE') === '' ? null : resolve(read('MADANG_SECRET_FILE')),
    oidcFile: read('MADANG_OIDC_FILE') === '' ? null : resolve(read('MADANG_OIDC_FILE')),
    sendingFile: read('MADANG_SENDING_FILE') === '' ? null : resolve(read('MADANG_SENDING_FILE')),
    sample: byMode('MADANG_SAMPLE'),
    pool: Number(read('MADANG_POOL')),
    digestHour: Number(read('MADANG_DIGEST_HOUR')),
    checkSeconds: Number(read('MADANG_CHECK_SECONDS')),
    proxies: readProxies(read('MADANG_PROXIES')) ?? new BlockList(),
    limitFactor: Number(read('MADANG_LIMIT_FACTOR')),
    ...readMap(read),
    ...readOperation(read, production),
    ...readVote(read, { port, origin }),
  })
}

/** Whether people's browsers reach an address over TLS, or it is this machine's own. */
const isSafeOrigin = (origin: string): boolean => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:|$))/.test(origin)

const originInProduction =
  '운영에서는 MADANG_ORIGIN에 사람들이 치는 https 주소를 적어야 시작합니다. 패스키와 링크가 그 주소의 것입니다. ' +
  '/ In production MADANG_ORIGIN must be the https address that people type: passkeys and links belong to it.'

const mapWithoutAttribution =
  '지도를 쓰려면(MADANG_MAP_TILES) 그 출처도 MADANG_MAP_ATTRIBUTION에 적어야 합니다. ' +
  '/ Where MADANG_MAP_TILES is set, MADANG_MAP_ATTRIBUTION must say whose the map is.'

const wrong = (name: string, value: string, ko: string, en: string): string =>
  `설정 ${name}의 값 ${withParticle(`"${value}"`, '을/를')} 쓸 수 없습니다: ${ko}. / The setting ${name} cannot be "${value}": ${en}.`

const unknown = (name: string): string =>
  `설정 ${withParticle(name, '은/는')} 없습니다. README의 표를 보세요. / There is no setting ${name}; see the table in the README.`

const demoInProduction =
  '운영(MADANG_MODE=production)에서는 체험용 로그인(MADANG_DEMO_SIGN_IN=on)을 켤 수 없습니다. ' +
  '/ The demonstration sign-in cannot be on in production.'
