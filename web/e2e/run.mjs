import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Browser tests need Chromium. Without it they are left out with a word, or fail where nothing may be.
const chromium = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(chromium)) {
  process.stdout.write(`Browser tests left out: there is no Chromium at ${chromium}.\n`)
  process.exit(process.env.PARLEY_CHECK_ALL === 'true' ? 1 : 0)
}
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
