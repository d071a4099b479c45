import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startForBench } from '../../bench/start-for-bench.ts'
import { commandsUnder } from './guide-steps.ts'

/** Where the guide says that backup and secret lie. */
const namedInGuide = { backup: '/path/to/madang-20261121T180000Z.madang', secret: '/path/to/secret' }

/**
 * `./madang rehearse restore`: backs one Madang up, then does on a machine without one what docs/operations/install.md
 * says, word for word, and compares every table. Answers 1 when a step fails or a table differs. Needs root and npm.
 */
export async function rehearseRestore(): Promise<number> {
  if (process.getuid?.() !== 0) {
    console.error('root로 돌려야 합니다. / Run it as root.')
    return 2
  }
  const guide = readFileSync(resolve('docs/operations/install.md'), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'madang-restore-'))
  try {
    const original = await backUpSample(folder)
    execFileSync('git', ['clone', '-q', resolve('.'), join(folder, 'clone')])
    say('꾸러미를 만듭니다 / Making the bundle')
    execFileSync('sh', ['-euc', commandsUnder(guide, '들고 갈 파일 만들기')[0] ?? ''], {
      cwd: join(folder, 'clone'),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(join(folder, 'steps'), stepsOn(folder, guide))
    say('빈 기계에서 글대로 합니다 / Following the guide on a machine without Madang')
    // A mount namespace of its own stands for the new machine: what is written there is gone afterwards.
    const code = await runShown('unshare', [
      '--mount',
      '--net',
      '--pid',
      '--fork',
      '--mount-proc',
      'sh',
      '-eu',
      join(folder, 'steps'),
    ])
    if (code !== 0) return code
    return compare(original, readFileSync(join(folder, 'restored.json'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const say = (sentence: string): void => console.log(sentence)

/** A Madang with the sample: its backup and its secret in the folder, and the digest of its tables. */
async function backUpSample(folder: string): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, MADANG_DATA: join(folder, 'data') }
  const madang = (...args: readonly string[]) =>
    execFileSync(resolve('madang'), args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(join(folder, 'kept'))
  // A server enters the sample, and seals all of it before it stops.
  await (await startForBench(env.MADANG_DATA, '/geumcheon')).stop()
  madang('backup', join(folder, 'kept', 'backup'))
  execFileSync('cp', [join(folder, 'data', 'secret'), join(folder, 'kept', 'secret')])
  const program = ['--disable-warning=ExperimentalWarning', '--import', './apps/register-tsx.ts']
  return execFileSync(process.execPath, [...program, 'tests/rehearsals/print-digest.ts'], { env, encoding: 'utf8' })
}

/** The new machine's own folders are empty, `systemctl start` starts Madang, and every other word is the guide's. */
function stepsOn(folder: string, guide: string): string {
  const [place = '', , wrapper = ''] = commandsUnder(guide, '놓기')
  const [restoreSteps = ''] = commandsUnder(guide, '새 서버에 되살리기')
  return `
ip link set lo up
for own in /opt /var/lib /usr/local/bin /path; do mkdir -p $own; mount -t tmpfs -o mode=755 own $own; done
mkdir -p ${folder}/etc-new ${folder}/etc-work
mount -t overlay overlay -o lowerdir=/etc,upperdir=${folder}/etc-new,workdir=${folder}/etc-work /etc
mkdir -p /path/to
cp ${folder}/kept/backup ${namedInGuide.backup}
cp ${folder}/kept/secret ${namedInGuide.secret}
chmod 644 ${namedInGuide.backup}
cat > /usr/local/bin/systemctl <<'END'
#!/bin/sh
[ "$*" = 'start madang' ] && (madang start > ${folder}/started 2>&1 &)
exit 0
END
chmod 755 /usr/local/bin/systemctl
export PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd ${folder}/carry
set -x
${place}
${wrapper}
${restoreSteps}
set +x
tries=0
until curl -sf http://127.0.0.1:4870/ready; do tries=$((tries + 1)); [ $tries -lt 120 ]; sleep 1; done
cd /opt/madang
MADANG_DATA=/var/lib/madang/data setpriv --reuid=madang --regid=madang --init-groups \\
  node_modules/.bin/node --disable-warning=ExperimentalWarning --import ./apps/register-tsx.ts \\
  tests/rehearsals/print-digest.ts > ${folder}/restored.json
`
}

const runShown = (program: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })

function compare(original: string, restored: string): number {
  const [before, after] = [JSON.parse(original), JSON.parse(restored)] as Record<'tables', Record<string, string>>[]
  const names = Object.keys(before?.tables ?? {})
  const different = names.filter((name) => before?.tables[name] !== after?.tables[name])
  const same = original === restored
  say(
    same
      ? `✓ 표 ${names.length}개, 번호와 마이그레이션까지 모두 같습니다. / All ${names.length} tables are equal.`
      : `✗ 다른 표: ${different.join(', ') || '번호나 마이그레이션'} / Something differs.`,
  )
  return same ? 0 : 1
}
