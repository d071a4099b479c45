import type { CommandContext, Row } from '#kernel/handler.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'

/** A meeting belongs to the body that met; one of no body to none. */
export const recordedMeeting = async (
  _: CommandContext,
  { bodyId }: { readonly bodyId: BodyId | null },
): Promise<readonly Row[]> => [bodyId === null ? [] : [{ kind: 'body', id: bodyId }]]
