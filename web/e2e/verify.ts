import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs the browser tests where there is a browser, and says so where there is none. */

const chromium = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium'

if (existsSync(chromium)) {
  const { status } = spawnSync('npx', ['playwright', 'test'], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

const missing = `Browser tests left out: there is no ${chromium}.`
if (process.env.PARLEY_CHECK_ALL === 'true') {
  process.stderr.write(`${missing} PARLEY_CHECK_ALL allows none to be left out.\n`)
  process.exit(1)
}
process.stdout.write(`${missing}\n`)
