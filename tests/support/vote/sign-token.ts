import { constants, type KeyObject, sign } from 'node:crypto'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { tokenMessage, tokenSaltLength } from '#rooms/voting/core/protocol/token.ts'

const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: tokenSaltLength }

/** A token signed without blinding, as only a registrar could: the same signature as the blinded way gives, sooner. */
export const signToken = (
  { eh }: Election,
  style: string,
  { key, prefix }: { readonly key: Uint8Array; readonly prefix: Uint8Array },
  registrarKey: KeyObject,
): Uint8Array =>
  new Uint8Array(sign('sha384', tokenMessage(prefix, { eh, style, key }), { key: registrarKey, ...padding }))
