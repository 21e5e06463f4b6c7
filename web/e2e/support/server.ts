import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { findJava } from './java'

/** The packaged server as its own process, on a free port, with a database of its own. */
export class ParleyServer {
  private process: ChildProcess | undefined
  private readonly data = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  setupKey = ''

  private constructor(readonly port: number) {}

  static async start(): Promise<ParleyServer> {
    const server = new ParleyServer(await freePort())
    await server.launch()
    return server
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** Ends the process without a chance to tidy up, as a power cut would. */
  async kill(): Promise<void> {
    const running = this.process
    if (!running || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }

  async launch(): Promise<void> {
    const jar =
      process.env.PARLEY_JAR ?? resolve(import.meta.dirname, '../../../server/target/parley.jar')
    const child = spawn(findJava(), [
      // Compiling for a long life costs a short one more than it gains.
      '-XX:TieredStopAtLevel=1',
      '-jar',
      jar,
      `--server.port=${this.port}`,
      `--spring.datasource.url=jdbc:h2:file:${join(this.data, 'parley')}`,
    ])
    this.process = child
    const lines: string[] = []
    child.stderr?.on('data', (chunk) => lines.push(String(chunk)))
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      const key = /setup#key=([\w-]+)/.exec(line)
      if (key?.[1]) this.setupKey = key[1]
      if (line.includes('Started ParleyApplication')) {
        child.stdout.resume()
        return
      }
    }
    throw new Error(`The server did not start.\n${lines.join('\n')}`)
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.data, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
