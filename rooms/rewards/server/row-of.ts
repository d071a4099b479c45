import type { Row } from '#kernel/handler.ts'
import type { Points } from '../core/points.ts'

/** The department that a row of the ledger belongs to; a resident's to none. */
export const rowOf = ({ receiver }: Pick<Points, 'receiver'>): readonly Row[] =>
  receiver.kind === 'resident' ? [] : [[{ kind: 'department', id: receiver.departmentId }]]
