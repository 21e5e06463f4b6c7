import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'

// Browser tests need Chromium. Without it they are left out with a word, or fail where nothing may be.
const chromium = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(chromium)) {
  process.stdout.write(`Browser tests left out: there is no Chromium at ${chromium}.\n`)
  process.exit(process.env.PARLEY_CHECK_ALL === 'true' ? 1 : 0)
}

const probe = createServer().listen(0)
await once(probe, 'listening')
const { port } = probe.address()
probe.close()

const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PARLEY_STAGE_PORT: String(port) },
})
process.exit(status ?? 1)
