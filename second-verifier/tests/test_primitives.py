"""Published values: what the standards print, typed in as facts."""

import json
import hashlib
import unittest
from pathlib import Path

import aes_gcm
import ed25519
import hpke
import merkle
import notes
import rsa_pss

VALUES = json.loads((Path(__file__).parent / "published_values.json").read_text())


class AesGcm(unittest.TestCase):
    def test_published_cases(self) -> None:
        for case in VALUES["aes_gcm"]:
            with self.subTest(case["name"]):
                key, nonce, aad, text, sealed = (bytes.fromhex(case[name]) for name in ("key", "nonce", "aad", "text", "sealed"))
                self.assertEqual(aes_gcm.open_sealed(key, nonce, aad, sealed), text)
                for at in {0, len(sealed) - 1}:
                    changed = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
                    self.assertIsNone(aes_gcm.open_sealed(key, nonce, aad, changed))
                self.assertIsNone(aes_gcm.open_sealed(key, nonce, aad + b"x", sealed))

    def test_refuses_short_texts_and_other_lengths(self) -> None:
        self.assertIsNone(aes_gcm.open_sealed(bytes(32), bytes(12), b"", bytes(15)))
        self.assertRaises(ValueError, aes_gcm.open_sealed, bytes(24), bytes(12), b"", bytes(16))
        self.assertRaises(ValueError, aes_gcm.open_sealed, bytes(32), bytes(16), b"", bytes(16))


class Hkdf(unittest.TestCase):
    def test_published_cases(self) -> None:
        for case in VALUES["hkdf"]:
            key = hpke.extract(bytes.fromhex(case["salt"]), bytes.fromhex(case["material"]))
            self.assertEqual(key.hex(), case["extracted"])
            expected = bytes.fromhex(case["expanded"])
            self.assertEqual(hpke.expand(key, bytes.fromhex(case["info"]), len(expected)), expected)


class Hpke(unittest.TestCase):
    def test_published_cases(self) -> None:
        for case in VALUES["hpke"]:
            with self.subTest(case["name"]):
                private, public, enc = (bytes.fromhex(case[name]) for name in ("private", "public", "enc"))
                info, aad = bytes.fromhex(case["info"]), bytes.fromhex(case["aad"])
                self.assertEqual(hpke.public_key(private), public)
                schedule = hpke.key_and_nonce(enc, private, public, info, case["aead"])
                self.assertEqual(schedule, (bytes.fromhex(case["key"]), bytes.fromhex(case["nonce"])))
                opened = hpke.open_base(enc, bytes.fromhex(case["sealed"]), private, public, info, aad, case["aead"])
                self.assertEqual(opened, bytes.fromhex(case["text"]))
                for other in (enc[:-1] + bytes([enc[-1] ^ 1]), b"\2" + enc[1:], enc[:-1], b"\4" + b"\xff" * 64):
                    self.assertIsNone(hpke.key_and_nonce(other, private, public, info, case["aead"]))

    def test_a_private_key_is_a_number_below_the_order(self) -> None:
        self.assertIsNone(hpke.public_key(bytes(32)))
        self.assertIsNone(hpke.public_key(b"\xff" * 32))
        self.assertIsNone(hpke.public_key(b"\1" * 31))


class Ed25519(unittest.TestCase):
    def test_published_cases(self) -> None:
        for case in VALUES["ed25519"]:
            key, message, signature = (bytes.fromhex(case[name]) for name in ("key", "message", "signature"))
            self.assertTrue(ed25519.verify(key, message, signature))
            self.assertFalse(ed25519.verify(key, message + b"x", signature))
            self.assertFalse(ed25519.verify(key, message, signature[:-1] + bytes([signature[-1] ^ 1])))
            beyond = int.from_bytes(signature[32:], "little") + ed25519.ORDER
            self.assertFalse(ed25519.verify(key, message, signature[:32] + beyond.to_bytes(32, "little")))

    def test_refuses_points_of_small_order_and_other_encodings(self) -> None:
        one = (1).to_bytes(32, "little")
        self.assertFalse(ed25519.verify(one, b"any", one + bytes(32)))
        again = (1 + ed25519.PRIME).to_bytes(32, "little")
        self.assertFalse(ed25519.verify(again, b"any", again + bytes(32)))
        self.assertFalse(ed25519.verify((1 + 2**255).to_bytes(32, "little"), b"any", one + bytes(32)))
        self.assertFalse(ed25519.verify((2).to_bytes(32, "little"), b"any", one + bytes(32)))


class RsaPss(unittest.TestCase):
    def test_published_case(self) -> None:
        for case in VALUES["rsa_pss"]:
            modulus = int(case["modulus"], 16)
            message, signature = bytes.fromhex(case["message"]), bytes.fromhex(case["signature"])
            self.assertTrue(rsa_pss.verify(modulus, 65537, message, signature))
            self.assertFalse(rsa_pss.verify(modulus, 65537, message + b"x", signature))
            self.assertFalse(rsa_pss.verify(modulus, 65537, message, signature[:-1]))
            self.assertFalse(rsa_pss.verify(modulus, 65537, message, b"\0" + signature))
            beyond = int.from_bytes(signature, "big") + modulus
            self.assertFalse(rsa_pss.verify(modulus, 65537, message, beyond.to_bytes(len(signature) + 1, "big")[-len(signature) :]))
            self.assertFalse(rsa_pss.verify(modulus, 65537, message, bytes(len(signature))))


class Merkle(unittest.TestCase):
    def test_published_roots(self) -> None:
        leaves = [merkle.leaf_hash(bytes.fromhex(one)) for one in VALUES["merkle"]["inputs"]]
        self.assertEqual(merkle.root_of([]), hashlib.sha256(b"").digest())
        for size, root in enumerate(VALUES["merkle"]["roots"], 1):
            self.assertEqual(merkle.root_of(leaves[:size]).hex(), root)


class Notes(unittest.TestCase):
    def test_the_note_of_the_go_documentation(self) -> None:
        key = notes.parse_key(VALUES["note"]["key"])
        note = notes.parse_note(VALUES["note"]["note"].encode())
        assert key is not None and note is not None
        self.assertTrue(notes.signed_by(note, key))
        changed = notes.parse_note(VALUES["note"]["note"].replace("answer", "Answer").encode())
        assert changed is not None
        self.assertFalse(notes.signed_by(changed, key))

    def test_refuses_malformed_keys_and_notes(self) -> None:
        key, note = VALUES["note"]["key"], VALUES["note"]["note"]
        for wrong in (key.replace("c74f", "c74e"), key[:-1], key.replace("+", "-"), key.replace("Peter", "Peter ")):
            self.assertIsNone(notes.parse_key(wrong))
        for wrong in (note[:-1], note.replace("\n\n", "\n"), note.replace("— ", "- "), note.replace("AM=", "AN="), note + "x\n", "\t" + note):
            self.assertIsNone(notes.parse_note(wrong.encode()))
        self.assertIsNone(notes.parse_note(b"\xff" + note.encode()))


if __name__ == "__main__":
    unittest.main()
