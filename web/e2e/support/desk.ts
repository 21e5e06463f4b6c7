import { expect, type Page } from '@playwright/test'
import type { Person } from './pages'
import type { ParleyServer } from './server'

const PASSWORD = 'a long enough password'

/** What a facilitator does at the desk, in a browser. */
export const desk = {
  /**
   * Follows the printed link, sets the password and opens a class of one room.
   *
   * @param settle what is chosen on the form beside the defaults
   */
  async opens(
    facilitator: Person,
    server: ParleyServer,
    title: string,
    settle: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<string> {
    const { page } = facilitator
    await page.goto(`/setup#key=${server.setupKey}`)
    await page.getByLabel('New password').fill(PASSWORD)
    await facilitator.presses('Set password')
    await expect(page.getByRole('heading', { name: 'Choose a case' })).toBeVisible()
    await facilitator.findsThePageInOrder()
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title }) })
    await card.getByRole('link', { name: 'Open a class' }).click()
    await page.getByLabel('Name of the class').fill('IR 204, Tuesday')
    await settle(page)
    await facilitator.findsThePageInOrder()
    await facilitator.presses('Open the class')
    await expect(page.getByText('Nobody has joined yet')).toBeVisible()
    await facilitator.findsThePageInOrder()
    const button = page.getByRole('button', { name: /^Join code/ })
    return (await button.locator('span').innerText()).trim()
  },

  /** The address of the projector page, on this machine. */
  async wall(facilitator: Person): Promise<string> {
    const link = await facilitator.page
      .getByRole('link', { name: 'Projector' })
      .getAttribute('href')
    return new URL(link ?? '').pathname
  },

  /** Presses the one button of the next step, and waits until the desk shows the phase. */
  async goesOn(facilitator: Person, button: string, phase: string): Promise<void> {
    const { page } = facilitator
    await page.getByRole('toolbar').getByRole('button', { name: button }).click()
    await expect(page.getByRole('cell', { name: new RegExp(`^${phase}`) })).toBeVisible()
  },

  async deals(facilitator: Person): Promise<void> {
    await facilitator.presses('Deal seats')
    await expect(facilitator.page.getByText('Everyone has a seat.').first()).toBeVisible()
    await facilitator.findsThePageInOrder()
    await facilitator.follows('Go to the rooms')
    await facilitator.findsThePageInOrder()
  },
}
