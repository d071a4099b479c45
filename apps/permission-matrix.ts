import type { House } from '#kernel/house.ts'
import { type Role, roles } from '#kit/actor.ts'
import { unitOfRole } from '#kit/own-unit.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'

/** The table of every command and query by every role, as a Markdown page: `docs/permissions.md`. */
export function permissionMatrix(house: House): string {
  const names = identityWords('ko').roles
  const handlers = house.rooms.flatMap((room) => room.handlers)
  const rows = handlers.map((handler) => {
    const { contract } = handler
    const onRows = 'changes' in handler
    const mark = (role: Role) => (onRows && unitOfRole[role] !== undefined ? '◐' : '●')
    const marks = roles.map((role) => (contract.permission.roles.includes(role) ? mark(role) : ''))
    return `| \`${contract.name}\` | ${contract.title.ko} | ${marks.join(' | ')} |`
  })
  return [
    '# 권한표 (permission matrix)',
    '',
    '모든 명령과 조회를 역할마다 보인 표입니다. `./madang generate`가 계약에서 만듭니다.',
    'Every command and query by every role, made from the contracts by `./madang generate`.',
    '',
    '●는 허용, ◐는 역할을 한 부서나 분과에서 맡았으면 그곳의 것에만 허용합니다.',
    '명령줄의 운영자는 이 표의 운영자, 관리자, 누구나의 일을 모두 합니다(`./madang do`).',
    '● permitted; ◐ permitted on what belongs to one’s own department or subcommittee, where the role is held for one.',
    'At the command line the operator does what operators, administrators and anybody may (`./madang do`).',
    '',
    `| 명령·조회 | 하는 일 | ${roles.map((role) => names[role]).join(' | ')} |`,
    `|---|---|${roles.map(() => ':-:').join('|')}|`,
    ...rows,
    '',
  ].join('\n')
}
