import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../second-verifier/', import.meta.url))
const python = (...args: string[]) =>
  spawnSync('python3', ['-B', ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })

if (python('--version').error !== undefined) {
  test('python3 is not on this machine: the second verifier was not run', () => {
    console.log('python3 is not here; the second verifier of the resident vote was not run.')
    expect(process.env['CI'], 'CI always has python3').not.toBe('true')
  })
} else {
  test('the second verifier passes its own tests', () => {
    const { status, stderr } = python('-m', 'unittest')
    expect(status, stderr).toBe(0)
    expect(stderr).toMatch(/Ran \d\d+ tests/)
    expect(stderr).not.toContain('skipped')
  })

  test('it imports nothing but the standard library and itself', () => {
    const listed = `
import ast, pathlib, sys
own = {path.stem for path in pathlib.Path('.').glob('*.py')} | {'tally', 'tests'}
for path in pathlib.Path('.').rglob('*.py'):
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ''] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            if name.split('.')[0] not in own | sys.stdlib_module_names:
                print(path, name)
            if name.split('.')[0] == 'tests' and 'tests' not in path.parts:
                print(path, name)
    if len(path.read_text(encoding='utf-8').splitlines()) > 300:
        print(path, 'is longer than 300 lines')`
    const { status, stdout, stderr } = python('-c', listed)
    expect(status, stderr).toBe(0)
    expect(stdout).toBe('')
  })
}
