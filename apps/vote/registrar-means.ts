import { hkdfSync, randomBytes } from 'node:crypto'
import { standInIdentity } from '#rooms/registrar/adapters/stand-in-identity.ts'
import type { RegistrarMeans } from '#rooms/registrar/server/means.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { signBlinded } from '#rooms/voting/adapters/sign-blinded.ts'
import { sealingWith } from '../sealing.ts'

type Given = 'db' | 'secret' | 'origin' | 'demonstration' | 'addressOf' | 'sendCode' | 'limitFactor' | 'identity'

/** The means of a registrar: what is given, with the machine's own clock, randomness and cryptography. */
export function registrarMeans(given: Pick<RegistrarMeans, Given>): RegistrarMeans {
  return {
    ...given,
    sealing: sealingWith([{ id: 'vote', key: Buffer.from(hkdfSync('sha256', given.secret, '', 'registrar', 32)) }]),
    clock: Date.now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    primitives: nativePrimitives(),
    signBlinded,
    identity: [...given.identity, ...(given.demonstration ? [standInIdentity(given.secret)] : [])],
  }
}
