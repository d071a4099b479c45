import type { Subcommand } from '#kernel/subcommand.ts'

/** A subcommand whose program is read only when it is called: listing them all stays fast. */
const lazy = (
  name: string,
  usage: string,
  ko: string,
  en: string,
  load: () => Promise<(args: readonly string[]) => Promise<number>>,
): Subcommand => ({ name, usage, ko, en, run: async (args) => (await load())(args) })

/** Every word of `./madang`, in the order in which a newcomer needs them. */
export const subcommands: readonly Subcommand[] = [
  lazy('start', '', '마당을 시작한다', 'start Madang', async () => (await import('../server/start.ts')).start),
  lazy(
    'test',
    '[--long]',
    '모든 검사를 돌린다(브라우저 포함)',
    'run all tests, in the browser too',
    async () => (await import('./test.ts')).test,
  ),
  lazy(
    'check',
    '[--static]',
    '저장소 전체를 살핀다: 형식, 타입, 규칙, 검사',
    'check the repository: format, types, rules, tests',
    async () => (await import('./check.ts')).check,
  ),
  lazy(
    'numbers',
    '',
    '계획서에 적힌 수와 계산한 수를 나란히 보인다',
    'print every published number beside the computed one',
    async () => (await import('./numbers.ts')).numbers,
  ),
  lazy(
    'lint',
    'FILE... [--json] [--severity error|warning|note]',
    '문서의 수와 날짜를 검산한다(계정도 데이터베이스도 없이)',
    'check the numbers and dates of documents (no account, no database)',
    async () => (await import('./lint.ts')).lint,
  ),
  lazy(
    'audit',
    '[--export FILE | FILE]',
    '기록의 봉인 사슬을 검사한다',
    'check the sealed chain of the record',
    async () => (await import('./audit.ts')).audit,
  ),
  lazy(
    'privacy',
    'find-left FILE [--also FILE] | destroy-due [--dry-run]',
    '사람의 자취가 남았는지 모든 저장소를 찾거나, 보유기간이 끝난 것을 파기한다',
    'search all stores for what is left of a person, or destroy what has reached its term',
    async () => (await import('./privacy.ts')).privacy,
  ),
  lazy(
    'backup',
    'FILE',
    '자료 전체를 파일 하나로 백업한다',
    'back all data up into one file',
    async () => (await import('./backup.ts')).backupTo,
  ),
  lazy(
    'restore',
    '[--check] FILE',
    '빈 데이터베이스에 백업을 되살린다(--check: 읽어 보기만)',
    'restore a backup into an empty database (--check: only read it through)',
    async () => (await import('./restore.ts')).restoreFrom,
  ),
  lazy(
    'status',
    '[--json]',
    '운영자가 먼저 볼 것: 판, 자료, 사슬, 백업, 로그인',
    'what an operator looks at: version, storage, chain, backups, sessions',
    async () => (await import('./status.ts')).status,
  ),
  lazy(
    'bench',
    'NAME',
    '성능을 잰다(pages, formula, plan-lint, plan-tables)',
    'run a benchmark (pages, formula, plan-lint, plan-tables)',
    async () => (await import('./bench.ts')).bench,
  ),
  lazy('api', '', 'OpenAPI 문서를 출력한다', 'print the OpenAPI document', async () => (await import('./api.ts')).api),
  lazy(
    'sample',
    '',
    '본보기 자치구를 넣는다(다시 해도 그대로)',
    'replay the sample district (again changes nothing)',
    async () => (await import('./sample.ts')).sample,
  ),
  lazy(
    'do',
    'ROOM.COMMAND JSON [--district ID] [--on DATE] [--key KEY]',
    '명령 하나를 수행한다',
    'carry out one command',
    async () => (await import('./do.ts')).doCommand,
  ),
  lazy(
    'ask',
    'ROOM.QUERY [JSON] [--district ID] [--reason TEXT]',
    '조회 하나를 묻는다',
    'ask one query',
    async () => (await import('./ask.ts')).askQuery,
  ),
  lazy(
    'generate',
    '',
    '생성되는 파일을 다시 만든다(schema.sql 등)',
    'write the generated files anew (schema.sql and others)',
    async () => (await import('./generate.ts')).generate,
  ),
]
