import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'

export const phone = { width: 360, height: 740 }
export const laptop = { width: 1366, height: 768 }
export const wall = { width: 1920, height: 1080 }

/** A person at a device of their own. What the browser complains about is kept. */
export class Person {
  readonly complaints: string[] = []

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error' && !isNetwork(message.text()))
        this.complaints.push(message.text())
    })
  }

  static async at(
    browser: Browser,
    baseURL: string,
    viewport: { width: number; height: number },
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Person> {
    const look = { viewport, colorScheme, reducedMotion: 'reduce' } as const
    const context = await browser.newContext({ baseURL, ...look })
    return new Person(await context.newPage())
  }

  async joins(code: string, name: string): Promise<void> {
    await this.page.goto('/')
    await this.page.getByLabel('Code on the wall').fill(code)
    await this.page.getByRole('button', { name: 'Join' }).click()
    await this.page.getByLabel('Your name').fill(name)
    await this.page.getByRole('button', { name: 'Join' }).click()
    await this.page.waitForURL('**/seat**')
  }

  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async follows(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click()
  }

  /** No rule of accessibility is broken on what is shown now, and nothing is cut at the sides. */
  async findsThePageInOrder(): Promise<void> {
    // There are no frames within frames here, which only the slower mode looks into.
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`),
    ).toEqual([])
    const [content, width] = await this.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(content).toBe(width)
  }
}

/** A server that is down, and a seat that nobody has yet, are part of the play. */
function isNetwork(text: string): boolean {
  return /Failed to load resource|WebSocket connection|net::ERR/.test(text)
}
