import type { House } from '#kernel/house.ts'
import { roles } from '#kit/actor.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'

/** The table of every command and query by every role, as a Markdown page: `docs/permissions.md`. */
export function permissionMatrix(house: House): string {
  const names = identityWords('ko').roles
  const handlers = house.rooms.flatMap((room) => room.handlers)
  const rows = handlers.map(({ contract }) => {
    const marks = roles.map((role) => (contract.permission.roles.includes(role) ? '●' : ''))
    return `| \`${contract.name}\` | ${contract.title.ko} | ${marks.join(' | ')} |`
  })
  return [
    '# 권한표 (permission matrix)',
    '',
    '모든 명령과 조회를 역할마다 보인 표입니다. `./madang generate`가 계약에서 만듭니다.',
    'Every command and query by every role, made from the contracts by `./madang generate`.',
    '',
    `| 명령·조회 | 하는 일 | ${roles.map((role) => names[role]).join(' | ')} |`,
    `|---|---|${roles.map(() => ':-:').join('|')}|`,
    ...rows,
    '',
  ].join('\n')
}
