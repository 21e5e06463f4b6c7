import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const NEEDED = 25
const INSTALLED = '/usr/lib/jvm'

/** A Java that can run the server, found where Maven's toolchains look too. */
export function findJava(): string {
  const homes = [process.env.PARLEY_JAVA_HOME, process.env.JAVA_HOME, ...installed()]
  const home = homes.find((one) => one !== undefined && version(one) >= NEEDED)
  return home ? join(home, 'bin', 'java') : 'java'
}

function installed(): string[] {
  return existsSync(INSTALLED) ? readdirSync(INSTALLED).map((name) => join(INSTALLED, name)) : []
}

function version(home: string): number {
  const release = join(home, 'release')
  if (!existsSync(release)) return 0
  return Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0)
}
